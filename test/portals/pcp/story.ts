import { ENTE } from '../../../practice/pcp/people.ts';
import type { Entry } from './driver.ts';

const SA = 'stazioniAppaltanti[]';
const AG = 'aggiudicazioni[]';
const PA = 'aggiudicazioni[].partecipanti[]';

/** An affidamento that the portal accepts: every field of AD5 that has a meaning for one purchase; all of it made up. */
export const STORY: Entry[] = [
  { id: `${SA}.codiceFiscale`, index: [0], value: ENTE.codiceFiscale },
  { id: `${SA}.saTitolare`, index: [0], value: true },
  { id: `${SA}.funzioniSvolte[]`, index: [0], value: ['3'] },
  { id: 'appalto.codiceAppalto', index: [], value: `${ENTE.codiceFiscale}-0100` },
  { id: 'appalto.settore', index: [], value: '1' },
  { id: 'appalto.datiBase.oggetto', index: [], value: 'Fornitura di cancelleria per gli uffici' },
  { id: `${AG}.lotIdentifier`, index: [0], value: 'LOT-0001' },
  { id: `${AG}.datiBase.oggetto`, index: [0], value: 'Cancelleria, primo lotto' },
  { id: `${AG}.datiBase.oggettoContratto`, index: [0], value: 'supplies' },
  { id: `${AG}.datiBaseCPV.tipoClassificazione`, index: [0], value: 'cpv' },
  { id: `${AG}.datiBaseCPV.cpvPrevalente`, index: [0], value: '30192000' },
  { id: `${AG}.codIstat`, index: [0], value: '012058091' },
  { id: `${AG}.datiBaseContratto.codNUTS`, index: [0], value: 'ITI43' },
  { id: `${AG}.datiBaseDocumenti.url`, index: [0], value: 'https://comune.esempio.invalid/atti/100' },
  { id: `${AG}.datiBaseDocumenti.lingue[]`, index: [0], value: ['ITA'] },
  { id: `${PA}.idPartecipante`, index: [0, 0], value: '5f2b8c1e-0d4a-4c57-9a3e-8f6d2b1a7c90' },
  { id: `${PA}.codiceFiscale`, index: [0, 0], value: '99900020993' },
  { id: `${PA}.denominazione`, index: [0, 0], value: 'Ditta Dimostrativa S.r.l.' },
  { id: `${PA}.importo`, index: [0, 0], value: 1234.56 },
];

/** A value of the story as a page shows it. */
export const storyValue = (id: string): string => String(STORY.find((entry) => entry.id === id)?.value);

/** The two codes that some renderings write by themselves. */
export const PREFILLED: Entry[] = [
  { id: `${SA}.codiceAusa`, index: [0], value: ENTE.codiceAusa },
  { id: `${SA}.codiceCentroCosto`, index: [0], value: ENTE.codiceCentroCosto },
];
