import type { Steps } from '../page/steps.ts';
import type { PageDefinition, Sign } from './define.ts';
import type { PageWords } from './page-words.ts';

/** A page is named only from this certainty up, and only when no other page comes close. */
export const PAGE_THRESHOLD = 0.7;
/** The doubt left about the first must be clearly smaller than the doubt about the second. */
const PAGE_RATIO = 0.6;

/** How sure we are that the page is of one kind, and why. */
export type Verdict = { page: PageDefinition; certainty: number; reasons: string[]; words: string[] };

const PART: Record<Sign['where'][number], string> = {
  heading: 'il titolo',
  section: 'la sezione',
  menu: 'la voce di menu attiva',
  breadcrumb: 'il percorso',
  button: 'il pulsante',
  column: 'la colonna',
  caption: 'la voce',
  choice: 'la scelta',
  message: 'il messaggio',
  title: 'il titolo della finestra',
  text: 'il testo',
  structure: 'la struttura',
  address: 'l’indirizzo',
};

const judgePage = function* (page: PageDefinition, words: PageWords): Steps<Verdict> {
  const none = { page, certainty: 0, reasons: [], words: [] };
  let doubt = 1;
  const reasons: string[] = [];
  const said: string[] = [];
  for (const sign of page.signs) {
    yield;
    yield* words.read(sign.where);
    const found = sign.words.filter((word) => words.has(sign.where, word));
    if (found.length < (sign.atLeast ?? 1)) continue;
    doubt *= 1 - sign.weight;
    said.push(...found);
    const part = PART[sign.where.find((where) => found[0] && words.has([where], found[0])) ?? 'heading'];
    reasons.push(`c’è ${part} «${found.join('», «')}»`);
  }
  if (doubt === 1 || page.never.some((sign) => sign.words.some((word) => words.has(sign.where, word)))) return none;
  return { page, certainty: 1 - doubt, reasons, words: said };
};

/** The one kind of page that the words speak for, or null when none convinces or two do. */
export const judgePages = function* (pages: readonly PageDefinition[], words: PageWords): Steps<Verdict | null> {
  const verdicts: Verdict[] = [];
  for (const page of pages) if (!page.fallback) verdicts.push(yield* judgePage(page, words));
  if (!verdicts.some(({ certainty }) => certainty >= PAGE_THRESHOLD))
    for (const page of pages) if (page.fallback) verdicts.push(yield* judgePage(page, words));
  verdicts.sort((a, b) => b.certainty - a.certainty);
  const over = verdicts.find(({ page, certainty }) => page.over && certainty >= PAGE_THRESHOLD);
  if (over) return over;
  const [first, second] = verdicts;
  if (!first || first.certainty < PAGE_THRESHOLD) return null;
  const close =
    second && second.certainty >= PAGE_THRESHOLD && 1 - first.certainty > PAGE_RATIO * (1 - second.certainty);
  return close ? null : first;
};
