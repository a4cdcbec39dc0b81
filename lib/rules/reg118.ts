import { derogaUpTo } from './deroga.ts';
import { defineRule } from './rule.ts';
import { AD2, P6 } from './schede.ts';

export const REG118 = defineRule({
  code: 'REG118',
  schede: [...AD2, ...P6],
  origin: 'dmn',
  title: 'Deroga alla qualificazione, voce 1',
  severity: 'errore',
  message:
    'La deroga alla qualificazione scelta (voce 1) vale solo per servizi e forniture fino a 215.000 euro: scegli un’altra voce, o correggi l’oggetto del contratto o l’importo.',
  ...derogaUpTo('1', 215_000, { not: 'works' }),
});
