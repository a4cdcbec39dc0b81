import { eachAward, inAward } from './award.ts';
import { defineRule } from './rule.ts';
import { isCode } from './told.ts';

const MOTIVO = 'lotti[].motivoEsclusioneOrdinarioSpeciale';

export const REG9 = defineRule({
  code: 'REG9',
  schede: ['P3_1', 'P3_3'],
  origin: 'dmn',
  title: 'Esclusione riservata agli organi costituzionali',
  fields: [MOTIVO],
  severity: 'errore',
  message:
    'Il motivo di esclusione «Esclusione per OO.CC.» è riservato agli organi costituzionali: scegli quello del tuo contratto.',
  ok: [{ lotti: [{ motivoEsclusioneOrdinarioSpeciale: '52' }, {}] }],
  ko: [{ lotti: [{ motivoEsclusioneOrdinarioSpeciale: '12' }] }],
  evaluate: (view) =>
    eachAward(
      view,
      (lot) => isCode(view, MOTIVO, [lot], '12'),
      inAward(MOTIVO),
      'La pagina non mostra il motivo di esclusione.',
    ),
});
