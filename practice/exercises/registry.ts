import type { Esercizio } from './exercise.ts';
import { ON_CMRC } from './on-cmrc.ts';
import { ON_PCP } from './on-pcp.ts';

/** Every exercise, in the order in which they are offered. */
export const EXERCISES: readonly Esercizio[] = [...ON_PCP, ...ON_CMRC];
