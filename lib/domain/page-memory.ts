import * as z from 'zod/mini';
import { PORTAL_IDS, SCHEDA_CODES } from './codes.ts';

/** Bounds of what is kept: kinds of page, sections of one, fields of a section, captions not understood. */
export const MOST = { pages: 40, sections: 80, fields: 150, strangers: 400 } as const;

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** What is left of a text of the page: enough to know it again, too little to read it. */
const print = z.string().check(z.regex(/^[0-9a-z]{1,14}$/));

/** One field of a section, by ANAC's path: no value, no caption. */
export const FieldMemorySchema = z.object({
  id: z.string().check(z.maxLength(200)),
  /** The page marked it required. */
  required: z.boolean(),
  /** It was there while nothing around it was filled: no answer had called it. */
  bare: z.boolean(),
  /** Its section was once there without it: its absence says nothing. */
  varies: z.boolean(),
  first: day,
  last: day,
});
export type FieldMemory = z.infer<typeof FieldMemorySchema>;

/** Fields that stood together under one heading, in one repeated block. */
export const SectionMemorySchema = z.object({
  /** Print of the heading. */
  head: print,
  /** The repeated block of the ids, '' outside. */
  block: z.string().check(z.maxLength(200)),
  fields: z.array(FieldMemorySchema).check(z.maxLength(MOST.fields)),
});
export type SectionMemory = z.infer<typeof SectionMemorySchema>;

/** A kind of page as Cigno knows it from before: value-free. */
export const PageMemorySchema = z.object({
  portal: z.enum(PORTAL_IDS),
  page: z.string().check(z.maxLength(40)),
  scheda: z.enum(SCHEDA_CODES),
  first: day,
  /** The last day on which it was as it is kept here. */
  seen: day,
  /** The first day on which it was not; null: it is. */
  changed: z.nullable(day),
  sections: z.array(SectionMemorySchema).check(z.maxLength(MOST.sections)),
  /** Prints of the captions of fields that were not understood. */
  strangers: z.array(print).check(z.maxLength(MOST.strangers)),
});
export type PageMemory = z.infer<typeof PageMemorySchema>;
