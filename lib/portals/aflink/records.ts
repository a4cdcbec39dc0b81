import { foldLabel } from '../../schede/fold.ts';
import { readTablesBy, shownText } from '../records.ts';

/** What a list or a document of the family says of an affidamento. */
const CAPTIONS = {
  registro: ['Registro di Sistema'],
  titolo: ['Titolo documento'],
  oggetto: ['Oggetto'],
  importo: ['Importo Appalto'],
  // The column "Stato" is the document's (saved, sent) and not the affidamento's.
  stato: ['Stato Affidamento', 'Fase'],
  padre: ['CIG Padre'],
  descrizionePadre: ['Descrizione CIG Padre'],
  derivato: ['CIG Derivato'],
  operatore: ['Denominazione OE'],
} as const;
type AflinkAspect = keyof typeof CAPTIONS;
export type AflinkRow = Partial<Record<AflinkAspect, string>>;

const ASPECT_OF = new Map(
  (Object.keys(CAPTIONS) as AflinkAspect[]).flatMap((aspect) =>
    CAPTIONS[aspect].map((text) => [foldLabel(text), aspect] as const),
  ),
);
type IsCig = (caption: string, at?: Element) => boolean;
const aspectBy =
  (isCig: IsCig) =>
  (caption: string, at?: Element): AflinkAspect | null =>
    ASPECT_OF.get(foldLabel(caption)) ?? (isCig(caption, at) ? 'derivato' : null);

/** The rows of the list, by its columns; `isCig` knows other captions of the CIG. */
export const readList = (doc: Document, isCig: IsCig): AflinkRow[] =>
  readTablesBy(doc, (caption) => aspectBy(isCig)(caption)).flatMap(({ rows }) => rows);

const BOXES = 'input:not([type=hidden]),textarea,select,[contenteditable]';

/**
 * The captioned cells of a document that nobody can type into: the caption in one row of a small table, the value in
 * the next (portals.md 3.4). A box says nothing, not even a read-only one: what a person or a script put there is not
 * what the system answered.
 */
export const readCells = (doc: Document, isCig: IsCig): AflinkRow => {
  const aspectOf = aspectBy(isCig);
  const row: AflinkRow = {};
  for (const caption of doc.querySelectorAll('form#FORMDOCUMENT label,form#FORMDOCUMENT td[class*=Caption]')) {
    const aspect = aspectOf((caption.textContent ?? '').replace(/[*:]/g, ''), caption);
    const line = caption.closest('tr');
    const value = line?.nextElementSibling;
    if (!aspect || row[aspect] || !value || line.querySelectorAll('label').length > 1) continue;
    if (!value.querySelector(BOXES)) row[aspect] = shownText(value);
  }
  return row;
};
