import { contractIs } from './contratto.ts';
import { atMost } from './massimo.ts';
import { defineRule } from './rule.ts';
import { not } from './told.ts';

export const REG145 = defineRule({
  code: 'REG145',
  schede: ['AD3'],
  origin: 'dmn',
  law: 'Art. 50, comma 1, lett. b), d.lgs. 36/2023',
  title: 'Servizi e forniture fino a 140.000 euro',
  severity: 'errore',
  message:
    'Un affidamento diretto di servizi o forniture non può superare 140.000 euro: correggi l’importo, o usa la scheda della procedura giusta.',
  ...atMost(140_000, (view, award) => not(contractIs(view, award, 'works')), 'supplies', 'works'),
});
