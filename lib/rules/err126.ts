import { EACH_HAS_OGGETTO } from './oggetto.ts';
import { defineRule } from './rule.ts';
import { WITH_LOTTI } from './schede.ts';

export const ERR126 = defineRule({
  code: 'ERR126',
  schede: WITH_LOTTI,
  origin: 'server',
  title: 'Oggetto del lotto',
  severity: 'errore',
  restates: true,
  message: 'Un lotto non ha l’oggetto: scrivi che cosa riguarda.',
  ...EACH_HAS_OGGETTO,
});
