import { eachAward, inAward } from './award.ts';
import { CPV_PREVALENTE, CPV_SECONDARIE, cpv } from './cpv-lotto.ts';
import { defineRule } from './rule.ts';
import { P3, P6 } from './schede.ts';
import { holds, someRow } from './told.ts';

export const REG65 = defineRule({
  code: 'REG65',
  schede: [...P6, ...P3],
  origin: 'dmn',
  title: 'CPV prevalente fuori dalle secondarie',
  fields: [`${CPV_SECONDARIE}[]`, CPV_PREVALENTE],
  severity: 'errore',
  message: 'La CPV prevalente di un lotto è anche fra le secondarie: toglila dalle secondarie.',
  ok: [cpv('90910000', '90911000'), { lotti: [{}] }],
  ko: [cpv('90910000', '90911000', '90910000')],
  evaluate: (view) =>
    eachAward(
      view,
      (at) => holds(view, CPV_PREVALENTE, [at], (main) => someRow(view, CPV_SECONDARIE, [at], (code) => code === main)),
      inAward(`${CPV_SECONDARIE}[]`),
      'La pagina non mostra insieme la CPV prevalente e le secondarie.',
    ),
});
