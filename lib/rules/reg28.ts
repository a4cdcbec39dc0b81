import { eachAward, hasParita, inAward, isPnrr, MISURE_PREMIALI, PNRR } from './award.ts';
import { defineRule } from './rule.ts';
import { AD2, P3 } from './schede.ts';
import { all, lacks } from './told.ts';

export const REG28 = defineRule({
  code: 'REG28',
  schede: ['AD4', ...AD2, ...P3, 'A3_6', 'AD3'],
  origin: 'dmn',
  law: 'Art. 47, commi 4 e 5, DL 77/2021',
  title: 'Misure premiali',
  fields: [MISURE_PREMIALI, PNRR],
  severity: 'errore',
  message: 'Con soldi PNRR o PNC vanno dette le misure premiali: scegline una o più, oppure «Nessuna misura premiale».',
  ok: [
    { aggiudicazioni: [{ afferenteInvestimentiPNRR: true, paritaDiGenereGenerazionale: { misurePremiali: ['13'] } }] },
    { aggiudicazioni: [{ afferenteInvestimentiPNRR: true }] },
    { aggiudicazioni: [{ afferenteInvestimentiPNRR: false, paritaDiGenereGenerazionale: {} }] },
  ],
  ko: [
    { aggiudicazioni: [{ afferenteInvestimentiPNRR: true, paritaDiGenereGenerazionale: { quota30PerCento: 'SI' } }] },
  ],
  evaluate: (view) =>
    eachAward(
      view,
      (award) => all(isPnrr(view, award), hasParita(view, award), lacks(view, MISURE_PREMIALI, [award])),
      inAward(MISURE_PREMIALI),
      'La pagina non mostra insieme la risposta sul PNRR e le misure premiali.',
    ),
});
