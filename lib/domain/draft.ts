import * as z from 'zod/mini';
import { PORTAL_IDS, SCHEDA_CODES } from './codes.ts';
import { type FlatValue, fieldKey } from './field.ts';

/** More than a form of any scheda has, and than anybody types. */
const MOST_FIELDS = 800;
const MOST_CHARACTERS = 400_000;

/** One field as it was typed; null once it was emptied by hand. */
const DraftFieldSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  index: z.array(z.number().check(z.int(), z.gte(0), z.lte(999))).check(z.maxLength(6)),
  value: z.nullable(
    z.union([
      z.string().check(z.maxLength(20_000)),
      z.number(),
      z.boolean(),
      z.array(z.string().check(z.maxLength(2_000))).check(z.maxLength(200)),
    ]),
  ),
});
export type DraftField = z.infer<typeof DraftFieldSchema>;

/** What was written in a form, and by which codes it will be known again; everything of it is the user's. */
export const DraftContentSchema = z.object({
  /** `draftOf`: '' while the portal had no name for it. */
  name: z.string().check(z.maxLength(200)),
  /** Codici appalto, or Registro di Sistema, by which its CIG will be known. */
  codes: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(10)),
  fields: z.array(DraftFieldSchema).check(z.maxLength(MOST_FIELDS)),
});
export type DraftContent = z.infer<typeof DraftContentSchema>;

const head = { portal: z.enum(PORTAL_IDS), scheda: z.enum(SCHEDA_CODES) };

/** What a frame tells of the form in it. */
export const DraftSeenSchema = z
  .extend(DraftContentSchema, {
    ...head,
    /** Random name of one stay on one form: it never says whose or which. */
    visit: z.string().check(z.regex(/^[\w-]{1,64}:\d{1,6}$/)),
  })
  .check(z.refine((seen) => JSON.stringify(seen).length <= MOST_CHARACTERS));
export type DraftSeen = z.infer<typeof DraftSeenSchema>;

/** One stay on one form, as it is kept. */
export const DraftRowSchema = z.extend(DraftContentSchema, {
  ...head,
  id: z.string(),
  /** UTC instant of the last change. */
  at: z.string(),
});
export type DraftRow = z.infer<typeof DraftRowSchema>;

/** What was written in one draft, over all the stays on it. */
export type KeptDraft = Pick<DraftRow, 'portal' | 'scheda' | 'name' | 'codes' | 'at'> & {
  /** The rows it was put together from. */
  ids: string[];
  values: FlatValue[];
};

const keyOf = ({ id, index }: Pick<DraftField, 'id' | 'index'>): string => fieldKey(id, index);
const sameText = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether everything that a row holds is in another of the same scheda: a page that reloaded itself without a name yet. */
const isWithin = (row: DraftRow, other: DraftRow): boolean => {
  if (row === other || row.portal !== other.portal || row.scheda !== other.scheda) return false;
  const held = new Map(other.fields.map((field) => [keyOf(field), field.value]));
  return row.fields.every((field) => field.value === null || sameText(held.get(keyOf(field)), field.value));
};

/**
 * Puts the stays on each draft together, what was written last wins; the latest draft first. Rows of one name are one
 * draft; a row without a name is one for itself, or part of a later one that holds all it does. Of the stay on which
 * something is being written just now (`live`) nothing is given: what it holds is on the page.
 */
export const joinDrafts = (rows: readonly DraftRow[], live = ''): KeptDraft[] => {
  const inOrder = [...rows].sort((a, b) => a.at.localeCompare(b.at));
  const groups = new Map<string, DraftRow[]>();
  for (const [n, row] of inOrder.entries()) {
    const wider = row.name === '' ? inOrder.slice(n + 1).find((later) => isWithin(row, later)) : undefined;
    const { portal, scheda, name, id } = wider ?? row;
    const key = name === '' ? id : `${portal}/${scheda}/${name}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()]
    .flatMap((group): KeptDraft[] => {
      const last = group.at(-1);
      if (!last) return [];
      const fields = new Map(
        group.flatMap((row) => row.fields.map((field) => [keyOf(field), { ...field, from: row.id }])),
      );
      const values = [...fields.values()].flatMap(({ id, index, value, from }) =>
        value === null || from === live ? [] : [{ id, index, value }],
      );
      const { portal, scheda, at } = last;
      const name = group.find((row) => row.name !== '')?.name ?? '';
      const codes = [...new Set(group.flatMap((row) => row.codes))];
      return values.length === 0 ? [] : [{ portal, scheda, name, codes, at, ids: group.map(({ id }) => id), values }];
    })
    .reverse();
};

/** The oggetto of a draft, by which people know it; '' where none was written. */
export const draftTitle = ({ values }: Pick<KeptDraft, 'values'>): string => {
  const found = values.find(({ id }) => id === 'appalto.datiBase.oggetto')?.value;
  return typeof found === 'string' ? found : '';
};
