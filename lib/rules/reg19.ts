import { ACQUISIZIONE_CUP, all, CUP_LOTTO, eachAward, holds, inAward, isYes, lacks, type Told } from './adesione.ts';
import { defineRule } from './rule.ts';
import { type FormView, places } from './view.ts';

const LIST = 'aggiudicazioni[].cupLotto';

/** Whether no CUP is written. ANAC's table counts the rows; on a page an empty row is no CUP yet. */
const noCup = (view: FormView, award: number): Told => {
  const rows = places(view.count(LIST, [award]));
  if (view.complete) return rows.length === 0;
  if (rows.length === 0) return lacks(view, CUP_LOTTO, [award]);
  return all(...rows.map((row) => lacks(view, CUP_LOTTO, [award, row])));
};

export const REG19 = defineRule({
  code: 'REG19',
  schede: ['AD4'],
  origin: 'dmn',
  norm: 'Art. 11 L. 3/2003; regole ANAC della scheda AD4, REG19',
  title: 'Almeno un CUP',
  fields: [ACQUISIZIONE_CUP, CUP_LOTTO],
  severity: 'errore',
  message:
    'Hai detto che il CUP è previsto, ma non c’è nessun CUP: scrivi il codice del progetto (15 caratteri), oppure metti No in «Acquisizione CUP».',
  ok: [
    { aggiudicazioni: [{ acquisizioneCup: true, cupLotto: ['J31B20000540001'] }] },
    { aggiudicazioni: [{ acquisizioneCup: false }] },
  ],
  ko: [{ aggiudicazioni: [{ acquisizioneCup: true }] }, { aggiudicazioni: [{ acquisizioneCup: true, cupLotto: [] }] }],
  evaluate: (view) =>
    eachAward(
      view,
      (award) => all(holds(view, ACQUISIZIONE_CUP, [award], isYes), noCup(view, award)),
      inAward(CUP_LOTTO),
      'La pagina non mostra il CUP, o non dice se è previsto.',
    ),
});
