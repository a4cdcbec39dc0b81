import { ACCESSIBILITA, eachAward, inAward, isPnrr, PNRR } from './award.ts';
import { defineRule } from './rule.ts';
import { AD2, P6 } from './schede.ts';
import { all, holds } from './told.ts';

export const REG32 = defineRule({
  code: 'REG32',
  schede: ['AD4', ...AD2, ...P6, 'A3_6', 'AD3'],
  origin: 'dmn',
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
