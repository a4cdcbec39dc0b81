import { eachAward, hasParita, inAward, isPnrr, PNRR, QUOTA_30 } from './award.ts';
import { defineRule } from './rule.ts';
import { AD2, P3 } from './schede.ts';
import { all, lacks } from './told.ts';

export const REG22 = defineRule({
  code: 'REG22',
  schede: ['AD4', ...AD2, ...P3, 'A3_6', 'AD3'],
  origin: 'dmn',
  law: 'Art. 47, comma 4, DL 77/2021',
  title: 'Quota del 30 per cento',
  fields: [PNRR, QUOTA_30],
  severity: 'errore',
  message:
    'Con soldi PNRR o PNC va detto se è prevista la quota del 30 per cento di assunzioni di donne e giovani: scegli Sì, No oppure una quota inferiore.',
  ok: [
    { aggiudicazioni: [{ afferenteInvestimentiPNRR: true, paritaDiGenereGenerazionale: { quota30PerCento: 'NO' } }] },
    { aggiudicazioni: [{ afferenteInvestimentiPNRR: true }] },
    { aggiudicazioni: [{ afferenteInvestimentiPNRR: false, paritaDiGenereGenerazionale: {} }] },
  ],
  ko: [{ aggiudicazioni: [{ afferenteInvestimentiPNRR: true, paritaDiGenereGenerazionale: {} }] }],
  evaluate: (view) =>
    eachAward(
      view,
      (award) => all(isPnrr(view, award), hasParita(view, award), lacks(view, QUOTA_30, [award])),
      inAward(QUOTA_30),
      'La pagina non mostra insieme la risposta sul PNRR e la quota del 30 per cento.',
    ),
});
