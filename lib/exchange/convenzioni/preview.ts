import type { Convenzione } from '../../domain/convenzione.ts';
import type { OperatoreEconomico } from '../../domain/operatore-economico.ts';
import { newOperatoreEconomico } from '../../domain/operatore-economico.ts';
import { cigPadreOf } from '../../domain/validate-convenzione.ts';
import { sameJson } from '../same.ts';
import type { FileRow } from './columns.ts';
import { type NamedFirm, type ReadRow, type RefusedRow, readRow } from './read-row.ts';

/** A row that was understood: the convenzione it would make, and the one that has the same CIG padre here, if any. */
export type PreviewRow = {
  row: number;
  convenzione: Convenzione;
  /** As it is here now; null for a new one. */
  before: Convenzione | null;
  /** Whether importing it, as an update, would change nothing. */
  same: boolean;
  /** What the user should know, in Italian. */
  notes: string[];
};

/** What importing a file would do; nothing is written. */
export type ConvenzioniPreview = {
  rows: PreviewRow[];
  refused: RefusedRow[];
  /** Firms that are not here and that rows name whole. */
  firms: OperatoreEconomico[];
};

/** What is here, and how a new record is named. */
export type Here = {
  convenzioni: readonly Convenzione[];
  operatori: readonly OperatoreEconomico[];
  newId: () => string;
};

const codesOf = (firm: Pick<OperatoreEconomico, 'codiceFiscale' | 'partitaIva'>): string[] =>
  [firm.codiceFiscale, firm.partitaIva]
    .map((code) =>
      code
        .toUpperCase()
        .replace(/\s/g, '')
        .replace(/^IT(?=\d{11}$)/, ''),
    )
    .filter((code) => code !== '');

/** Finds the firm that a row names by either of its codes (a company's codice fiscale is often its partita IVA), or makes it. */
const firmFinder = (here: Here) => {
  const firms: OperatoreEconomico[] = [];
  return {
    firms,
    find: (named: NamedFirm, notes: string[]): string | null => {
      const codes = codesOf(named);
      const known = [...here.operatori, ...firms].find((one) => codesOf(one).some((code) => codes.includes(code)));
      if (known) return known.id;
      if (named.denominazione && named.codiceFiscale) {
        const made = { ...newOperatoreEconomico(here.newId()), ...named };
        firms.push(made);
        return made.id;
      }
      if (named.denominazione)
        notes.push(`«${named.denominazione}» non è stata abbinata: manca il codice fiscale. Si sceglie poi a mano.`);
      else if (codes.length > 0)
        notes.push(`L’operatore ${codes[0]} non è nell’archivio e il file non ne dice il nome. Si sceglie poi a mano.`);
      return null;
    },
  };
};

/** What an update makes of the one that is here: what the file says, and the rest as it was. */
const updated = (before: Convenzione, { convenzione, said }: ReadRow, firm: string | null): Convenzione => {
  const changes = Object.fromEntries(Object.entries(convenzione).filter(([key]) => said.has(key as never)));
  return { ...before, ...changes, operatoreEconomicoId: firm ?? before.operatoreEconomicoId };
};

/** Compares the rows of a file with what is here. A CIG padre that comes twice is taken once, and said. */
export const previewRows = (rows: readonly FileRow[], here: Here): ConvenzioniPreview => {
  const byCig = new Map(here.convenzioni.map((one) => [cigPadreOf(one), one] as const));
  const seen = new Map<string, number>();
  const finder = firmFinder(here);
  const preview: ConvenzioniPreview = { rows: [], refused: [], firms: finder.firms };
  for (const file of rows) {
    const read = readRow(file);
    if ('reasons' in read) {
      preview.refused.push(read);
      continue;
    }
    const { cigPadre, oggetto } = read.convenzione;
    const twin = seen.get(cigPadre);
    if (twin !== undefined) {
      preview.refused.push({ row: read.row, name: oggetto, reasons: [`Ha lo stesso CIG padre della riga ${twin}.`] });
      continue;
    }
    seen.set(cigPadre, read.row);
    const notes: string[] = [];
    const firm = finder.find(read.firm, notes);
    const before = byCig.get(cigPadre) ?? null;
    const convenzione = before
      ? updated(before, read, firm)
      : { ...read.convenzione, id: here.newId(), operatoreEconomicoId: firm };
    preview.rows.push({
      row: read.row,
      convenzione,
      before,
      same: before !== null && sameJson(before, convenzione),
      notes,
    });
  }
  return preview;
};

/** What is to be written: the new ones, those that are here when they are to be updated, and the firms these name. */
export const chosen = (
  preview: ConvenzioniPreview,
  update: boolean,
): { convenzioni: Convenzione[]; firms: OperatoreEconomico[] } => {
  const convenzioni = preview.rows
    .filter(({ before, same }) => before === null || (update && !same))
    .map(({ convenzione }) => convenzione);
  const named = new Set(convenzioni.map(({ operatoreEconomicoId }) => operatoreEconomicoId));
  return { convenzioni, firms: preview.firms.filter(({ id }) => named.has(id)) };
};
