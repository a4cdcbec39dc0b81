import * as z from 'zod/mini';
import { type FieldId, type FieldValue, fieldKey } from './field.ts';

/** Nobody has more blocks of one kind in one lotto; a larger place in a damaged or foreign file would draw as many. */
const MOST_BLOCKS = 100;

/**
 * One answer to a field that a scheda asks and the rest of the affidamento does not know, by ANAC's own path: one shape
 * for every scheda. Inside an aggiudicazione the path is without its beginning (`ccnl`, `finanziamenti[].importo`),
 * because the same thing is asked of `aggiudicazioni[]` by one scheda and of `lotti[]` by another. Amounts in euro, days
 * `YYYY-MM-DD`, codes as ANAC writes them.
 */
export const CampoSchema = z.object({
  id: z.string(),
  /** Counts the repeated blocks of the path, outermost first. */
  index: z.array(z.int().check(z.gte(0), z.lt(MOST_BLOCKS))),
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
});
export type Campo = z.infer<typeof CampoSchema>;

/** Answers by `fieldKey`, for an editor that asks them one by one; null is no answer. */
export type CampiByKey = { [key: string]: FieldValue | null };

const empty = (value: FieldValue | null | undefined): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The answers of a list by their keys; of two answers to one field the last counts. */
export const byKey = (campi: readonly Campo[] | undefined): CampiByKey =>
  Object.fromEntries((campi ?? []).map(({ id, index, value }) => [fieldKey(id, index), value]));

/** The list again, without what is not answered. */
export const fromKeys = (answers: CampiByKey): Campo[] =>
  Object.entries(answers).flatMap(([key, value]) => {
    if (empty(value) || value === null) return [];
    const at = key.lastIndexOf('@');
    const places = key.slice(at + 1);
    return [{ id: key.slice(0, at), index: places ? places.split('.').map(Number) : [], value }];
  });

/** How many of a repeated block the answers fill, as far as the last one. `block` is its path with `[]`. */
export const blockCount = (campi: readonly Campo[] | undefined, block: FieldId): number =>
  (campi ?? []).reduce(
    (most, { id, index }) => (id.startsWith(`${block}.`) ? Math.max(most, (index[0] ?? 0) + 1) : most),
    0,
  );

/** The answers without one of a repeated block; those after it move up. */
export const withoutBlock = (campi: readonly Campo[] | undefined, block: FieldId, place: number): Campo[] =>
  (campi ?? []).flatMap((campo) => {
    const [at = 0, ...inner] = campo.index;
    if (!campo.id.startsWith(`${block}.`) || at < place) return [campo];
    return at === place ? [] : [{ ...campo, index: [at - 1, ...inner] }];
  });
