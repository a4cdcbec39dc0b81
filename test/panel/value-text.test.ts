import { expect, test } from 'vitest';
import { valueText } from '../../components/panel/value-text.ts';

const PARITY = 'aggiudicazioni[].paritaDiGenereGenerazionale';

test.each([
  [1234.5, 'aggiudicazioni[].partecipanti[].importo', '1.234,50\u00A0€'],
  [12, `${PARITY}.quotaInferioreOccupFemminile`, '12 %'],
  [27.5, `${PARITY}.quotaInferioreOccupGiovanile`, '27,5 %'],
  ['SI_QUOTA_INFERIORE', `${PARITY}.quota30PerCento`, 'Sì, ma una quota inferiore'],
  ['NO', 'appalto.datiBase.oggetto', 'NO'],
  ['2026-12-10', 'aggiudicazioni[].dataAggiudicazione', '10/12/2026'],
])('%s of %s is read as «%s»', (value, id, words) => {
  expect(valueText(value, id)).toBe(words);
});
