import { contractIs } from './contratto.ts';
import { atMost } from './massimo.ts';
import { defineRule } from './rule.ts';

export const REG144 = defineRule({
  code: 'REG144',
  schede: ['AD3'],
  origin: 'dmn',
  law: 'Art. 50, comma 1, lett. a), d.lgs. 36/2023',
  title: 'Lavori fino a 150.000 euro',
  severity: 'errore',
  message:
    'Un affidamento diretto di lavori non può superare 150.000 euro: correggi l’importo, o usa la scheda della procedura giusta.',
  ...atMost(150_000, (view, award) => contractIs(view, award, 'works'), 'works', 'services'),
});
