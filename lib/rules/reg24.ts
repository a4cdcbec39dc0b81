import { eachAward, inAward, QUOTA_DONNE, QUOTA_GIOVANI } from './award.ts';
import { defineRule } from './rule.ts';
import { AD2, P3 } from './schede.ts';
import { all, holds, number } from './told.ts';

/** Per cent. */
const high = number((value) => value >= 30);

export const REG24 = defineRule({
  code: 'REG24',
  schede: ['AD4', ...AD2, ...P3, 'A3_6', 'AD3'],
  origin: 'dmn',
  law: 'Art. 47, comma 7, DL 77/2021',
  title: 'Una quota sotto il 30 per cento',
  fields: [QUOTA_DONNE, QUOTA_GIOVANI],
  severity: 'errore',
  message:
    'Le quote inferiori di donne e di giovani sono tutte e due del 30 per cento o più: una quota inferiore sta sotto il 30. Correggine una, oppure rispondi Sì alla quota del 30 per cento e togli le percentuali.',
  ok: [
    {
      aggiudicazioni: [
        { paritaDiGenereGenerazionale: { quotaInferioreOccupFemminile: 29.9, quotaInferioreOccupGiovanile: 30 } },
      ],
    },
    { aggiudicazioni: [{ paritaDiGenereGenerazionale: { quotaInferioreOccupGiovanile: 50 } }] },
  ],
  ko: [
    {
      aggiudicazioni: [
        { paritaDiGenereGenerazionale: { quotaInferioreOccupFemminile: 30, quotaInferioreOccupGiovanile: 40 } },
      ],
    },
  ],
  evaluate: (view) =>
    eachAward(
      view,
      (award) => all(holds(view, QUOTA_DONNE, [award], high), holds(view, QUOTA_GIOVANI, [award], high)),
      inAward(QUOTA_DONNE, QUOTA_GIOVANI),
      'La pagina non mostra tutte e due le quote di assunzioni.',
    ),
});
