import { expect, test } from 'vitest';
import { exportBackup, parseBackup } from '../../lib/exchange/backup.ts';
import { sampleBackup } from '../samples/backup.ts';

const DAY = '2026-11-22T12:00:00.000Z';
const sample = () => {
  const read = parseBackup(sampleBackup());
  if (!read.ok) throw new Error(read.reason);
  return read.value.data;
};
const languageOf = (text: string) => {
  const read = parseBackup(text);
  return read.ok ? read.value.language : read.reason;
};

test('the language travels with the backup when the office has chosen one, and not otherwise', () => {
  expect(languageOf(exportBackup(sample(), DAY, 'de'))).toBe('de');
  expect(exportBackup(sample(), DAY)).not.toContain('"language"');
  expect(languageOf(exportBackup(sample(), DAY))).toBeUndefined();
});

test('a language that Cigno does not speak is no choice, and refuses nothing', () => {
  for (const strange of ['"fr"', '7', 'null', '{"a":1}', '"<b>"']) {
    const file = exportBackup(sample(), DAY, 'de').replace('"language": "de"', `"language": ${strange}`);
    expect(file).toContain(strange);
    expect(languageOf(file)).toBeUndefined();
  }
});
