/** The kind of procedure, and why an award without a tender is justified. */
export const TIPO = 'appalto.datiBaseProcedura.tipoProcedura';
export const GIUSTIFICAZIONI = 'appalto.datiBaseProcedura.giustificazioniAggiudicazioneDirettaAD';
export const GIUSTIFICAZIONE_DIRETTA = `${GIUSTIFICAZIONI}[].giustificazioneAggiudicazioneDiretta`;
