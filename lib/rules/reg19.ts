import { ACQUISIZIONE_CUP, CUP_LOTTO, CUPS, eachAward, inAward } from './award.ts';
import { defineRule } from './rule.ts';
import { AD2, P3, P6 } from './schede.ts';
import { all, hasRows, holds, isYes, not } from './told.ts';

export const REG19 = defineRule({
  code: 'REG19',
  schede: ['AD4', ...AD2, ...P6, ...P3, 'AD3'],
  origin: 'dmn',
  law: 'Art. 11 L. 3/2003',
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
      (award) => all(holds(view, ACQUISIZIONE_CUP, [award], isYes), not(hasRows(view, CUPS, [award]))),
      inAward(CUP_LOTTO),
      'La pagina non mostra il CUP, o non dice se è previsto.',
    ),
});
