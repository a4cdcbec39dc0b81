import { contractWillBe } from './contratto.ts';
import { atMost } from './massimo.ts';
import { defineRule } from './rule.ts';
import { not } from './told.ts';

export const REG145 = defineRule({
  code: 'REG145',
  schede: ['AD3'],
  origin: 'dmn',
  law: 'Art. 50, comma 1, lett. b), d.lgs. 36/2023',
  title: 'Importo massimo per servizi e forniture',
  severity: 'errore',
  message:
    'L’importo supera 140.000 euro, e un affidamento diretto di servizi o forniture deve restarne sotto: correggi l’importo, o usa la scheda della procedura giusta.',
  ...atMost(140_000, (view, award) => not(contractWillBe(view, award, 'works')), 'supplies', 'works'),
});
