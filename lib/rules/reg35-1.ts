import { needsAmountInOne } from './contratto.ts';
import { defineRule } from './rule.ts';
import { noAmount } from './told.ts';

export const REG35_1 = defineRule({
  code: 'REG35_1',
  schede: ['AD3'],
  origin: 'dmn',
  title: 'Importo dei servizi',
  severity: 'errore',
  message:
    'Il contratto è di servizi, ma in nessuno dei due quadri economici c’è un importo dei servizi: scrivilo in quello che usi, o correggi l’oggetto del contratto.',
  ...needsAmountInOne('services', 'impServizi', noAmount),
});
