import { all, eachAward, hasParita, inAward, isPnrr, lacks, PNRR, QUOTA_30 } from './adesione.ts';
import { defineRule } from './rule.ts';

export const REG22 = defineRule({
  code: 'REG22',
  schede: ['AD4'],
  origin: 'dmn',
  norm: 'Art. 47, comma 4, DL 77/2021; regole ANAC della scheda AD4, REG22',
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
