import type { Affidamento } from '../../lib/domain/affidamento.ts';
import { PRACTICE_LETTER } from '../../lib/domain/cig.ts';
import type { Doc } from '../pcp/doc.ts';
import { type FormValue, writeField } from '../pcp/form.ts';
import { createModel } from '../pcp/model.ts';
import type { Kept } from '../pcp/practice.ts';
import { AFFIDAMENTO, CARTA, DITTA, ENTE } from '../samples/ad5.ts';

const SA = 'stazioniAppaltanti[]';
const AG = 'aggiudicazioni[]';
const PA = `${AG}.partecipanti[]`;

/** A change of one field of the prepared draft: the planted error. */
export type Planted = { id: string; index: number[]; value: FormValue };

/** Every field of the form as the affidamento has it. */
export const fieldsOf = (affidamento: Affidamento): Planted[] => {
  const award = affidamento.aggiudicazioni[0] ?? CARTA;
  const place = affidamento.stazioniAppaltanti[0];
  return [
    { id: `${SA}.codiceFiscale`, index: [0], value: ENTE.codiceFiscale },
    { id: `${SA}.codiceAusa`, index: [0], value: ENTE.codiceAusa },
    { id: `${SA}.codiceCentroCosto`, index: [0], value: place?.centroDiCosto ?? '' },
    { id: `${SA}.saTitolare`, index: [0], value: true },
    { id: `${SA}.funzioniSvolte[]`, index: [0], value: [...(place?.funzioniSvolte ?? [])] },
    { id: 'appalto.codiceAppalto', index: [], value: affidamento.codiceAppalto },
    { id: 'appalto.settore', index: [], value: affidamento.settore },
    { id: 'appalto.datiBase.oggetto', index: [], value: affidamento.oggetto },
    { id: `${AG}.lotIdentifier`, index: [0], value: award.lotIdentifier },
    { id: `${AG}.datiBase.oggetto`, index: [0], value: award.oggetto },
    { id: `${AG}.datiBase.oggettoContratto`, index: [0], value: award.oggettoContratto },
    { id: `${AG}.datiBaseCPV.tipoClassificazione`, index: [0], value: 'cpv' },
    { id: `${AG}.datiBaseCPV.cpvPrevalente`, index: [0], value: award.cpvPrevalente },
    { id: `${AG}.codIstat`, index: [0], value: award.codIstat },
    { id: `${AG}.datiBaseContratto.codNUTS`, index: [0], value: award.codNUTS },
    { id: `${AG}.datiBaseDocumenti.lingue[]`, index: [0], value: [...award.lingueDocumenti] },
    { id: `${PA}.idPartecipante`, index: [0, 0], value: award.idPartecipante },
    { id: `${PA}.codiceFiscale`, index: [0, 0], value: DITTA.codiceFiscale },
    { id: `${PA}.denominazione`, index: [0, 0], value: DITTA.denominazione },
    { id: `${PA}.importo`, index: [0, 0], value: (award.importo ?? 0) / 100 },
  ];
};

/** A practice PCP where a draft of AD5 is already written, complete but for what is planted in it. */
export const draftAd5 = (planted: readonly Planted[], affidamento: Affidamento = AFFIDAMENTO): Kept => {
  const model = createModel(
    {
      seed: 20261122,
      now: Date.now,
      operationMs: 1500,
      path: ['CONF', 'PUBB'],
      cigAt: 'CONF',
      prefill: false,
      decoys: false,
      letter: PRACTICE_LETTER,
    },
    null,
  );
  const draft: Doc = model.createDraft('AD5');
  for (const { id, index, value } of [...fieldsOf(affidamento), ...planted]) writeField(draft.form, id, index, value);
  model.saveDraft(draft.id);
  return { state: structuredClone(model.state), offset: 0, word: 'bozze' };
};

/** The determina of the sample: what every exercise on it says, but for its own lines. */
export const ATTO_CARTA = [
  { label: 'Ente e ufficio', value: `${ENTE.denominazione}, ${ENTE.centriDiCosto[0]?.denominazione ?? ''}` },
  { label: 'Centro di costo', value: ENTE.centriDiCosto[0]?.codice ?? '' },
  { label: 'Oggetto', value: AFFIDAMENTO.oggetto },
  { label: 'Affidatario', value: `${DITTA.denominazione}, codice fiscale ${DITTA.codiceFiscale}` },
] as const;
