import * as z from 'zod/mini';

/** The languages Cigno speaks; the first is that of the papers and of every text that has no other. */
export const LANGUAGES = ['it', 'de', 'en'] as const;

export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** The language of a BCP 47 tag (`de-AT`, `en`), null when Cigno does not speak it. */
export const languageOf = (tag: string): Language | null => {
  const parsed = Language.safeParse(tag.slice(0, 2).toLowerCase());
  return parsed.success ? parsed.data : null;
};
