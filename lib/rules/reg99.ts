import { eachAward, inAward } from './award.ts';
import { IMPORTO_LOTTO } from './contratto.ts';
import { defineRule } from './rule.ts';
import { WITH_LOTTI } from './schede.ts';
import { holds, number } from './told.ts';

export const REG99 = defineRule({
  code: 'REG99',
  schede: WITH_LOTTI,
  origin: 'dmn',
  title: 'Importo del lotto',
  fields: [IMPORTO_LOTTO],
  severity: 'errore',
  message: 'L’importo di un lotto manca o non è maggiore di zero: scrivilo, IVA esclusa.',
  ok: [{ aggiudicazioni: [{ datiBase: { importo: 0.01 } }] }, {}],
  ko: [{ aggiudicazioni: [{ datiBase: { importo: 5 } }, { datiBase: { importo: -1 } }] }, { aggiudicazioni: [{}] }],
  evaluate: (view) =>
    eachAward(
      view,
      (at) =>
        holds(
          view,
          IMPORTO_LOTTO,
          [at],
          number((value) => value <= 0),
          true,
        ),
      inAward(IMPORTO_LOTTO),
      'La pagina non mostra l’importo di ogni lotto.',
    ),
});
