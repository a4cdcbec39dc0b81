import type { AnacForm } from '../domain/field.ts';
import { AQ, AQ_YES_NO, inAq, inAqByAnswer, noAq, noAqByAnswer } from './accordo-quadro.ts';
import { ACQUISIZIONE_CUP, eachAward, inAward, isPnrr, PNRR } from './award.ts';
import { defineRule, inSchede, type RuleVariant } from './rule.ts';
import { AD2, P3, P6 } from './schede.ts';
import { all, holds, isNo, type Told } from './told.ts';
import type { FormView } from './view.ts';

const without: AnacForm = { aggiudicazioni: [{ afferenteInvestimentiPNRR: true }] };
const refused: AnacForm = { aggiudicazioni: [{ afferenteInvestimentiPNRR: true, acquisizioneCup: false }] };
const ok: AnacForm[] = [
  { aggiudicazioni: [{ afferenteInvestimentiPNRR: true, acquisizioneCup: true }] },
  { aggiudicazioni: [{ afferenteInvestimentiPNRR: false }] },
  { aggiudicazioni: [{}] },
];

/** `gate` says of the appalto whether the rule holds; `absent` whether an answer that lacks is as wrong as a no. */
const evaluate = (gate: (view: FormView) => Told, absent: boolean) => (view: FormView) =>
  eachAward(
    view,
    (award) => all(gate(view), isPnrr(view, award), holds(view, ACQUISIZIONE_CUP, [award], isNo, absent)),
    inAward(ACQUISIZIONE_CUP),
    'La pagina non mostra insieme la risposta sul PNRR e quella sull’acquisizione del CUP.',
  );

const outsideAq: RuleVariant = {
  fields: [ACQUISIZIONE_CUP, PNRR, AQ],
  ok: [...ok, inAq(refused)],
  evaluate: evaluate(noAq, true),
};

export const REG18 = defineRule({
  code: 'REG18',
  schede: ['AD4', ...AD2, ...P6, ...P3, 'AD3'],
  variants: {
    ...inSchede(['AD2_26', ...P6, ...P3], outsideAq),
    // In AD2_25's table an answer that lacks is not a no.
    AD2_25: { ...outsideAq, ok: [...ok, inAq(refused), without], ko: [refused], evaluate: evaluate(noAq, false) },
    AD3: {
      fields: [ACQUISIZIONE_CUP, PNRR, AQ_YES_NO],
      ok: [...ok, inAqByAnswer(refused)],
      evaluate: evaluate(noAqByAnswer, true),
    },
  },
  origin: 'dmn',
  law: 'Art. 11 L. 3/2003',
  title: 'CUP quando c’è il PNRR',
  fields: [ACQUISIZIONE_CUP, PNRR],
  severity: 'errore',
  message:
    'Hai detto che il contratto è pagato anche con soldi PNRR o PNC: allora serve il CUP. Metti Sì in «Acquisizione CUP» e scrivi il CUP; se il PNRR non c’entra, correggi quella risposta.',
  ok,
  ko: [refused, without],
  evaluate: evaluate(() => true, true),
});
