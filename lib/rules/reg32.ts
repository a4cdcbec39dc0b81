import { ACCESSIBILITA, all, eachAward, holds, inAward, isPnrr, PNRR } from './adesione.ts';
import { defineRule } from './rule.ts';

export const REG32 = defineRule({
  code: 'REG32',
  schede: ['AD4'],
  origin: 'dmn',
  norm: 'Regole ANAC della scheda AD4, REG32',
  title: 'Accessibilità quando c’è il PNRR',
  fields: [ACCESSIBILITA, PNRR],
  severity: 'errore',
  message:
    'Con soldi PNRR o PNC in «Accessibilità» è ammessa una sola risposta: «Sono compresi criteri di accessibilità per le persone con disabilità». Scegli quella.',
  ok: [
    { aggiudicazioni: [{ afferenteInvestimentiPNRR: true, datiBaseAccessibilita: { accessibilita: 'inc' } }] },
    { aggiudicazioni: [{ afferenteInvestimentiPNRR: false, datiBaseAccessibilita: { accessibilita: 'n-inc' } }] },
  ],
  ko: [
    { aggiudicazioni: [{ afferenteInvestimentiPNRR: true, datiBaseAccessibilita: { accessibilita: 'n-inc' } }] },
    { aggiudicazioni: [{ afferenteInvestimentiPNRR: true }] },
  ],
  evaluate: (view) =>
    eachAward(
      view,
      (award) =>
        all(
          isPnrr(view, award),
          holds(view, ACCESSIBILITA, [award], (value) => value !== 'inc', true),
        ),
      inAward(ACCESSIBILITA),
      'La pagina non mostra insieme la risposta sul PNRR e quella sull’accessibilità.',
    ),
});
