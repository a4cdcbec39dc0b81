import type { AnacForm } from '../domain/field.ts';
import { eachAward, inAward } from './award.ts';
import { isLinked, MOTIVO_COLLEGAMENTO } from './collegamento.ts';
import { defineRule } from './rule.ts';
import { all, any, hasRows, holds, lacks, not, type Told } from './told.ts';
import type { FormView } from './view.ts';

const LIST = 'lotti[].ipotesiCollegamento.cigCollegato';
const CIG = `${LIST}[]`;
const lot = (ipotesiCollegamento: AnacForm): AnacForm => ({ lotti: [{ ipotesiCollegamento }] });

/** Whether there is a first row and it is empty. */
const firstEmpty = (view: FormView, at: number): Told => {
  if (!view.count(LIST, [at])) return false;
  return view.complete ? holds(view, CIG, [at, 0], (value) => value === '') : lacks(view, CIG, [at, 0]);
};

export const REG15 = defineRule({
  code: 'REG15',
  schede: ['P6_2'],
  origin: 'dmn',
  title: 'CIG collegato',
  fields: [CIG, MOTIVO_COLLEGAMENTO],
  severity: 'errore',
  message:
    'C’è un motivo di collegamento con un altro CIG: scrivi quel CIG nella prima riga, oppure scegli «No, nessuna ipotesi di collegamento».',
  ok: [lot({ motivoCollegamento: '1', cigCollegato: ['B000001279'] }), lot({ motivoCollegamento: '10' })],
  ko: [
    lot({ motivoCollegamento: '1' }),
    lot({ motivoCollegamento: '1', cigCollegato: [] }),
    lot({ motivoCollegamento: '1', cigCollegato: ['', 'B000001279'] }),
  ],
  evaluate: (view) =>
    eachAward(
      view,
      (at) => all(isLinked(view, at), any(not(hasRows(view, LIST, [at])), firstEmpty(view, at))),
      inAward(CIG),
      'La pagina non mostra insieme il motivo del collegamento e il CIG collegato.',
    ),
});
