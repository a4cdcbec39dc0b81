import { derogaUpTo } from './deroga.ts';
import { defineRule } from './rule.ts';
import { AD2, P6 } from './schede.ts';

export const REG122 = defineRule({
  code: 'REG122',
  schede: [...AD2, ...P6],
  origin: 'dmn',
  title: 'Deroga alla qualificazione, voce 5',
  severity: 'errore',
  message:
    'La deroga alla qualificazione scelta (voce 5) vale solo per servizi fino a 1 milione di euro: scegli un’altra voce, o correggi l’oggetto del contratto o l’importo.',
  ...derogaUpTo('5', 1_000_000, { only: 'services' }),
});
