import { ADESIONE_CARTA, CONVENZIONE } from '../samples/ad4.ts';
import { CARTA, DITTA, ENTE } from '../samples/ad5.ts';

const OE = 'ROPERATORIGrid_0_';
const { partecipante } = ADESIONE_CARTA;
const euro = (cents: number | null): string => ((cents ?? 0) / 100).toFixed(2);

/** A document of the practice CMRC with everything that the sample order needs, by the names of the hidden twins. */
export const DOCUMENT_AD4: Readonly<Record<string, string>> = {
  pcp_Categoria: ADESIONE_CARTA.categoria,
  TipoAppaltoGara: '1',
  [`${OE}aziCodiceFiscale`]: DITTA.codiceFiscale,
  [`${OE}aziRagioneSociale`]: DITTA.denominazione,
  [`${OE}RUOLO_OE`]: partecipante.ruoloOE,
  [`${OE}TIPO_OE`]: partecipante.tipoOE,
  [`${OE}PAESE_OE`]: 'ITA',
  [`${OE}IMPORTO_OE`]: euro(CARTA.importo),
  [`${OE}RicorriAvvalimento`]: '0',
  Titolo: 'Adesione carta (esempio)',
  pcp_CodiceCentroDiCosto: ENTE.centriDiCosto[0]?.codice ?? '',
  SA_TITOLARE: '1',
  Body: CARTA.oggetto,
  CIG_MADRE: CONVENZIONE.cigPadre,
  DESC_CIG_MADRE: CONVENZIONE.cigPadre,
  COD_LUOGO_ISTAT: CARTA.codIstat,
  DESC_LUOGO_ISTAT: CARTA.codIstat,
  CODICE_CPV: CARTA.cpvPrevalente,
  COD_NUTS: CARTA.codNUTS,
  ImportoBaseAsta: euro(CARTA.importo),
  DataAdesione: '2026-11-22T00:00:00',
  DataAggiudicazione: '2026-11-20T00:00:00',
  CCNL: ADESIONE_CARTA.ccnl,
  IMP_FORNITURE: euro(ADESIONE_CARTA.quadroEconomico.impForniture),
  pcp_SommeADisposizione: euro(ADESIONE_CARTA.quadroEconomico.sommeADisposizione),
  R0_TIPO_FINANZIAMENTO: 'A',
  R0_pcp_ImportoFinanziamento: '1506.16',
  Appalto_PNRR: '0',
  OGGETTO_LOTTO: CARTA.oggetto,
  pcp_RelazioneUnicaSulleProcedure: '1',
  pcp_OpereUrbanizzateScomputo: '0',
};
