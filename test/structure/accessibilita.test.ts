import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The criteria of WCAG 2.2, levels A and AA (W3C Recommendation, 12 December 2024); 4.1.1 is no more. */
const CRITERIA =
  `1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12
  1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4
  2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3`.split(/\s+/);
const OUTCOMES = ['soddisfatto', 'non applicabile', 'parziale', 'non provato'];

const rows = readFileSync('docs/accessibilita.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, criterion = '', name = '', outcome = '', how = ''] = line.split('|').map((cell) => cell.trim());
    return /^\d\.\d\.\d+$/.test(criterion) ? [{ criterion, name, outcome, how }] : [];
  });

test('docs/accessibilita.md judges each criterion A and AA of WCAG 2.2 once', () => {
  expect(CRITERIA).toHaveLength(55);
  expect(rows.map(({ criterion }) => criterion).sort()).toEqual([...CRITERIA].sort());
});

test('every judgement has an outcome that is known, and says how it was come to', () => {
  expect(rows.filter(({ name, outcome, how }) => !name || !OUTCOMES.includes(outcome) || how.length < 10)).toEqual([]);
});
