import { defineRule } from './rule.ts';
import { P3 } from './schede.ts';
import { INVITO, stillToCome } from './termini.ts';

export const REG106 = defineRule({
  code: 'REG106',
  schede: P3,
  origin: 'dmn',
  title: 'Termine per l’invito',
  severity: 'errore',
  message: 'Il termine dell’invito è già passato: scrivi giorno e ora che devono ancora venire.',
  ...stillToCome(INVITO),
});
