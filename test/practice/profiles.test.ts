import { expect, test } from 'vitest';
import { compose } from '../../lib/assist/compose.ts';
import { checkAnacForm } from '../../lib/rules/check.ts';
import { PRACTICE_PROFILES } from '../../practice/profiles.ts';

test.each(PRACTICE_PROFILES.affidamenti)('the sample of $scheda is one that ANAC’s rules take', (affidamento) => {
  const form = compose({ affidamento, ...PRACTICE_PROFILES });
  expect(checkAnacForm(affidamento.scheda, form)).toEqual([]);
});
