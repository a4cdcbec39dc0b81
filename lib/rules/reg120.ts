import { derogaUpTo } from './deroga.ts';
import { defineRule } from './rule.ts';
import { AD2, P6 } from './schede.ts';

export const REG120 = defineRule({
  code: 'REG120',
  schede: [...AD2, ...P6],
  origin: 'dmn',
  title: 'Deroga alla qualificazione, voce 3',
  severity: 'errore',
  message:
    'La deroga alla qualificazione scelta (voce 3) vale solo per lavori fino a 1 milione di euro: scegli un’altra voce, o correggi l’oggetto del contratto o l’importo.',
  ...derogaUpTo('3', 1_000_000, { only: 'works' }),
});
