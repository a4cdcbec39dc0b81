import { derogaUpTo } from './deroga.ts';
import { defineRule } from './rule.ts';
import { AD2, P6 } from './schede.ts';

export const REG121 = defineRule({
  code: 'REG121',
  schede: [...AD2, ...P6],
  origin: 'dmn',
  title: 'Deroga alla qualificazione, voce 4',
  severity: 'errore',
  message:
    'La deroga alla qualificazione scelta (voce 4) vale solo per servizi fino a 750.000 euro: scegli un’altra voce, o correggi l’oggetto del contratto o l’importo.',
  ...derogaUpTo('4', 750_000, { only: 'services' }),
});
