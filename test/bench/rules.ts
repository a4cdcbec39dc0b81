import { compose } from '../../lib/assist/compose.ts';
import { checkAnacForm } from '../../lib/rules/check.ts';
import { SAMPLE } from '../../practice/samples/ad5.ts';
import { ADESIONE_PIENA } from '../samples/ad4-full.ts';

const WARM = 200;
const RUNS = 2001;

/** `rules.ad4`: ANAC's rules on an AD4 with nearly all its fields, median in ms. */
export const benchRules = (): Record<string, { value: number; unit: string; n: number }> => {
  const form = compose({ affidamento: ADESIONE_PIENA, ...SAMPLE });
  const times: number[] = [];
  for (let run = -WARM; run < RUNS; run++) {
    const started = performance.now();
    checkAnacForm('AD4', form);
    if (run >= 0) times.push(performance.now() - started);
  }
  const median = times.sort((a, b) => a - b)[RUNS >> 1] ?? 0;
  return { 'rules.ad4': { value: Math.round(median * 1000) / 1000, unit: 'ms', n: RUNS } };
};
