import { AMOUNT } from './awards.ts';
import { defineRule } from './rule.ts';
import { amountIs, eachPartecipante, isMandante, RUOLO } from './ruoli.ts';
import { AD2 } from './schede.ts';
import { all } from './told.ts';

const award = (ruoloOE: string, importo: number) => ({ aggiudicazioni: [{ partecipanti: [{ ruoloOE, importo }] }] });

export const REG53 = defineRule({
  code: 'REG53',
  schede: ['AD4', ...AD2, 'AD3'],
  origin: 'dmn',
  title: 'Importo del mandante',
  fields: [AMOUNT, RUOLO],
  severity: 'errore',
  message:
    'Una mandante ha un importo: in un raggruppamento l’importo si scrive solo alla mandataria, per intero. Metti zero alla mandante, o correggi il suo ruolo.',
  ok: [award('14', 100), award('10', 0), { aggiudicazioni: [{ partecipanti: [{ ruoloOE: '10' }] }] }],
  ko: [award('10', 0.01), award('12', 5000)],
  evaluate: (view) =>
    eachPartecipante(
      view,
      (index) =>
        all(
          isMandante(view, index),
          amountIs(view, index, (value) => value > 0, false),
        ),
      'La pagina non mostra insieme il ruolo e l’importo di ogni partecipante.',
    ),
});
