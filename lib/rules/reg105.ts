import { defineRule } from './rule.ts';
import { P3, P6 } from './schede.ts';
import { OFFERTE, stillToCome } from './termini.ts';

export const REG105 = defineRule({
  code: 'REG105',
  schede: [...P6, ...P3],
  origin: 'dmn',
  title: 'Termine per le offerte',
  severity: 'errore',
  message: 'Il termine per presentare le offerte è già passato: scrivi giorno e ora che devono ancora venire.',
  ...stillToCome(OFFERTE),
});
