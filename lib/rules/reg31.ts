import { eachAward, inAward } from './award.ts';
import { hasQuadro, IN_CONCESSIONI, IN_STANDARD } from './quadri.ts';
import { defineRule } from './rule.ts';
import { all } from './told.ts';

export const REG31 = defineRule({
  code: 'REG31',
  schede: ['AD3'],
  origin: 'dmn',
  title: 'Un solo quadro economico',
  fields: [IN_STANDARD, IN_CONCESSIONI],
  severity: 'errore',
  message:
    'Sono compilati tutti e due i quadri economici: tieni quello standard per un appalto, quello delle concessioni per una concessione, e svuota l’altro.',
  ok: [{ aggiudicazioni: [{ quadroEconomicoStandard: { impLavori: 1 } }, { quadroEconomicoConcessioni: {} }] }],
  ko: [{ aggiudicazioni: [{ quadroEconomicoStandard: { impLavori: 1 }, quadroEconomicoConcessioni: {} }] }],
  evaluate: (view) =>
    eachAward(
      view,
      (award) => all(hasQuadro(view, 'standard', award), hasQuadro(view, 'concessioni', award)),
      inAward(IN_STANDARD, IN_CONCESSIONI),
      'La pagina non mostra tutti e due i quadri economici.',
    ),
});
