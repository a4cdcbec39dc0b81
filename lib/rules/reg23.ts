import { eachAward, inAward, QUOTA_30, QUOTA_DONNE, QUOTA_GIOVANI, quotaIs } from './award.ts';
import { defineRule } from './rule.ts';
import { AD2, P3 } from './schede.ts';
import { all, holds, number } from './told.ts';

const zero = number((value) => value === 0);

export const REG23 = defineRule({
  code: 'REG23',
  schede: ['AD4', ...AD2, ...P3, 'A3_6', 'AD3'],
  origin: 'dmn',
  law: 'Art. 47, comma 7, DL 77/2021',
  title: 'Quote inferiori non tutte a zero',
  fields: [QUOTA_30, QUOTA_DONNE, QUOTA_GIOVANI],
  severity: 'errore',
  message:
    'Hai scelto una quota inferiore al 30 per cento, ma quella femminile e quella giovanile sono tutte e due zero: scrivi almeno una delle due, o scegli No.',
  ok: [
    {
      aggiudicazioni: [
        {
          paritaDiGenereGenerazionale: {
            quota30PerCento: 'SI_QUOTA_INFERIORE',
            quotaInferioreOccupFemminile: 10,
            quotaInferioreOccupGiovanile: 0,
          },
        },
      ],
    },
    { aggiudicazioni: [{ paritaDiGenereGenerazionale: { quota30PerCento: 'SI_QUOTA_INFERIORE' } }] },
    { aggiudicazioni: [{}] },
  ],
  ko: [
    {
      aggiudicazioni: [
        {
          paritaDiGenereGenerazionale: {
            quota30PerCento: 'SI_QUOTA_INFERIORE',
            quotaInferioreOccupFemminile: 0,
            quotaInferioreOccupGiovanile: 0,
          },
        },
      ],
    },
  ],
  evaluate: (view) =>
    eachAward(
      view,
      (award) =>
        all(
          quotaIs(view, award, 'SI_QUOTA_INFERIORE'),
          holds(view, QUOTA_DONNE, [award], zero),
          holds(view, QUOTA_GIOVANI, [award], zero),
        ),
      inAward(QUOTA_DONNE, QUOTA_GIOVANI),
      'La pagina non mostra tutte le quote di assunzioni.',
    ),
});
