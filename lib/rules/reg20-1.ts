import type { AnacForm } from '../domain/field.ts';
import { AQ, AQ_YES_NO, inAq, inAqByAnswer, isAq, isAqByAnswer } from './accordo-quadro.ts';
import { CUP_LOTTO, CUPS, eachAward, inAward, isPnrr, PNRR } from './award.ts';
import { defineRule } from './rule.ts';
import { AD2, P3, P6 } from './schede.ts';
import { all, hasRows, type Told } from './told.ts';
import type { FormView } from './view.ts';

const lot = (afferenteInvestimentiPNRR: boolean, ...cupLotto: string[]): AnacForm => ({
  aggiudicazioni: [{ afferenteInvestimentiPNRR, cupLotto }],
});
const CUP = 'J31B20000540001';
const ok: AnacForm[] = [lot(true, CUP)];

const evaluate = (gate: (view: FormView) => Told) => (view: FormView) =>
  eachAward(
    view,
    (award) => all(gate(view), isPnrr(view, award), hasRows(view, CUPS, [award])),
    inAward(CUP_LOTTO),
    'La pagina non mostra insieme se è un accordo quadro, la risposta sul PNRR e i CUP.',
  );

export const REG20_1 = defineRule({
  code: 'REG20_1',
  schede: [...AD2, ...P6, ...P3, 'AD3'],
  variants: {
    AD3: {
      fields: [CUP_LOTTO, PNRR, AQ_YES_NO],
      ok: [...ok, inAqByAnswer(lot(false, CUP)), inAqByAnswer(lot(true))],
      ko: [inAqByAnswer(lot(true, CUP))],
      evaluate: evaluate(isAqByAnswer),
    },
  },
  origin: 'dmn',
  title: 'Niente CUP in un accordo quadro con il PNRR',
  fields: [CUP_LOTTO, PNRR, AQ],
  severity: 'errore',
  message:
    'L’appalto è un accordo quadro o una convenzione con soldi PNRR o PNC: il CUP va scritto nei contratti che ne derivano, non qui. Togli i CUP, oppure correggi la risposta sull’accordo quadro.',
  ok: [...ok, inAq(lot(false, CUP)), inAq(lot(true))],
  ko: [inAq(lot(true, CUP))],
  evaluate: evaluate(isAq),
});
