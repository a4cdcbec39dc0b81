import { derogaUpTo } from './deroga.ts';
import { defineRule } from './rule.ts';
import { AD2, P6 } from './schede.ts';

export const REG119 = defineRule({
  code: 'REG119',
  schede: [...AD2, ...P6],
  origin: 'dmn',
  title: 'Deroga alla qualificazione, voce 2',
  severity: 'errore',
  message:
    'La deroga alla qualificazione scelta (voce 2) vale solo per servizi e forniture fino a 431.000 euro: scegli un’altra voce, o correggi l’oggetto del contratto o l’importo.',
  ...derogaUpTo('2', 431_000, { not: 'works' }),
});
