import { LISTS } from '../../assets/data/medium-lists.ts';
import type { CodeEntry, MediumListName } from './lists.ts';

/** ANAC's middle-sized lists in its order, closed entries included. Not for the scripts of a page: they are big. */
export const CODE_LISTS: Record<MediumListName, readonly CodeEntry[]> = LISTS;
