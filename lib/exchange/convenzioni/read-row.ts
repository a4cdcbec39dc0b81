import { parseRealCig } from '../../domain/cig.ts';
import { parseCodiceFiscale } from '../../domain/codice-fiscale.ts';
import { type Convenzione, ConvenzioneSchema, newConvenzione } from '../../domain/convenzione.ts';
import { parseCpv } from '../../domain/cpv.ts';
import { parseDay } from '../../domain/day.ts';
import { parseEuro } from '../../domain/money.ts';
import { parsePartitaIva } from '../../domain/partita-iva.ts';
import type { Result } from '../../domain/result.ts';
import { type Column, type FileRow, HEADERS } from './columns.ts';

/** The firm as a row names it; codes in their normal form, '' where the row has none. */
export type NamedFirm = { denominazione: string; codiceFiscale: string; partitaIva: string };

/** A row that can be kept. `said` are the columns that are not empty: what an update may overwrite. */
export type ReadRow = {
  row: number;
  convenzione: Omit<Convenzione, 'id' | 'operatoreEconomicoId'>;
  firm: NamedFirm;
  said: ReadonlySet<Column>;
};
/** A row that cannot, and every reason. */
export type RefusedRow = { row: number; name: string; reasons: string[] };

/** A cell of a spreadsheet may hold 32.767 characters; none of these needs more than this. */
const MAX_LENGTH = 2_000;

const CONTRACTS: Record<string, string> = {
  lavori: 'works',
  forniture: 'supplies',
  fornitura: 'supplies',
  servizi: 'services',
  servizio: 'services',
  works: 'works',
  supplies: 'supplies',
  services: 'services',
};

/** Reads one row of a file; whatever it holds is text until a parser of the domain has read it. */
export const readRow = ({ row, cells }: FileRow): ReadRow | RefusedRow => {
  const reasons: string[] = [];
  const text = (column: Column): string => cells[column] ?? '';
  const why = (column: Column, reason: string) => reasons.push(`${HEADERS[column][0]}: ${reason}`);
  const read = <T>(column: Column, parse: (text: string) => Result<T>): T | null => {
    if (text(column) === '') return null;
    const result = parse(text(column));
    if (!result.ok) why(column, result.reason);
    return result.ok ? result.value : null;
  };
  for (const column of Object.keys(cells) as Column[])
    if (text(column).length > MAX_LENGTH) why(column, `il testo supera ${MAX_LENGTH} caratteri.`);
  const cig = parseRealCig(text('cigPadre'));
  if (!cig.ok) why('cigPadre', cig.reason);
  if (text('oggetto') === '') why('oggetto', 'manca.');
  const contract = text('oggettoContratto').toLowerCase();
  const oggettoContratto = contract === '' ? '' : (CONTRACTS[contract] ?? null);
  if (oggettoContratto === null)
    why('oggettoContratto', `«${contract.slice(0, 40)}» non è lavori, forniture o servizi.`);
  const convenzione = {
    ...newConvenzione(''),
    soggettoAggregatore: text('soggettoAggregatore'),
    oggetto: text('oggetto'),
    lotto: text('lotto'),
    cigPadre: cig.ok ? cig.cig : '',
    oggettoContratto: oggettoContratto ?? '',
    cpv: read('cpv', parseCpv) ?? '',
    massimale: read('massimale', parseEuro),
    scadenza: read('scadenza', parseDay) ?? '',
    ccnl: text('ccnl'),
    categoria: text('categoria'),
    note: text('note'),
  };
  const firm = {
    denominazione: text('operatoreEconomico'),
    codiceFiscale: read('codiceFiscaleOperatore', parseCodiceFiscale)?.value ?? '',
    partitaIva: read('partitaIvaOperatore', parsePartitaIva) ?? '',
  };
  const shape = ConvenzioneSchema.safeParse(convenzione);
  if (reasons.length > 0 || !shape.success) return { row, name: text('oggetto') || text('cigPadre'), reasons };
  const said = new Set((Object.keys(cells) as Column[]).filter((column) => text(column) !== ''));
  const { id: _id, operatoreEconomicoId: _oe, ...kept } = shape.data;
  return { row, convenzione: kept, firm, said };
};
