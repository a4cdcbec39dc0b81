import type { Language } from '../domain/language.ts';
import { type Catalogue, setCatalogue } from './said.ts';
import { setTexts } from './t.ts';

type Texts = Parameters<typeof setTexts>[1];

const NONE: Catalogue = {};

/** Italian is always there; the others are fetched when they are wanted. */
const TABLES: Record<Language, () => Promise<{ texts: Texts; catalogue: Catalogue }>> = {
  it: async () => ({ texts: {}, catalogue: NONE }),
  de: () => import('./de.ts'),
  en: () => import('./en.ts'),
};

/**
 * Makes `t` and `said` speak a language (null: Italian), and tells the document, for screen readers. To be awaited
 * before anything is drawn. A table that does not open leaves Italian.
 */
export const speak = async (
  language: Language | null,
  page: { documentElement: { lang: string } },
): Promise<Language> => {
  const wanted = language ?? 'it';
  const found = await TABLES[wanted]().catch(() => null);
  const spoken = found ? wanted : 'it';
  setTexts(spoken, found?.texts ?? {});
  setCatalogue(found?.catalogue ?? NONE);
  page.documentElement.lang = spoken;
  return spoken;
};
