/** What ANAC lets follow the CIG of a scheda. Codes, because several of them are no schede that Cigno fills. */
export type AfterCig = {
  /** The scheda that corrects importo and CUP, and nothing else (`ComunicazioneType`); null: none is provided. */
  correction: 'CM1' | 'CM2' | null;
  /** Whether the affidamento can be annulled (ANN). */
  annulment: boolean;
  /** Whether the scheda ID may still complete data, among them the CUP. */
  integration: boolean;
  /** Every scheda that ANAC's table admits next. */
  next: readonly string[];
};

const after = (next: string): AfterCig => {
  const codes = next.split(' ');
  return {
    correction: codes.includes('CM2') ? 'CM2' : codes.includes('CM1') ? 'CM1' : null,
    annulment: codes.includes('ANN'),
    integration: codes.includes('ID'),
    next: codes,
  };
};

/** By scheda: column `schedaSuccessiva` of ANAC's table of orchestration. */
export const AFTER: Readonly<Record<string, AfterCig>> = {
  AD5: after('CO2 CM2 ANN S4 ID'),
  P5: after('CM1 ANN'),
  AD4: after('SC1 CO1 S3 ANN CM1 S4 ID'),
  AD2_25: after('SC1 S3 CO1 S4 ID'),
  AD2_26: after('SC1 S3 CO1 S4 ID'),
  AD3: after('SC1 S3 CO1 S4 ID'),
  P6_1: after('S2 NAG CM1 ANN ID'),
  P6_2: after('S2 NAG CM1 ANN ID'),
  P3_1: after('S1 S2 NAG CM1 ANN ID'),
  P3_2: after('S1 S2 NAG CM1 ANN ID'),
  P3_3: after('S2 NAG CM1 ANN ID'),
  A3_6: after('SC1 CO1 S4 ID'),
};

/** Where that table stands, and when it was read. */
export const AFTER_SOURCE = {
  source: 'ANAC, tabella di orchestrazione delle schede (npa, 30/06/2026)',
  verifiedOn: '2026-11-22',
} as const;
