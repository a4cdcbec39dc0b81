import { expect, test } from 'vitest';
import type { Tentativo } from '../../lib/domain/progresso.ts';
import { exportProgresso, readProgresso } from '../../lib/exchange/progresso.ts';

const AT = '2026-11-22T14:00:00.000Z';
const attempt = (n: number): Tentativo => ({
  exercise: 'centro-di-costo',
  at: AT,
  passed: n % 2 === 0,
  found: ['L’importo è quello della determina.'],
  missed: n % 2 === 0 ? [] : ['Il centro di costo è di un altro ufficio.'],
});
const file = (change: Record<string, unknown> = {}): string =>
  JSON.stringify({ ...JSON.parse(exportProgresso(' Classe A ', [attempt(1), attempt(2)], AT)), ...change });

test('what is exported is read back whole', () => {
  const read = readProgresso(exportProgresso(' Classe A ', [attempt(1), attempt(2)], AT));
  expect(read).toEqual({
    ok: true,
    value: {
      format: 'cigno-progresso',
      version: 1,
      exportedAt: AT,
      learner: 'Classe A',
      attempts: [attempt(1), attempt(2)],
    },
  });
});

test('a file keeps the newest two thousand attempts, so that it can always be read back', () => {
  const many = Array.from({ length: 2003 }, (_, n) => ({ ...attempt(n), exercise: `prova-${n}` }));
  const read = readProgresso(exportProgresso('', many, AT));
  expect(read.ok && [read.value.attempts.length, read.value.attempts[0]?.exercise]).toEqual([2000, 'prova-3']);
});

test.each([
  ['no JSON', '{"format":', /non si legge/],
  ['something else', '[]', /non è un file di progresso/],
  ['a backup', '{"format":"cigno-backup","version":2}', /non è un file di progresso/],
  ['a later version', file({ version: 2 }), /più recente/],
  ['a key too many', file({ script: 'x' }), /modificato/],
  ['a prototype', file().replace('"learner"', '"__proto__":{"a":1},"learner"'), /modificato/],
  ['an exercise that is no name', file({ attempts: [{ ...attempt(1), exercise: '<img>' }] }), /modificato/],
  ['a day that is none', file({ exportedAt: 'ieri' }), /data/],
  ['too much of it', ' '.repeat(5_000_001), /troppo grande/],
])('refused: %s', (_, text, why) => {
  const read = readProgresso(text);
  expect(read.ok ? 'accepted' : read.reason).toMatch(why);
});
