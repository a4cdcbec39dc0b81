import type { Doc, Stato } from './doc.ts';
import { type FormValue, writeField } from './form.ts';
import { ENTE, RUP } from './people.ts';

/** A document that is there before anybody begins; `age` in ms, `importo` in euro, `number` makes its codice appalto. */
export type Planted = {
  kind: Doc['kind'];
  rup: string;
  age: number;
  number: number;
  oggetto: string;
  importo: number;
  stato: Stato;
};

const DAY = 86_400_000;

const other = (number: number, rup: string, oggetto: string, importo: number, stato: Stato): Planted => ({
  kind: 'appalto',
  rup,
  age: (40 - number) * DAY,
  number,
  oggetto,
  importo,
  stato,
});

/** Appalti of colleagues of the same body, one own that was cancelled, two own drafts; oldest first. */
export const PLANTED: Planted[] = [
  other(1, 'RUP Servizi Sociali', 'Fornitura di pasti a domicilio', 4980, 'CANC'),
  other(2, 'RUP Ragioneria', 'Carta e toner per gli uffici', 1234.56, 'IN_LAV'),
  other(3, 'RUP Ufficio Tecnico', 'Noleggio piattaforma aerea per potature', 760, 'PUBB'),
  other(4, 'RUP Biblioteca', 'Acquisto di libri per la biblioteca', 2999.99, 'CONF'),
  other(5, 'RUP Servizi Sociali', 'Trasporto anziani, soggiorno estivo', 4200.5, 'PUBB'),
  other(6, 'RUP Ufficio Tecnico', 'Manutenzione ordinaria estintori sede comunale', 1840, 'PUBB'),
  other(7, RUP, 'Pulizia straordinaria palestra', 900, 'CANC'),
  { ...other(8, RUP, 'Corso antincendio per il personale', 1450, 'IN_LAV'), kind: 'bozza', age: 45 * DAY },
  { ...other(9, RUP, 'Targhe e segnaletica interna', 610, 'IN_LAV'), kind: 'bozza', age: 12 * DAY },
];

const codeOf = (number: number): string => `${ENTE.codiceFiscale}-${String(number).padStart(4, '0')}`;

/** Whether a codice appalto is one of those that stand there before anybody begins. */
export const isPlanted = (codice: string): boolean => PLANTED.some(({ number }) => codeOf(number) === codice);

/** Writes the few fields of a planted document. */
export const fillPlanted = (doc: Doc, { number, oggetto, importo, stato }: Planted): void => {
  const write = (id: string, index: number[], value: FormValue) => writeField(doc.form, id, index, value);
  write('stazioniAppaltanti[].codiceFiscale', [0], ENTE.codiceFiscale);
  write('stazioniAppaltanti[].codiceAusa', [0], ENTE.codiceAusa);
  write('appalto.codiceAppalto', [], codeOf(number));
  write('appalto.datiBase.oggetto', [], oggetto);
  write('aggiudicazioni[].datiBase.oggetto', [0], oggetto);
  write('aggiudicazioni[].lotIdentifier', [0], 'LOT-0001');
  write('aggiudicazioni[].partecipanti[].importo', [0, 0], importo);
  doc.stato = stato;
};
