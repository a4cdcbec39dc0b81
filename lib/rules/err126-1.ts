import { EACH_HAS_OGGETTO } from './oggetto.ts';
import { defineRule } from './rule.ts';
import { WITH_AWARDS } from './schede.ts';

export const ERR126_1 = defineRule({
  code: 'ERR126_1',
  schede: WITH_AWARDS,
  origin: 'server',
  title: 'Oggetto dell’aggiudicazione',
  severity: 'errore',
  restates: true,
  message: 'Un’aggiudicazione non ha l’oggetto: scrivi che cosa affidi.',
  ...EACH_HAS_OGGETTO,
});
