import { AWARDS, awardsHidden } from './awards.ts';
import { defineRule, errorAt, OK } from './rule.ts';
import { WITH_AWARDS } from './schede.ts';

const FIRST = 'aggiudicazioni[].lotIdentifier';

export const REG112 = defineRule({
  code: 'REG112',
  schede: WITH_AWARDS,
  origin: 'dmn',
  title: 'Almeno un’aggiudicazione',
  fields: [FIRST],
  severity: 'errore',
  message: 'Non c’è nessuna aggiudicazione: aggiungine almeno una.',
  ok: [{ aggiudicazioni: [{}] }],
  ko: [{ aggiudicazioni: [] }],
  evaluate: (view) =>
    view.count(AWARDS, []) === 0 ? errorAt([{ id: FIRST, index: [0] }]) : (awardsHidden(view) ?? OK),
});
