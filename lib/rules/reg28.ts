import { all, eachAward, hasParita, inAward, isPnrr, lacks, MISURE_PREMIALI, PNRR } from './adesione.ts';
import { defineRule } from './rule.ts';

export const REG28 = defineRule({
  code: 'REG28',
  schede: ['AD4'],
  origin: 'dmn',
  norm: 'Art. 47, commi 4 e 5, DL 77/2021; regole ANAC della scheda AD4, REG28',
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
