import { needsAmount } from './contratto.ts';
import { defineRule } from './rule.ts';
import { AD2 } from './schede.ts';

export const REG36 = defineRule({
  code: 'REG36',
  schede: [...AD2, 'P6_2', 'P3_1', 'P3_3'],
  origin: 'dmn',
  title: 'Importo delle forniture',
  severity: 'errore',
  message:
    'Il contratto è di forniture, ma nel quadro economico l’importo delle forniture manca o è zero: scrivilo, o correggi l’oggetto del contratto.',
  ...needsAmount('supplies', 'impForniture'),
});
