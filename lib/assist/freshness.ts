import type { SchedaCode } from '../domain/codes.ts';
import type { Day } from '../domain/day.ts';
import { RULES_DATE } from '../rules/codes.ts';
import { pendingFor } from '../schede/announced.ts';

/** Day of ANAC's rules that Cigno checks by, and day they were last compared. */
export const RULES_FRESHNESS: { published: Day; verifiedOn: Day } = RULES_DATE;

/** How many changes ANAC announces for a scheda that are not certain to have come. */
export const announcedCount = (scheda: SchedaCode, today: Day): number => pendingFor(scheda, today).length;
