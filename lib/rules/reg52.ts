import { AMOUNT, awardsHidden, totals } from './awards.ts';
import { cannotTell, defineRule, errorAt, OK } from './rule.ts';

export const REG52 = defineRule({
  code: 'REG52',
  schede: ['AD5'],
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
