import { AMOUNT, awardsHidden, totals } from './awards.ts';
import { cannotTell, defineRule, errorAt, OK } from './rule.ts';

/** Art. 49 c. 6 and art. 50 c. 1 lett. a-b d.lgs. 36/2023: the scheda is for what stays below this. Verified 21/11/2026. */
export const LIMIT_EURO = 5000;

const award = (...amounts: number[]) => ({
  partecipanti: amounts.map((importo) => ({ idPartecipante: 'a', importo })),
});

export const ERR100 = defineRule({
  code: 'ERR100',
  schede: ['AD5'],
  origin: 'dmn',
  law: 'Art. 49, comma 6, e art. 50, comma 1, d.lgs. 36/2023',
  title: 'Importo sotto i 5.000 euro',
  fields: [AMOUNT],
  severity: 'errore',
  message:
    'L’importo di un’aggiudicazione è di 5.000 euro o più: la scheda AD5 vale solo sotto i 5.000 euro. Correggi l’importo o usa una piattaforma certificata con la scheda AD3.',
  ok: [{ aggiudicazioni: [award(4999.99)] }, { aggiudicazioni: [award(4000), award(4000)] }],
  ko: [{ aggiudicazioni: [award(5000)] }, { aggiudicazioni: [award(10), award(2500, 2500)] }],
  evaluate(view) {
    const all = totals(view);
    const above = all.filter(({ sum }) => sum >= LIMIT_EURO);
    if (above.length > 0)
      return errorAt(above.map(({ places, award }) => places[0] ?? { id: AMOUNT, index: [award, 0] }));
    const unsure = all.filter(({ certain }) => !certain);
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
