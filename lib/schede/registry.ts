import type { SchedaCode } from '../domain/codes.ts';
import { AD4 } from './ad4.ts';
import { AD5 } from './ad5.ts';
import type { Scheda } from './scheda.ts';

/** Every scheda Cigno knows; a total record, so that a code without a declaration does not compile. */
export const SCHEDE: Record<SchedaCode, Scheda> = { AD5, AD4 };
