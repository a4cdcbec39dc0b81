import { rowName } from './field.ts';
import { FIELDS, GRIDS, SECTIONS } from './fields.ts';
import { ENTI } from './people.ts';

/** StatoFunzionale of the product (portals.md 3.7). */
export type Stato = 'InLavorazione' | 'InApprove' | 'Inviato' | 'Annullato';

/** The values of a document by the name of the hidden twin: what the form posts. */
export type Values = Record<string, string>;

/** A call to the PCP. */
export type Call = { at: string; operation: string; outcome: string };

/** One affidamento of the practice portal. */
export type Doc = {
  id: number;
  stato: Stato;
  /** "Stato Scheda PCP" as shown. */
  scheda: string;
  /** As the portal made it. */
  preset: Values;
  /** As the last Salva left it; null before the first. */
  saved: Values | null;
  /** As the last post left it: a reload by a field comes back with this. */
  values: Values;
  rows: Record<string, number>;
  cig: string;
  owner: string;
  sent: string;
  /** Read-only for another reason than its state. */
  locked: boolean;
  /** "Modifica CUP e/o Importo" is under way: only those two may be written. */
  modifying: boolean;
  askedAt: number | null;
  /** The calls to the PCP and their outcomes, as the tab "Cronologia PCP" lists them. */
  calls: Call[];
};

/** Whether a field of the document may be written. */
export const isEditable = (doc: Doc, name: string): boolean => {
  if (doc.locked) return false;
  if (doc.modifying) return name === 'CUP' || name === 'ImportoBaseAsta';
  return doc.stato === 'InLavorazione';
};

/** The posted value of every field the document has, grids included, that may be written. */
export const accept = (doc: Doc, posted: URLSearchParams): void => {
  const take = (name: string): void => {
    if (isEditable(doc, name)) doc.values[name] = posted.get(name) ?? '';
  };
  for (const { name, kind } of FIELDS) if (kind !== 'readonly') take(name);
  for (const name of ['EnteProponente', 'DESC_LUOGO_ISTAT']) take(name);
  const ente = ENTI.find(({ code }) => code === doc.values.EnteProponente)?.ente;
  Object.assign(doc.values, { CodiceFiscaleEnte: ente?.codiceFiscale ?? '', CodiceAUSA: ente?.codiceAusa ?? '' });
  for (const grid of GRIDS)
    for (let row = 0; row < (doc.rows[grid.grid] ?? 0); row++)
      for (const { name, kind } of grid.fields) if (kind !== 'readonly') take(rowName(grid, row, name));
};

/** Names of the required fields that are empty, in the order of the page. */
export const missing = (doc: Doc): string[] => {
  const empty = (name: string): boolean => (doc.values[name] ?? '').trim() === '';
  const names = SECTIONS.flatMap(({ fields, grids = [] }) => [
    ...fields.filter(({ required }) => required).map(({ name }) => name),
    ...grids.flatMap((grid) =>
      Array.from({ length: doc.rows[grid.grid] ?? 0 }, (_, row) =>
        grid.fields.filter(({ required }) => required).map(({ name }) => rowName(grid, row, name)),
      ).flat(),
    ),
  ]);
  return names.filter(empty);
};

const FASE: Record<Stato, string> = {
  InLavorazione: 'In lavorazione',
  InApprove: 'In approvazione',
  Inviato: 'Inviato',
  Annullato: 'Annullato',
};

/** The state in the portal's words. */
export const faseOf = (doc: Doc): string => (doc.modifying ? 'In modifica' : FASE[doc.stato]);
