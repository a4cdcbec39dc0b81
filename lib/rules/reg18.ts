import { ACQUISIZIONE_CUP, all, eachAward, holds, inAward, isPnrr, PNRR } from './adesione.ts';
import { defineRule } from './rule.ts';

export const REG18 = defineRule({
  code: 'REG18',
  schede: ['AD4'],
  origin: 'dmn',
  norm: 'Art. 11 L. 3/2003; regole ANAC della scheda AD4, REG18',
  title: 'CUP quando c’è il PNRR',
  fields: [ACQUISIZIONE_CUP, PNRR],
  severity: 'errore',
  message:
    'Hai detto che il contratto è pagato anche con soldi PNRR o PNC: allora serve il CUP. Metti Sì in «Acquisizione CUP» e scrivi il CUP; se il PNRR non c’entra, correggi quella risposta.',
  ok: [
    { aggiudicazioni: [{ afferenteInvestimentiPNRR: true, acquisizioneCup: true }] },
    { aggiudicazioni: [{ afferenteInvestimentiPNRR: false }] },
    { aggiudicazioni: [{}] },
  ],
  ko: [
    { aggiudicazioni: [{ afferenteInvestimentiPNRR: true, acquisizioneCup: false }] },
    { aggiudicazioni: [{ afferenteInvestimentiPNRR: true }] },
  ],
  evaluate: (view) =>
    eachAward(
      view,
      (award) =>
        all(
          isPnrr(view, award),
          holds(view, ACQUISIZIONE_CUP, [award], (value) => value === false, true),
        ),
      inAward(ACQUISIZIONE_CUP),
      'La pagina non mostra insieme la risposta sul PNRR e quella sull’acquisizione del CUP.',
    ),
});
