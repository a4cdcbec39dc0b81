import { eachAward, inAward } from './award.ts';
import { hasQuadro, IN_CONCESSIONI, IN_STANDARD } from './quadri.ts';
import { defineRule } from './rule.ts';
import { all, not } from './told.ts';

export const REG31_1 = defineRule({
  code: 'REG31_1',
  schede: ['AD3'],
  origin: 'dmn',
  title: 'Almeno un quadro economico',
  fields: [IN_STANDARD, IN_CONCESSIONI],
  severity: 'errore',
  message:
    'Nessuno dei due quadri economici è compilato: scrivi gli importi in quello standard, o in quello delle concessioni se è una concessione.',
  ok: [{ aggiudicazioni: [{ quadroEconomicoStandard: {} }, { quadroEconomicoConcessioni: { impServizi: 1 } }] }],
  ko: [{ aggiudicazioni: [{}] }],
  evaluate: (view) =>
    eachAward(
      view,
      (award) => all(not(hasQuadro(view, 'standard', award)), not(hasQuadro(view, 'concessioni', award))),
      inAward(IN_STANDARD),
      'La pagina non mostra tutti e due i quadri economici.',
    ),
});
