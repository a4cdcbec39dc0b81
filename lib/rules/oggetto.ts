import { eachAward, inAward } from './award.ts';
import type { RuleVariant } from './rule.ts';
import { unsaid } from './told.ts';
import type { FormView } from './view.ts';

const OGGETTO = 'aggiudicazioni[].datiBase.oggetto';

/** Every lot says what it is about: ERR126, ERR126_1. */
export const EACH_HAS_OGGETTO = {
  fields: [OGGETTO],
  ok: [{ aggiudicazioni: [{ datiBase: { oggetto: 'Carta per fotocopie' } }] }, {}],
  ko: [{ aggiudicazioni: [{ datiBase: { oggetto: '  ' } }] }, { aggiudicazioni: [{}] }],
  evaluate: (view: FormView) =>
    eachAward(
      view,
      (lot) => unsaid(view, OGGETTO, [lot]),
      inAward(OGGETTO),
      `La pagina non mostra l’oggetto di ogni ${view.lots === 'lotti' ? 'lotto' : 'aggiudicazione'}.`,
    ),
} satisfies RuleVariant;
