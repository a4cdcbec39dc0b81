import * as z from 'zod/mini';
import { PORTAL_IDS, SCHEDA_CODES } from './codes.ts';

/** Parts of a page whose words tell what page it is, apart from its controls. */
export const WORD_PLACES = ['heading', 'section', 'menu', 'breadcrumb', 'button', 'column'] as const;

const text = z.string().check(z.maxLength(400));
const texts = (most: number) => z.array(text).check(z.maxLength(most));

/** Bounds of what a structure has. */
export const STRUCTURE_MOST = { controls: 2000, words: 400, options: 600 } as const;

const shape = {
  label: text,
  /** Titles above it, outermost first. */
  headings: texts(20),
  /** Repeated blocks around it, outermost first, counted from 0. */
  blocks: z.array(z.object({ heading: text, index: z.number() })).check(z.maxLength(10)),
  /** `FieldKind` of `lib/page/field.ts`. */
  control: z.string().check(z.maxLength(20)),
  tag: z.string().check(z.maxLength(60)),
  type: text,
  role: text,
  id: text,
  name: text,
  required: z.boolean(),
  visible: z.boolean(),
  editable: z.boolean(),
  /** In a search, a filter, a row of a list. */
  aside: z.boolean(),
  /** ANAC's path and place, as Cigno understood it that day; null: it did not. */
  field: z.nullable(text),
};

const word = z.object({ where: z.enum(WORD_PLACES), text });
const head = {
  portal: z.enum(PORTAL_IDS),
  page: z.string().check(z.maxLength(40)),
  scheda: z.nullable(z.enum(SCHEDA_CODES)),
  title: text,
  words: z.array(word).check(z.maxLength(STRUCTURE_MOST.words)),
};

/** A page as its frame reads it: no value, but texts that may name somebody. It never leaves the panel like this. */
export const RawStructureSchema = z.object({
  ...head,
  controls: z
    .array(z.object({ ...shape, options: z.nullable(texts(STRUCTURE_MOST.options)) }))
    .check(z.maxLength(STRUCTURE_MOST.controls)),
});
export type RawStructure = z.infer<typeof RawStructureSchema>;

/** A page as it is shown to the user and saved: scrubbed of everybody. */
export const StructureSchema = z.strictObject({
  ...head,
  words: z.array(z.strictObject(word.shape)).check(z.maxLength(STRUCTURE_MOST.words)),
  controls: z
    .array(
      z.strictObject({
        ...shape,
        /** How many there are, and the public list they are all in; null: no list of its own. */
        options: z.nullable(z.strictObject({ count: z.number(), list: z.nullable(text) })),
      }),
    )
    .check(z.maxLength(STRUCTURE_MOST.controls)),
});
export type Structure = z.infer<typeof StructureSchema>;
export type StructureControl = Structure['controls'][number];
