import { CODE_LISTS } from '../../lib/reference/code-lists.ts';
import type { MediumListName } from '../../lib/reference/lists.ts';
import cpv from './data/cpv.json' with { type: 'json' };
import istat from './data/istat.json' with { type: 'json' };
import nuts from './data/nuts.json' with { type: 'json' };

/** One row of a code list: ANAC's code and its Italian description. */
export type CodeEntry = { code: string; label: string };

const entries = (rows: string[][]): CodeEntry[] => rows.map(([code = '', label = '']) => ({ code, label }));

/** ANAC's middle-sized lists, with the rows that may still be chosen. */
const medium = Object.fromEntries(
  Object.entries(CODE_LISTS).map(([name, rows]) => [
    name,
    rows.flatMap(({ code, label, to }) => (to ? [] : [{ code, label }])),
  ]),
) as Record<MediumListName, CodeEntry[]>;

/** ANAC's code lists of 30 June 2026; `cpv` and `codIstat` are samples of some hundreds of true rows. */
export const LISTS = {
  ...medium,
  settore: entries([
    ['1', 'Ordinario'],
    ['2', 'Speciale'],
  ]),
  funzioniSvolte: entries([
    ['1', 'Solo aggiudicazione'],
    ['2', 'Aggiudicazione e stipula del contratto'],
    ['3', 'Aggiudicazione, stipula ed esecuzione del contratto'],
    ['4', 'Proposta di aggiudicazione'],
  ]),
  oggettoContratto: entries([
    ['works', 'Lavori'],
    ['supplies', 'Forniture'],
    ['services', 'Servizi'],
  ]),
  tipoClassificazione: entries([['cpv', 'Common Procurement Vocabulary']]),
  lingue: entries([
    ['ENG', 'inglese'],
    ['DEU', 'tedesco'],
    ['ITA', 'italiano'],
  ]),
  cpv: entries(cpv),
  codIstat: entries(istat),
  codNUTS: entries(nuts),
} as const satisfies Record<string, CodeEntry[]>;

export type ListName = keyof typeof LISTS;

/** Description of a code, or the code itself where the list does not have it. */
export const labelOf = (list: ListName, code: string): string =>
  LISTS[list].find((e) => e.code === code)?.label ?? code;

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Rows whose code begins with the text or whose code and description hold all its words; best first, at most `limit`. */
export const searchList = (list: ListName, text: string, limit = 20): CodeEntry[] => {
  const wanted = fold(text);
  if (wanted === '') return LISTS[list].slice(0, limit);
  const words = wanted.split(' ');
  const rank = (e: CodeEntry): number => {
    const label = fold(e.label);
    if (e.code.toLowerCase() === wanted || label === wanted) return 0;
    if (e.code.toLowerCase().startsWith(wanted) || label.startsWith(wanted)) return 1;
    const all = `${e.code.toLowerCase()} ${label}`;
    return words.every((w) => all.includes(w)) ? 2 : 9;
  };
  return LISTS[list]
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter((r) => r.rank < 9)
    .sort((a, b) => a.rank - b.rank || a.entry.code.localeCompare(b.entry.code))
    .slice(0, limit)
    .map((r) => r.entry);
};
