import { AWARDS, awardsHidden } from './awards.ts';
import { defineRule, errorAt, OK } from './rule.ts';

const FIRST = 'aggiudicazioni[].lotIdentifier';

export const REG112 = defineRule({
  code: 'REG112',
  schede: ['AD5', 'AD4'],
  origin: 'dmn',
  norm: 'Regole ANAC delle schede AD5 e AD4, REG112',
  title: 'Almeno un’aggiudicazione',
  fields: [FIRST],
  severity: 'errore',
  message: 'Non c’è nessuna aggiudicazione: aggiungine almeno una.',
  ok: [{ aggiudicazioni: [{}] }],
  ko: [{ aggiudicazioni: [] }],
  evaluate: (view) =>
    view.count(AWARDS, []) === 0 ? errorAt([{ id: FIRST, index: [0] }]) : (awardsHidden(view) ?? OK),
});
