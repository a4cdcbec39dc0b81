import type { InsegnamentoCig } from '../domain/insegnamento.ts';
import type { PraticaSeen } from '../domain/page-model.ts';
import { readPageWords } from '../portals/page-words.ts';
import type { PageName } from '../portals/recognition.ts';
import { readCigLines, readPairs, type SeenRow, type SeenTable } from '../portals/records.ts';
import { isOthers, isTaughtCig, taughtPairs, taughtTables } from '../portals/taught-cig.ts';
import { captureAflink } from './capture-aflink.ts';
import { amount, cigsIn, MOST, short } from './capture-values.ts';

/** The words of the asynchronous message, wherever the portal shows it (portals.md 1.2). */
const TAKEN = 'Operazione presa in carico';

const seenIn = (row: SeenRow): PraticaSeen => ({
  codiceAppalto: short(row.codiceAppalto),
  oggetto: short(row.oggetto),
  importo: amount(row.importo),
  stato: short(row.stato),
  cig: cigsIn(row.cig),
  cigPadre: null,
  operatoreEconomico: null,
});

/** What stands right above a list: its caption, or the heading before it. */
const titleOf = (element: Element): string => {
  const own = element.querySelector('caption')?.textContent ?? element.getAttribute('aria-label');
  for (let at: Element | null = element, up = 0; at && up < 4; at = at.parentElement, up++) {
    const before = at.previousElementSibling;
    if (before?.matches('h1,h2,h3,h4,h5,h6,[role=heading]')) return `${own ?? ''} ${before.textContent ?? ''}`;
    if (before) break;
  }
  return own ?? '';
};

/**
 * Keeps the rows of the user. Where a list names the RUP of each row, those are the rows of the name that the portal
 * shows outside the list as well; where it shows none, rows of several people are nobody's.
 */
const ownRows = (doc: Document, { element, rows }: SeenTable): SeenRow[] => {
  const people = [...new Set(rows.flatMap(({ rup }) => rup ?? []))];
  if (people.length === 0) return rows;
  const bar = [...doc.querySelectorAll('header,nav,[role=banner],[role=navigation],[class*=toolbar],[class*=user]')]
    .filter((part) => !part.contains(element) && !element.contains(part))
    .map((part) => part.textContent ?? '')
    .join(' ');
  const own = people.filter((name) => bar.includes(name));
  const mine = own.length > 0 ? own : people.length === 1 ? people : [];
  return rows.filter(({ rup }) => mine.includes(rup ?? ''));
};

const fromList = (doc: Document, draft: boolean, places: readonly InsegnamentoCig[]): PraticaSeen[] =>
  taughtTables(doc, places)
    .filter(({ element }) => !isOthers(titleOf(element)))
    .flatMap((table) => ownRows(doc, table))
    .filter((row) => row.codiceAppalto)
    .slice(0, MOST)
    .map((row) => ({ ...seenIn(row), ...(draft && { stato: row.stato ?? 'bozza', cig: [] }) }));

/** A table of a detail whose rows are parts of the appalto itself: it names lotti or aggiudicazioni, and no other appalto. */
const ofItsOwn = ({ headers, columns, element }: SeenTable): boolean =>
  columns.includes('cig') &&
  !columns.includes('codiceAppalto') &&
  headers.some((header) => /lott|aggiudicazion/i.test(header)) &&
  !isOthers(titleOf(element));

/** Whether a caption stands in a part of the detail that is about another appalto. */
const isForeign = (caption: Element): boolean => {
  for (let at = caption.parentElement, up = 0; at && up < 6; at = at.parentElement, up++) {
    const heading = at.querySelector('h2,h3,h4,h5,legend,[role=heading],mat-card-title');
    if (heading && heading !== caption && !/^H1$/.test(heading.tagName)) return isOthers(heading.textContent ?? '');
  }
  return false;
};

const fromDetail = (doc: Document, places: readonly InsegnamentoCig[]): PraticaSeen[] => {
  const row: SeenRow = {};
  const cig: string[] = [];
  for (const { aspect, value, caption } of readPairs(doc)) {
    if (isForeign(caption)) continue;
    if (aspect === 'cig') cig.push(...cigsIn(value));
    else row[aspect] ??= value;
  }
  for (const { value, caption } of taughtPairs(doc, places)) if (!isForeign(caption)) cig.push(...cigsIn(value));
  for (const table of taughtTables(doc, places).filter(ofItsOwn))
    cig.push(...table.rows.flatMap((one) => cigsIn(one.cig)));
  cig.push(...readCigLines(doc).flatMap(cigsIn));
  const seen = seenIn(row);
  const taken = readPageWords(doc).has(['message'], TAKEN);
  // A message outlives its operation by some seconds: an appalto that shows its CIG is past it.
  const stato = taken && cig.length === 0 ? TAKEN.toLowerCase() : seen.stato;
  if (seen.codiceAppalto === null && cig.length === 0) return [];
  return [{ ...seen, stato, cig: [...new Set(cig)] }];
};

/**
 * The appalti that the page shows, each with its state as the portal words it and the CIGs that stand where the portal
 * issues them: the CIG column of a list, a captioned value of the detail, the `places` that somebody taught. Never boxes,
 * notes or sentences. Pure.
 */
export const capture = (doc: Document, page: PageName, places: readonly InsegnamentoCig[] = []): PraticaSeen[] => {
  if (page === 'appalti') return fromList(doc, false, places);
  if (page === 'bozze') return fromList(doc, true, []);
  if (page === 'affidamenti' || page === 'documento' || page === 'documento-sola-lettura')
    return captureAflink(doc, page, isTaughtCig(places));
  return page === 'dettaglio' ? fromDetail(doc, places) : [];
};
