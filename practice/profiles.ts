import { ADESIONE } from './samples/ad4.ts';
import { AFFIDAMENTO, COOPERATIVA, DITTA, ENTE, UNIONE } from './samples/ad5.ts';
import { ESCLUSO } from './samples/p5.ts';

/** What the assistant of the palestra fills from: the samples, never the user's own records. */
export const PRACTICE_PROFILES = {
  affidamenti: [AFFIDAMENTO, ESCLUSO, ADESIONE],
  enti: [ENTE, UNIONE],
  operatoriEconomici: [DITTA, COOPERATIVA],
};
