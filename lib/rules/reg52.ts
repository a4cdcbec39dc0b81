import { eachAward } from './award.ts';
import { AMOUNT, awardsHidden, PARTICIPANTS, totals } from './awards.ts';
import { cannotTell, defineRule, errorAt, inSchede, OK, type RuleVariant } from './rule.ts';
import { amountIs, eachPartecipante, isMandante, RUOLO } from './ruoli.ts';
import { AD2 } from './schede.ts';
import { all, holds, not, number } from './told.ts';
import { places } from './view.ts';

/** Most tables look at each partecipante, and let the mandanti of a raggruppamento go without (REG53). */
const BY_ROLE: RuleVariant = {
  fields: [AMOUNT, RUOLO],
  message: 'L’importo dell’aggiudicatario è zero o manca: scrivilo, IVA esclusa. Solo una mandante può stare a zero.',
  ok: [
    { aggiudicazioni: [{ partecipanti: [{ ruoloOE: '14', importo: 0.01 }] }] },
    { aggiudicazioni: [{ partecipanti: [{ ruoloOE: '10', importo: 0 }] }] },
    { aggiudicazioni: [{ partecipanti: [{ ruoloOE: '14' }] }] },
    { aggiudicazioni: [{ partecipanti: [] }] },
  ],
  ko: [
    { aggiudicazioni: [{ partecipanti: [{ ruoloOE: '14', importo: 0 }] }] },
    { aggiudicazioni: [{ partecipanti: [{ importo: -1 }] }] },
  ],
  evaluate: (view) =>
    eachPartecipante(
      view,
      (index) =>
        all(
          not(isMandante(view, index)),
          amountIs(view, index, (value) => value <= 0, true),
        ),
      'La pagina non mostra insieme il ruolo e l’importo di ogni partecipante.',
    ),
};

/** A3_6's table refuses several partecipanti of whom none has an amount, and says nothing of one alone. */
const A3_6: RuleVariant = {
  message: 'Ci sono più partecipanti, e nessuno ha un importo: scrivilo almeno a uno, IVA esclusa.',
  ok: [
    { aggiudicazioni: [{ partecipanti: [{ importo: 0 }] }] },
    { aggiudicazioni: [{ partecipanti: [{ importo: 0 }, { importo: 5 }] }] },
  ],
  ko: [{ aggiudicazioni: [{ partecipanti: [{ importo: 0 }, {}] }] }],
  evaluate: (view) =>
    eachAward(
      view,
      (award) => {
        const rows = places(view.count(PARTICIPANTS, [award]));
        if (rows.length < 2) return view.complete || rows.length === 1 ? false : null;
        return all(
          ...rows.map((one) =>
            holds(
              view,
              AMOUNT,
              [award, one],
              number((value) => value <= 0),
              true,
            ),
          ),
        );
      },
      (award) => [{ id: AMOUNT, index: [award, 0] }],
      'La pagina non mostra l’importo di ogni partecipante.',
    ),
};

export const REG52 = defineRule({
  code: 'REG52',
  schede: ['AD5', 'AD4', ...AD2, 'A3_6', 'AD3'],
  variants: { ...inSchede(['AD4', ...AD2, 'AD3'], BY_ROLE), A3_6 },
  origin: 'dmn',
  title: 'Importo dell’aggiudicatario',
  fields: [AMOUNT],
  severity: 'errore',
  message: 'Manca l’importo dell’aggiudicatario, o è zero: scrivi quanto gli affidi, IVA esclusa.',
  ok: [{ aggiudicazioni: [{ partecipanti: [{ idPartecipante: 'a', importo: 0.01 }] }] }, { aggiudicazioni: [] }],
  ko: [
    { aggiudicazioni: [{ partecipanti: [{ idPartecipante: 'a', importo: 0 }] }] },
    { aggiudicazioni: [{ partecipanti: [{ idPartecipante: 'a' }] }] },
    // ANAC's server adds up nothing and gets zero: also without partecipanti.
    { aggiudicazioni: [{ partecipanti: [] }] },
  ],
  evaluate(view) {
    const sums = totals(view);
    const low = sums.filter(({ sum, certain }) => certain && sum <= 0);
    if (low.length > 0) return errorAt(low.map(({ places, award }) => places[0] ?? { id: AMOUNT, index: [award, 0] }));
    const unsure = sums.filter(({ sum, certain }) => !certain && sum <= 0);
    return (
      awardsHidden(view) ??
      (unsure.length > 0
        ? cannotTell(
            'La pagina non mostra tutti gli importi.',
            unsure.flatMap(({ places }) => places),
          )
        : OK)
    );
  },
});
