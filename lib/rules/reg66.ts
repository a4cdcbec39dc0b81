import { eachAward, inAward } from './award.ts';
import { CPV_SECONDARIE, cpv } from './cpv-lotto.ts';
import { defineRule } from './rule.ts';
import { P3, P6 } from './schede.ts';
import { someRow, type Told, twice } from './told.ts';
import { type FormView, places } from './view.ts';

/** Whether a CPV stands twice; a page may draw the list as one control, or a row for each. */
const repeated = (view: FormView, lot: number): Told => {
  const rows = places(view.count(CPV_SECONDARIE, [lot]));
  if (rows.length === 0) return someRow(view, CPV_SECONDARIE, [lot], () => false);
  const told = rows.map((row) => view.tell(`${CPV_SECONDARIE}[]`, [lot, row]));
  return twice(told.flatMap((one) => (one.state === 'value' ? [one.value] : one.state === 'unknown' ? [null] : [])));
};

export const REG66 = defineRule({
  code: 'REG66',
  schede: [...P6, ...P3],
  origin: 'dmn',
  title: 'CPV secondarie diverse',
  fields: [`${CPV_SECONDARIE}[]`],
  severity: 'errore',
  message: 'Fra le CPV secondarie di un lotto ce n’è una ripetuta: togli la copia.',
  ok: [cpv('90910000', '90911000', '90919000'), cpv('90910000'), { lotti: [{}] }],
  ko: [cpv('90910000', '90911000', '90911000')],
  evaluate: (view) =>
    eachAward(
      view,
      (lot) => repeated(view, lot),
      inAward(`${CPV_SECONDARIE}[]`),
      'La pagina non mostra le CPV secondarie.',
    ),
});
