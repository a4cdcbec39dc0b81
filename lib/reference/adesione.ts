import { LISTS } from '../../assets/data/adesione.ts';
import type { AdesioneListName, CodeEntry } from './lists.ts';

/** ANAC's lists that AD4 adds, in ANAC's order, closed entries included. Not for the scripts of a page: they are big. */
export const ADESIONE: Record<AdesioneListName, readonly CodeEntry[]> = LISTS;
