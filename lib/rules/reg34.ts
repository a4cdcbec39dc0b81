import { needsAmount } from './contratto.ts';
import { defineRule } from './rule.ts';
import { AD2 } from './schede.ts';

export const REG34 = defineRule({
  code: 'REG34',
  schede: [...AD2, 'P6_2', 'P3_1', 'P3_3'],
  origin: 'dmn',
  title: 'Importo dei lavori',
  severity: 'errore',
  message:
    'Il contratto è di lavori, ma nel quadro economico l’importo dei lavori manca o è zero: scrivilo, o correggi l’oggetto del contratto.',
  ...needsAmount('works', 'impLavori'),
});
