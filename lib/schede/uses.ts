import type { SchedaCode } from '../domain/codes.ts';
import { A3_6_USE } from './a3-6.ts';
import { AD2_25_USE } from './ad2-25.ts';
import { AD2_26_USE } from './ad2-26.ts';
import { AD3_USE } from './ad3.ts';
import { AD4_USE } from './ad4.ts';
import { AD5_USE } from './ad5.ts';
import { P3_1_USE } from './p3-1.ts';
import { P3_2_USE } from './p3-2.ts';
import { P3_3_USE } from './p3-3.ts';
import { P5_USE } from './p5.ts';
import { P6_1_USE } from './p6-1.ts';
import { P6_2_USE } from './p6-2.ts';
import type { SchedaUse } from './scheda.ts';

/** What is told of every scheda; the forms themselves are in `registry.ts`. */
export const USES: Record<SchedaCode, SchedaUse> = {
  AD5: AD5_USE,
  AD4: AD4_USE,
  P5: P5_USE,
  AD2_25: AD2_25_USE,
  AD2_26: AD2_26_USE,
  AD3: AD3_USE,
  P6_1: P6_1_USE,
  P6_2: P6_2_USE,
  P3_1: P3_1_USE,
  P3_2: P3_2_USE,
  P3_3: P3_3_USE,
  A3_6: A3_6_USE,
};
