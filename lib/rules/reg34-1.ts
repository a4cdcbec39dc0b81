import { needsAmountInOne } from './contratto.ts';
import { defineRule } from './rule.ts';
import { holds, number } from './told.ts';

export const REG34_1 = defineRule({
  code: 'REG34_1',
  schede: ['AD3'],
  origin: 'dmn',
  title: 'Importo dei lavori',
  severity: 'errore',
  message:
    'Il contratto è di lavori, ma in nessuno dei due quadri economici c’è un importo dei lavori: scrivilo in quello che usi, o correggi l’oggetto del contratto.',
  ...needsAmountInOne('works', 'impLavori', (view, id, index) =>
    holds(
      view,
      id,
      index,
      number((value) => value <= 0),
      true,
    ),
  ),
});
