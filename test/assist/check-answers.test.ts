import { expect, test } from 'vitest';
import { check } from '../../lib/assist/check.ts';
import { pageForm, readPage } from '../../lib/assist/page-form.ts';
import type { ModelField } from '../../lib/domain/page-model.ts';
import { SCHEDE } from '../../lib/schede/registry.ts';
import { BOOK, field, page } from './sample.ts';

const PARITA = 'aggiudicazioni[].paritaDiGenereGenerazionale';
const QUOTA = `${PARITA}.quota30PerCento`;
const SHARE = `${PARITA}.quotaInferioreOccupFemminile`;
const AD3 = SCHEDE.AD3;
const on = (id: string, patch: Partial<ModelField>) => page([field(id, [0], patch)], { scheda: 'AD3' });
const judged = (id: string, patch: Partial<ModelField>) =>
  check(on(id, patch), AD3, '2026-11-21', BOOK).items.find((item) => item.id === `${id}@0`);

test.each<[Partial<ModelField>, string]>([
  [{ kind: 'select', value: 'Sì' }, 'SI'],
  [{ kind: 'select', value: 'no' }, 'NO'],
  [{ kind: 'select', value: 'Sì, con una quota inferiore', code: 'SI_QUOTA_INFERIORE' }, 'SI_QUOTA_INFERIORE'],
  [{ kind: 'text', value: 'SI_QUOTA_INFERIORE' }, 'SI_QUOTA_INFERIORE'],
])('the answer %j is ANAC’s %s', (patch, value) => {
  const read = readPage(on(QUOTA, patch), AD3, BOOK);
  expect(read).toMatchObject([{ state: 'valued', value }]);
  expect(pageForm(read)).toMatchObject({
    aggiudicazioni: [{ paritaDiGenereGenerazionale: { quota30PerCento: value } }],
  });
  expect(judged(QUOTA, patch)?.outcome ?? 'ok').toBe('ok');
});

test('an answer that ANAC does not have is an error where it was typed, a doubt where the page offers it', () => {
  expect(judged(QUOTA, { kind: 'text', value: 'forse' })).toMatchObject({ outcome: 'errore' });
  expect(judged(QUOTA, { kind: 'select', value: 'Non previsto' })).toMatchObject({ outcome: 'nonVerificabile' });
});

test('a percentage goes from 0 to 100', () => {
  for (const value of ['0', '30', '100']) expect(judged(SHARE, { kind: 'number', value })?.outcome ?? 'ok').toBe('ok');
  for (const value of ['100,01', '-1'])
    expect(judged(SHARE, { kind: 'number', value })).toMatchObject({ outcome: 'errore' });
});
