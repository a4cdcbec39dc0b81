import { generatedSpec } from './generated.ts';
import type { ListName } from './lists.ts';

/** How the value of a field is kept: amounts in euro, codes by code, days as YYYY-MM-DD, `texts` and `codes` as lists of strings. */
export type FieldType = 'text' | 'longtext' | 'amount' | 'boolean' | 'code' | 'codes' | 'texts' | 'day';

/** One field of a scheda, named by ANAC's path without the leading `anacForm.`. */
export type FieldSpec = {
  id: string;
  type: FieldType;
  required?: true;
  list?: ListName;
  minLength?: number;
  maxLength?: number;
  format?: 'uuid' | 'url';
};

/** A part of the form that repeats: its path, how many there are at first, how few there may be. */
export type BlockSpec = { id: string; initial: number; min: number };

/** A scheda that the practice portal can compile. */
export type SchedaSpec = { sections: readonly string[]; fields: readonly FieldSpec[]; blocks: readonly BlockSpec[] };

/** The 29 fields of AD5 (ANAC, modello-dati-schede-AD5.yaml, June 2026). */
const AD5: SchedaSpec = {
  sections: ['stazioniAppaltanti', 'appalto', 'aggiudicazioni'],
  blocks: [
    { id: 'stazioniAppaltanti[]', initial: 1, min: 1 },
    { id: 'aggiudicazioni[]', initial: 1, min: 0 },
    { id: 'aggiudicazioni[].partecipanti[]', initial: 1, min: 0 },
    { id: 'aggiudicazioni[].cup[]', initial: 0, min: 0 },
    { id: 'aggiudicazioni[].datiBaseCPV.cpvSecondarie[]', initial: 0, min: 0 },
  ],
  fields: [
    { id: 'stazioniAppaltanti[].codiceFiscale', type: 'text', required: true },
    { id: 'stazioniAppaltanti[].codiceAusa', type: 'text', required: true },
    { id: 'stazioniAppaltanti[].codiceCentroCosto', type: 'text', required: true },
    { id: 'stazioniAppaltanti[].funzioniSvolte[]', type: 'codes', list: 'funzioniSvolte' },
    { id: 'stazioniAppaltanti[].saTitolare', type: 'boolean', required: true },
    { id: 'appalto.codiceAppalto', type: 'text', required: true, minLength: 8, maxLength: 64 },
    { id: 'appalto.idSchedaAvr', type: 'text', format: 'uuid' },
    { id: 'appalto.settore', type: 'code', required: true, list: 'settore' },
    { id: 'appalto.datiBase.oggetto', type: 'longtext', required: true },
    { id: 'appalto.datiBase.oggettoMl.de', type: 'text' },
    { id: 'appalto.datiBase.oggettoMl.en', type: 'text' },
    { id: 'espd', type: 'longtext' },
    { id: 'aggiudicazioni[].lotIdentifier', type: 'text', required: true },
    { id: 'aggiudicazioni[].cup[]', type: 'texts' },
    { id: 'aggiudicazioni[].partecipanti[].idPartecipante', type: 'text', required: true, format: 'uuid' },
    { id: 'aggiudicazioni[].partecipanti[].codiceFiscale', type: 'text', required: true },
    { id: 'aggiudicazioni[].partecipanti[].denominazione', type: 'text', required: true },
    { id: 'aggiudicazioni[].partecipanti[].importo', type: 'amount', required: true },
    { id: 'aggiudicazioni[].codIstat', type: 'code', required: true, list: 'codIstat' },
    { id: 'aggiudicazioni[].datiBase.oggettoContratto', type: 'code', required: true, list: 'oggettoContratto' },
    { id: 'aggiudicazioni[].datiBase.oggetto', type: 'longtext', required: true },
    { id: 'aggiudicazioni[].datiBase.oggettoMl.de', type: 'text' },
    { id: 'aggiudicazioni[].datiBase.oggettoMl.en', type: 'text' },
    {
      id: 'aggiudicazioni[].datiBaseCPV.tipoClassificazione',
      type: 'code',
      required: true,
      list: 'tipoClassificazione',
    },
    { id: 'aggiudicazioni[].datiBaseCPV.cpvPrevalente', type: 'code', required: true, list: 'cpv' },
    { id: 'aggiudicazioni[].datiBaseCPV.cpvSecondarie[]', type: 'codes', list: 'cpv' },
    { id: 'aggiudicazioni[].datiBaseContratto.codNUTS', type: 'code', list: 'codNUTS' },
    { id: 'aggiudicazioni[].datiBaseDocumenti.url', type: 'text', format: 'url' },
    { id: 'aggiudicazioni[].datiBaseDocumenti.lingue[]', type: 'codes', list: 'lingue' },
  ],
};

/** The list "choice of the scheda". AD5's form is written here by hand, apart from what Cigno declares. */
const ENTRIES = {
  A3_6: 'A3_6 – Affidamento a società in house',
  AD2_25: 'AD2_25 – Ripetizione di lavori o servizi analoghi, settori ordinari',
  AD2_26: 'AD2_26 – Ripetizione di lavori o servizi analoghi, settori speciali',
  AD3: 'AD3 – Affidamento diretto',
  AD4: 'AD4 – Adesione ad accordo quadro/convenzione senza confronto competitivo',
  AD5: 'AD5 – Affidamento diretto <5K',
  P3_1: 'P3_1 – Appalti e concorsi di progettazione esclusi',
  P3_2: 'P3_2 – Concessioni escluse',
  P3_3: 'P3_3 – Adesione ad accordo quadro per contratti esclusi',
  P5: 'P5 – Contratti esclusi o estranei, sola tracciabilità',
  P6_1: 'P6_1 – Adesione ad accordo quadro/convenzione con confronto competitivo, concessioni',
  P6_2: 'P6_2 – Adesione ad accordo quadro/convenzione con confronto competitivo',
} as const;
type Code = keyof typeof ENTRIES;

const SPECS = new Map<string, SchedaSpec>([['AD5', AD5]]);

/** The schede that a draft can be of. */
export const SCHEDE: { code: string; entry: string }[] = Object.entries(ENTRIES).map(([code, entry]) => ({
  code,
  entry,
}));

/** The form of a scheda; throws for a scheda that nobody knows. */
export const specOf = (code: string): SchedaSpec => {
  const known = SPECS.get(code);
  if (known) return known;
  if (!(code in ENTRIES)) throw new Error(`la scheda ${code} non si compila nel portale di esercitazione`);
  const made = generatedSpec(code as Code);
  SPECS.set(code, made);
  return made;
};

/** The declaration of one field; throws when the scheda does not have it. */
export const fieldOf = (spec: SchedaSpec, id: string): FieldSpec => {
  const field = spec.fields.find((f) => f.id === id);
  if (!field) throw new Error(`campo sconosciuto: ${id}`);
  return field;
};
