import { expect, test } from 'vitest';
import { sentences } from './sentences.ts';

test('the sentences of the rooms are found, and nothing that is no sentence', () => {
  const found = sentences().map(({ text }) => text);
  expect(found).toContain('Il CIG manca.');
  expect(found).toContain('Con la scheda {0} il codice NUTS è obbligatorio.');
  expect(found.filter((text) => text.includes('!important') || text.startsWith('Art. '))).toEqual([]);
});
