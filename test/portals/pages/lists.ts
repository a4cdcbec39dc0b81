import { CODE_LISTS } from '../../../lib/reference/code-lists.ts';
import { codeList, SMALL_LISTS } from '../../../lib/reference/lists.ts';

const MOST = 15;
const today = (entries: readonly { label: string; to?: string }[]): string[] =>
  entries
    .filter(({ to }) => !to)
    .slice(0, MOST)
    .map(({ label }) => label);

/** What the lists of the declared pages offer: ANAC's descriptions, and a few of the portals' own. */
export const LISTS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(SMALL_LISTS.map((name) => [name, today(codeList(name))])),
  ...Object.fromEntries(Object.entries(CODE_LISTS).map(([name, entries]) => [name, today(entries)])),
  siNo: ['Sì', 'No'],
  comuni: ['058091 - Roma', '015146 - Milano', '021008 - Bolzano/Bozen'],
  nuts: ['ITI43 - Roma', 'ITC4C - Milano', 'ITH10 - Bolzano-Bozen'],
  centri: ['Ufficio acquisti', 'Settore tecnico', 'Servizi alla persona'],
  lingueDelSito: ['Italiano', 'Deutsch', 'English'],
  quanti: ['10', '25', '50'],
};
