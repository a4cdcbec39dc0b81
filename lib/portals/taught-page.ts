import type { AppigliPagina, Insegnamento, InsegnamentoPagina } from '../domain/insegnamento.ts';
import { wordsOfPage } from '../domain/words-of-page.ts';
import type { PageWords } from './page-words.ts';
import { wordsKey } from './words-key.ts';

/** Texts of each kind that are kept and compared, at most. */
const MOST = 12;
/** Share of the words that two looks at one page have in common, and by which one page must beat another. */
const ALIKE = 0.6;
const AHEAD = 0.15;

const some = (texts: readonly string[], values: readonly string[]): string[] => {
  const kept = new Map<string, string>();
  for (const text of texts) {
    const words = wordsOfPage(text, values);
    if (words.length > 2 && wordsKey(words) && !kept.has(wordsKey(words))) kept.set(wordsKey(words), words);
  }
  return [...kept.values()].slice(0, MOST);
};

/** What a page is known by: its title, its headings, its commands, the heads of its lists; never its address. */
export const pageAnchors = (words: Pick<PageWords, 'texts'>, values: readonly string[] = []): AppigliPagina => ({
  title: some(words.texts('title'), values)[0] ?? '',
  headings: some(words.texts('heading'), values),
  commands: some(words.texts('button'), values),
  columns: some(words.texts('column'), values),
});

/** Whether a page says enough of itself: a heading, and something else beside it that other pages may not have. */
export const isKnowable = ({ title, headings, commands, columns }: AppigliPagina): boolean =>
  headings.length > 0 && (commands.length > 1 || columns.length > 1 || title !== '');

const common = (a: readonly string[], b: readonly string[]): number => {
  const one = new Set(a.map(wordsKey));
  const other = new Set(b.map(wordsKey));
  const both = [...one].filter((text) => other.has(text)).length;
  return both === 0 ? 0 : both / new Set([...one, ...other]).size;
};

/** 0 unless the headings agree and so does something else: every page of a portal has its title and its menu. */
const likeness = (taught: AppigliPagina, here: AppigliPagina): number => {
  const headings = common(taught.headings, here.headings);
  const commands = common(taught.commands, here.commands);
  const columns = common(taught.columns, here.columns);
  const title = taught.title !== '' && wordsKey(taught.title) === wordsKey(here.title) ? 1 : 0;
  if (headings < ALIKE || Math.max(commands, columns, title) < ALIKE) return 0;
  return headings * 0.5 + commands * 0.25 + columns * 0.15 + title * 0.1;
};

/** The one taught page that this one is, or null when none fits or two do. */
export const taughtPage = (
  taught: readonly Insegnamento[],
  portal: string,
  words: Pick<PageWords, 'texts'>,
): InsegnamentoPagina | null => {
  const pages = taught.filter((one): one is InsegnamentoPagina => one.kind === 'pagina' && one.portal === portal);
  if (pages.length === 0) return null;
  const here = pageAnchors(words);
  const [first, second] = pages
    .map((page) => ({ page, score: likeness(page.at, here) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const same = second && second.page.page === first?.page.page && second.page.scheda === first.page.scheda;
  return first && (!second || same || first.score - second.score >= AHEAD) ? first.page : null;
};
