export const CPV_PREVALENTE = 'lotti[].datiBaseCPV.cpvPrevalente';
export const CPV_SECONDARIE = 'lotti[].datiBaseCPV.cpvSecondarie';

/** A lot with its CPV, for examples. */
export const cpv = (cpvPrevalente: string, ...cpvSecondarie: string[]) => ({
  lotti: [{ datiBaseCPV: { cpvPrevalente, cpvSecondarie } }],
});
