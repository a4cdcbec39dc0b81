import { eachAward, inAward, MOTIVO_DEROGA, QUOTA_30, quotaIs } from './award.ts';
import { defineRule } from './rule.ts';
import { AD2, P3 } from './schede.ts';
import { all, lacks } from './told.ts';

export const REG27 = defineRule({
  code: 'REG27',
  schede: ['AD4', ...AD2, ...P3, 'A3_6', 'AD3'],
  variants: {
    AD4: {
      message:
        'La quota del 30 per cento non è prevista, o lo è solo in parte: scegli il motivo della deroga. Per una convenzione fatta prima delle linee guida c’è una voce apposta (la 9).',
    },
  },
  origin: 'dmn',
  law: 'Art. 47, comma 7, DL 77/2021',
  title: 'Motivo della deroga',
  fields: [MOTIVO_DEROGA, QUOTA_30],
  severity: 'errore',
  message: 'La quota del 30 per cento non è prevista, o lo è solo in parte: scegli il motivo della deroga.',
  ok: [
    { aggiudicazioni: [{ paritaDiGenereGenerazionale: { quota30PerCento: 'NO', motivoDeroga: ['2'] } }] },
    { aggiudicazioni: [{ paritaDiGenereGenerazionale: { quota30PerCento: 'SI' } }] },
    { aggiudicazioni: [{}] },
  ],
  ko: [
    { aggiudicazioni: [{ paritaDiGenereGenerazionale: { quota30PerCento: 'NO' } }] },
    { aggiudicazioni: [{ paritaDiGenereGenerazionale: { quota30PerCento: 'SI_QUOTA_INFERIORE' } }] },
  ],
  evaluate: (view) =>
    eachAward(
      view,
      (award) => all(quotaIs(view, award, 'SI_QUOTA_INFERIORE', 'NO'), lacks(view, MOTIVO_DEROGA, [award])),
      inAward(MOTIVO_DEROGA),
      'La pagina non mostra insieme la quota del 30 per cento e il motivo della deroga.',
    ),
});
