import type { SchedaCode } from '../domain/codes.ts';
import { formatDay } from '../domain/day.ts';
import { AFTER } from '../schede/after.ts';
import { ANNOUNCED, ROADMAP } from '../schede/announced.ts';
import { USES } from '../schede/uses.ts';

/** Under what condition a scheda may be used, who says so and when that was verified. */
export const admitted = (scheda: SchedaCode): string => {
  const { condition, source, verifiedOn } = USES[scheda].admitted;
  return `Quando questa via è ammessa: ${condition} Fonte: ${source}, verificata il ${formatDay(verifiedOn)}.`;
};

/** A change that ANAC announces, never as certain; '' once the roadmap has it no more. */
export const announced = (id: string): string => {
  const found = ANNOUNCED.find((one) => one.id === id);
  return found ? `ANAC lo annuncia (${ROADMAP.source}): ${found.text}` : '';
};

/** What can still be done once the CIG of a scheda is there. */
export const afterCig = (scheda: SchedaCode): string => {
  const { correction, annulment } = AFTER[scheda] ?? { correction: null, annulment: false };
  const ways = [correction && `la rettifica (scheda ${correction})`, annulment && 'l’annullamento (scheda ANN)'];
  const left = ways.filter(Boolean);
  return left.length > 0 ? `Per correggere restano ${left.join(' e ')}, una volta sola.` : 'Dopo non si corregge più.';
};
