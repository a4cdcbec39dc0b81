import { all, not } from './adesione.ts';
import { AMOUNT, awardsHidden, totals } from './awards.ts';
import { cannotTell, defineRule, errorAt, OK, type RuleVariant } from './rule.ts';
import { amountIs, eachPartecipante, isMandante, RUOLO } from './ruoli.ts';

/** AD4's table looks at each partecipante, and lets the mandanti of a raggruppamento go without (REG53). */
const AD4: RuleVariant = {
  norm: 'Regole ANAC della scheda AD4, REG52',
  fields: [AMOUNT, RUOLO],
  message:
    'L’importo dell’aggiudicatario è zero o manca: scrivi quanto ordini, IVA esclusa. Solo una mandante può stare a zero.',
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

export const REG52 = defineRule({
  code: 'REG52',
  schede: ['AD5', 'AD4'],
  variants: { AD4 },
  origin: 'dmn',
  norm: 'Regole ANAC della scheda AD5, REG52',
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
    const all = totals(view);
    const low = all.filter(({ sum, certain }) => certain && sum <= 0);
    if (low.length > 0) return errorAt(low.map(({ places, award }) => places[0] ?? { id: AMOUNT, index: [award, 0] }));
    const unsure = all.filter(({ sum, certain }) => !certain && sum <= 0);
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
