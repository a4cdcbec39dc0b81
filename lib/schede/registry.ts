import type { SchedaCode } from '../domain/codes.ts';
import { A3_6 } from './a3-6.ts';
import { AD2_25 } from './ad2-25.ts';
import { AD2_26 } from './ad2-26.ts';
import { AD3 } from './ad3.ts';
import { AD4 } from './ad4.ts';
import { AD5 } from './ad5.ts';
import { P3_1 } from './p3-1.ts';
import { P3_2 } from './p3-2.ts';
import { P3_3 } from './p3-3.ts';
import { P5 } from './p5.ts';
import { P6_1 } from './p6-1.ts';
import { P6_2 } from './p6-2.ts';
import type { Scheda } from './scheda.ts';

/** Every scheda Cigno knows; a total record, so that a code without a declaration does not compile. */
export const SCHEDE: Record<SchedaCode, Scheda> = {
  AD5,
  AD4,
  P5,
  AD2_25,
  AD2_26,
  AD3,
  P6_1,
  P6_2,
  P3_1,
  P3_2,
  P3_3,
  A3_6,
};
