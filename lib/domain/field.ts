/**
 * The name of a field: ANAC's own path without the leading `anacForm.`,
 * e.g. `stazioniAppaltanti[].codiceAusa`. It is how portals, profiles, rules and
 * guides meet without knowing one another. A field that ANAC does not have is
 * named by its portal family (`aflink.<name>`).
 */
export type FieldId = string;

/**
 * A value as people mean it, not as a control wants it spelt:
 * `string` text, the text of an option, a code, or a day `YYYY-MM-DD`;
 * `number` an amount in euro, or a percentage (`isPercent`); `boolean` yes/no or ticked; `string[]` several options.
 */
export type FieldValue = string | number | boolean | string[];

/** One value of a form: `index` counts the repeated blocks named by `[]` in the id, outermost first. */
export type FlatValue = { id: FieldId; index: number[]; value: FieldValue };

/** The identity of a field on a form, as a string usable as a key: `aggiudicazioni[].oggetto@1`. */
export const fieldKey = (id: FieldId, index: readonly number[]): string => `${id}@${index.join('.')}`;

/** Whether a number is a percentage and no amount: ANAC has these as plain numbers, without a unit. */
export const isPercent = (id: FieldId): boolean => /\.quotaInferioreOccup/.test(id);

/** A JSON tree as ANAC's `anacForm`. Unknown until a schema has read it. */
export type AnacForm = { [key: string]: AnacValue };
export type AnacValue = string | number | boolean | null | AnacValue[] | { [key: string]: AnacValue };
