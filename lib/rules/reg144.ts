import { contractWillBe } from './contratto.ts';
import { atMost } from './massimo.ts';
import { defineRule } from './rule.ts';

export const REG144 = defineRule({
  code: 'REG144',
  schede: ['AD3'],
  origin: 'dmn',
  law: 'Art. 50, comma 1, lett. a), d.lgs. 36/2023',
  title: 'Importo massimo per i lavori',
  severity: 'errore',
  message:
    'L’importo supera 150.000 euro, e un affidamento diretto di lavori deve restarne sotto: correggi l’importo, o usa la scheda della procedura giusta.',
  ...atMost(150_000, (view, award) => contractWillBe(view, award, 'works'), 'works', 'services'),
});
