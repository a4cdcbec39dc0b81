import { needsAmount } from './contratto.ts';
import { defineRule } from './rule.ts';
import { AD2 } from './schede.ts';

export const REG35 = defineRule({
  code: 'REG35',
  schede: [...AD2, 'P6_2', 'P3_1', 'P3_3'],
  origin: 'dmn',
  title: 'Importo dei servizi',
  severity: 'errore',
  message:
    'Il contratto è di servizi, ma nel quadro economico l’importo dei servizi manca o è zero: scrivilo, o correggi l’oggetto del contratto.',
  ...needsAmount('services', 'impServizi'),
});
