import { parseCig } from '../domain/cig.ts';
import { parseEuro } from '../domain/money.ts';
import type { PraticaSeen } from '../domain/page-model.ts';
import { readValue } from '../page/value.ts';
import { readPageWords } from '../portals/page-words.ts';
import type { Recognition } from '../portals/recognition.ts';
import { readPairs, readTables, type SeenRow, type SeenTable } from '../portals/records.ts';

/** More rows than this are not told: a list is paged. */
const MOST = 100;
/** The words of the asynchronous message, wherever the portal shows it (portals.md 1.2). */
const TAKEN = 'Operazione presa in carico';

const amount = (text: string | undefined): number | null => {
  const parsed = text === undefined ? null : parseEuro(text);
  return parsed?.ok ? parsed.value / 100 : null;
};

/** The CIGs of a value that holds CIGs and nothing else; check digits verified. A sentence that quotes one holds none. */
export const cigsIn = (text: string | undefined): string[] => {
  const words = (text ?? '').split(/[\s,;/]+/).filter(Boolean);
  const read = words.map(parseCig);
  return read.length > 0 && read.every((one) => one.ok)
    ? [...new Set(read.flatMap((one) => (one.ok ? [one.cig] : [])))]
    : [];
};

const short = (text: string | undefined): string | null => text?.trim().slice(0, 2000) || null;

const seenIn = (row: SeenRow): PraticaSeen => ({
  codiceAppalto: short(row.codiceAppalto),
  oggetto: short(row.oggetto),
  importo: amount(row.importo),
  stato: short(row.stato),
  cig: cigsIn(row.cig),
});

const fromList = (doc: Document, draft: boolean): PraticaSeen[] =>
  readTables(doc)
    .filter(({ columns }) => columns.includes('codiceAppalto'))
    .flatMap(({ rows }) => rows)
    .filter((row) => row.codiceAppalto)
    .slice(0, MOST)
    .map((row) => ({ ...seenIn(row), ...(draft && { stato: row.stato ?? 'bozza', cig: [] }) }));

/** A table of a detail whose rows are parts of the appalto itself: it names lotti or aggiudicazioni, and no other appalto. */
const ofItsOwn = ({ headers, columns, element }: SeenTable): boolean => {
  const before = `${element.previousElementSibling?.textContent ?? ''} ${element.querySelector('caption')?.textContent ?? ''}`;
  return (
    columns.includes('cig') &&
    !columns.includes('codiceAppalto') &&
    headers.some((header) => /lott|aggiudicazion/i.test(header)) &&
    !/collegat|precedent|storic|altr[ioe]|simil|padre|quadro/i.test(before)
  );
};

const FOREIGN = /collegat|precedent|storic|altr[ioe]\b|simil|padre|accordo quadro|ricerca|filtr/i;

/** Whether a caption stands in a part of the detail that is about another appalto. */
const isForeign = (caption: Element): boolean => {
  for (let at = caption.parentElement, up = 0; at && up < 6; at = at.parentElement, up++) {
    const heading = at.querySelector('h2,h3,h4,h5,legend,[role=heading],mat-card-title');
    if (heading && heading !== caption && !/^H1$/.test(heading.tagName)) return FOREIGN.test(heading.textContent ?? '');
  }
  return false;
};

const fromDetail = (doc: Document): PraticaSeen[] => {
  const row: SeenRow = {};
  const cig: string[] = [];
  for (const { aspect, value, caption } of readPairs(doc)) {
    if (isForeign(caption)) continue;
    if (aspect === 'cig') cig.push(...cigsIn(value));
    else row[aspect] ??= value;
  }
  for (const table of readTables(doc).filter(ofItsOwn)) cig.push(...table.rows.flatMap((one) => cigsIn(one.cig)));
  const seen = seenIn(row);
  const taken = readPageWords(doc).has(['message'], TAKEN);
  const stato = taken ? TAKEN.toLowerCase() : seen.stato;
  if (seen.codiceAppalto === null && cig.length === 0) return [];
  return [{ ...seen, stato, cig: [...new Set(cig)] }];
};

const fromForm = (recognition: Recognition): PraticaSeen[] => {
  const text = (id: string): string | null => {
    const found = recognition.known.find((one) => one.id === id);
    const value = found ? readValue(found.field) : null;
    return typeof value === 'string' ? short(value) : null;
  };
  const codiceAppalto = text('appalto.codiceAppalto');
  // What the user is typing is no state of the portal, and no CIG is issued on a form.
  return codiceAppalto
    ? [{ codiceAppalto, oggetto: text('appalto.datiBase.oggetto'), importo: null, stato: null, cig: [] }]
    : [];
};

/**
 * The appalti that the page shows, each with its state as the portal words it and the CIGs that stand where the portal
 * issues them: the CIG column of a list, a captioned value of the detail. Never boxes, notes or sentences. Pure.
 */
export const capture = (doc: Document, recognition: Recognition): PraticaSeen[] => {
  if (recognition.page === 'appalti') return fromList(doc, false);
  if (recognition.page === 'bozze') return fromList(doc, true);
  if (recognition.page === 'dettaglio') return fromDetail(doc);
  return recognition.page === 'form' ? fromForm(recognition) : [];
};
