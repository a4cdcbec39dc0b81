import { eachAward, hasParita, inAward, isPnrr, PNRR, QUOTA_30 } from './award.ts';
import { defineRule } from './rule.ts';
import { AD2, P3 } from './schede.ts';
import { all, not } from './told.ts';

export const REG21 = defineRule({
  code: 'REG21',
  schede: ['AD4', ...AD2, ...P3, 'A3_6', 'AD3'],
  origin: 'dmn',
  law: 'Art. 47 DL 77/2021',
  title: 'Parità di genere quando c’è il PNRR',
  fields: [PNRR, QUOTA_30],
  severity: 'errore',
  message:
    'Con soldi PNRR o PNC la parte sulla parità di genere e generazionale è obbligatoria: compilala, a partire dalla quota del 30 per cento di assunzioni di donne e giovani.',
  ok: [
    { aggiudicazioni: [{ afferenteInvestimentiPNRR: true, paritaDiGenereGenerazionale: { quota30PerCento: 'SI' } }] },
    { aggiudicazioni: [{ afferenteInvestimentiPNRR: false }] },
    { aggiudicazioni: [{ afferenteInvestimentiPNRR: true, paritaDiGenereGenerazionale: {} }] },
  ],
  ko: [{ aggiudicazioni: [{ afferenteInvestimentiPNRR: true }] }],
  evaluate: (view) =>
    eachAward(
      view,
      (award) => all(isPnrr(view, award), not(hasParita(view, award))),
      inAward(QUOTA_30),
      'La pagina non mostra insieme la risposta sul PNRR e la parte sulla parità di genere.',
    ),
});
