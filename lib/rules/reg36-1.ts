import { needsAmountInOne } from './contratto.ts';
import { defineRule } from './rule.ts';
import { noAmount } from './told.ts';

export const REG36_1 = defineRule({
  code: 'REG36_1',
  schede: ['AD3'],
  origin: 'dmn',
  title: 'Importo delle forniture',
  severity: 'errore',
  message:
    'Il contratto è di forniture, ma in nessuno dei due quadri economici c’è un importo delle forniture: scrivilo in quello che usi, o correggi l’oggetto del contratto.',
  ...needsAmountInOne('supplies', 'impForniture', noAmount),
});
