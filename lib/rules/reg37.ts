import { eachAward, inAward } from './award.ts';
import { quadro } from './contratto.ts';
import { defineRule } from './rule.ts';
import { all, holds, isYes, noAmount } from './told.ts';

const ANSWER = 'lotti[].opzioniRinnovi';
const AMOUNT = quadro('quadroEconomicoStandard', 'sommeOpzioniRinnovi');

export const REG37 = defineRule({
  code: 'REG37',
  schede: ['P6_2'],
  origin: 'dmn',
  title: 'Somme per opzioni e rinnovi',
  fields: [AMOUNT, ANSWER],
  severity: 'errore',
  message:
    'Il lotto prevede opzioni o rinnovi, ma nel quadro economico la loro somma manca o è zero: scrivila, o rispondi No.',
  ok: [
    { lotti: [{ opzioniRinnovi: true, quadroEconomicoStandard: { sommeOpzioniRinnovi: 100 } }] },
    { lotti: [{ opzioniRinnovi: false }] },
  ],
  ko: [
    { lotti: [{ opzioniRinnovi: true }] },
    { lotti: [{ opzioniRinnovi: true, quadroEconomicoStandard: { sommeOpzioniRinnovi: 0 } }] },
  ],
  evaluate: (view) =>
    eachAward(
      view,
      (at) => all(holds(view, ANSWER, [at], isYes), noAmount(view, AMOUNT, [at])),
      inAward(AMOUNT),
      'La pagina non mostra insieme la risposta su opzioni e rinnovi e il quadro economico.',
    ),
});
