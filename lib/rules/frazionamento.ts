import { AMOUNT, awardsHidden, totals } from './awards.ts';
import { LIMIT_EURO } from './err100.ts';
import { cannotTell, defineRule, errorAt, OK } from './rule.ts';

const award = (importo: number) => ({ partecipanti: [{ idPartecipante: 'a', importo }] });

/** ANAC's ERR100 looks at each aggiudicazione alone: two of 4.000 € pass. The law looks at the whole. */
export const FRAZIONAMENTO = defineRule({
  code: 'CIGNO-FRAZIONAMENTO',
  schede: ['AD5'],
  origin: 'cigno',
  law: 'Art. 14, comma 6, d.lgs. 36/2023',
  title: 'Somma delle aggiudicazioni',
  fields: [AMOUNT],
  severity: 'avviso',
  message:
    'Ogni aggiudicazione è sotto i 5.000 euro, ma insieme arrivano a 5.000 euro o più. ANAC non lo rifiuta: controlla che non sia un frazionamento artificioso.',
  ok: [{ aggiudicazioni: [award(2000), award(2000)] }, { aggiudicazioni: [award(6000)] }],
  ko: [{ aggiudicazioni: [award(4000), award(1000)] }],
  evaluate(view) {
    const all = totals(view);
    // An aggiudicazione above the limit by itself is ERR100's business.
    if (all.length > 1 && all.every(({ sum }) => sum < LIMIT_EURO)) {
      const sum = all.reduce((total, one) => total + one.sum, 0);
      if (Math.round(sum * 1e6) / 1e6 >= LIMIT_EURO) return errorAt(all.flatMap(({ places }) => places.slice(0, 1)));
      if (all.some(({ certain }) => !certain)) return cannotTell('La pagina non mostra tutti gli importi.');
    }
    return awardsHidden(view) ?? OK;
  },
});
