import { CIG_PADRE } from '../../../practice/cmrc/seed.ts';
import { CARTA, DITTA } from '../../../practice/samples/ad5.ts';
import type { Written } from './driver.ts';

const OE = 'ROPERATORIGrid_0_';

/** An adesione that the portal accepts, as a person writes it; what reloads the page comes first. All of it made up. */
export const STORY: Written[] = [
  { name: 'pcp_Categoria', value: 'FORNITURA DI BENI' },
  { name: 'TipoAppaltoGara', value: 'Forniture' },
  { name: `${OE}aziCodiceFiscale`, value: DITTA.codiceFiscale },
  { name: `${OE}RUOLO_OE`, value: 'Operatore Economico' },
  { name: `${OE}TIPO_OE`, value: 'GEIE' },
  { name: `${OE}PAESE_OE`, value: 'Italia' },
  { name: `${OE}IMPORTO_OE`, value: '1234,56' },
  { name: `${OE}RicorriAvvalimento`, value: 'No' },
  { name: 'Titolo', value: 'Adesione carta (esempio)' },
  { name: 'pcp_CodiceCentroDiCosto', value: 'Settore Affari generali (esempio)' },
  { name: 'SA_TITOLARE', value: '1' },
  { name: 'Body', value: 'Adesione all’accordo quadro per la fornitura di carta (esempio)' },
  { name: 'CIG_MADRE', value: CIG_PADRE },
  { name: 'DESC_CIG_MADRE', value: CIG_PADRE },
  { name: 'COD_LUOGO_ISTAT', value: '012058091' },
  { name: 'CODICE_CPV', value: CARTA.cpvPrevalente },
  { name: 'COD_NUTS', value: 'Roma' },
  { name: 'ImportoBaseAsta', value: '1234,56' },
  { name: 'DataAdesione', value: '20/11/2026' },
  { name: 'DataAggiudicazione', value: '05/03/2026' },
  { name: 'CCNL', value: 'A01' },
  { name: 'pcp_SommeADisposizione', value: '0,00' },
  { name: 'R0_TIPO_FINANZIAMENTO', value: 'Fondi di bilancio della stazione appaltante' },
  { name: 'R0_pcp_ImportoFinanziamento', value: '1234,56' },
  { name: 'Appalto_PNRR', value: 'No' },
  { name: 'OGGETTO_LOTTO', value: 'Carta per fotocopie (esempio)' },
  { name: 'pcp_RelazioneUnicaSulleProcedure', value: 'No' },
  { name: 'pcp_OpereUrbanizzateScomputo', value: 'No' },
];
