import type { SchedaCode } from './codes.ts';

/**
 * Schede that PCP web takes today only where a certified platform is impossible or difficult to use (comunicato of ANAC's
 * president of 18/06/2025). Not P5, admitted for good by that of 18/12/2024; the others are not admitted at all.
 */
const WITH_REASON: readonly SchedaCode[] = ['AD5', 'P3_1', 'P3_2', 'P3_3'];

/** Whether the reason for PCP web belongs among the papers of an affidamento of this scheda. */
export const asksReason = (scheda: SchedaCode): boolean => WITH_REASON.includes(scheda);
