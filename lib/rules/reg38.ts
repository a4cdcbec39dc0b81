import { eachAward, inAward } from './award.ts';
import { quadro } from './contratto.ts';
import { defineRule } from './rule.ts';
import { all, holds, isYes, noAmount } from './told.ts';

const ANSWER = 'lotti[].ripetizioniEConsegneComplementari';
const AMOUNT = quadro('quadroEconomicoStandard', 'sommeRipetizioni');

export const REG38 = defineRule({
  code: 'REG38',
  schede: ['P6_2'],
  origin: 'dmn',
  title: 'Somme per ripetizioni',
  fields: [AMOUNT, ANSWER],
  severity: 'errore',
  message:
    'Il lotto prevede ripetizioni o consegne complementari, ma nel quadro economico la loro somma manca o è zero: scrivila, o rispondi No.',
  ok: [
    { lotti: [{ ripetizioniEConsegneComplementari: true, quadroEconomicoStandard: { sommeRipetizioni: 100 } }] },
    { lotti: [{ ripetizioniEConsegneComplementari: false }] },
  ],
  ko: [
    { lotti: [{ ripetizioniEConsegneComplementari: true }] },
    { lotti: [{ ripetizioniEConsegneComplementari: true, quadroEconomicoStandard: { sommeRipetizioni: 0 } }] },
  ],
  evaluate: (view) =>
    eachAward(
      view,
      (at) => all(holds(view, ANSWER, [at], isYes), noAmount(view, AMOUNT, [at])),
      inAward(AMOUNT),
      'La pagina non mostra insieme la risposta su ripetizioni e il quadro economico.',
    ),
});
