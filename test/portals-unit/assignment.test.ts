import { expect, test } from 'vitest';
import { atOnce } from '../../lib/page/steps.ts';
import { assignSteps, type Claim } from '../../lib/portals/match/assignment.ts';
import { createRandom } from './random.ts';

const SEED = Number(process.env.SEED ?? 20261122);
const ROUNDS = 2000;

const assign = (rows: readonly (readonly Claim[])[]) => atOnce(assignSteps(rows));

/** The most that can be gained when a field may not have one meaning: every assignment is tried. */
const most = (rows: readonly (readonly Claim[])[], barred: (row: number, key: string) => boolean): number => {
  const taken = new Set<string>();
  const from = (row: number): number => {
    const claims = rows[row];
    if (!claims) return 0;
    let best = from(row + 1);
    for (const { key, gain } of claims) {
      if (taken.has(key) || barred(row, key)) continue;
      taken.add(key);
      best = Math.max(best, gain + from(row + 1));
      taken.delete(key);
    }
    return best;
  };
  return from(0);
};

test('the assignment and its margins are those that trying every one finds', () => {
  const random = createRandom(SEED);
  for (let round = 0; round < ROUNDS; round++) {
    const rows = Array.from({ length: 1 + Math.floor(random.next() * 6) }, () =>
      random
        .shuffle(['a', 'b', 'c', 'd'])
        .slice(0, Math.floor(random.next() * 4))
        .map((key) => ({ key, gain: Math.ceil(random.next() * 35) / 100 })),
    );
    const placed = assign(rows);
    const keys = placed.flatMap(({ key }) => key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    const best = most(rows, () => false);
    for (const [at, { key, margin }] of placed.entries()) {
      if (key === null) continue;
      const without = most(rows, (row, other) => row === at && other === key);
      expect(margin, `seed ${SEED}, round ${round}: ${JSON.stringify(rows)}`).toBeCloseTo(best - without, 6);
    }
    // A field that is left out could not have had any meaning with a margin.
    for (const [at, { key }] of placed.entries())
      if (key === null)
        for (const claim of rows[at] ?? [])
          expect(most(rows, (row, other) => row === at && other !== claim.key)).toBeLessThanOrEqual(best + 1e-6);
  }
});

test('a field that another surely has leaves the second reading to the first', () => {
  const [vague, sure] = assign([
    [
      { key: 'istat', gain: 0.2 },
      { key: 'nuts', gain: 0.2 },
    ],
    [{ key: 'nuts', gain: 0.35 }],
  ]);
  expect(vague?.key).toBe('istat');
  expect(vague?.margin).toBeCloseTo(0.2, 6);
  expect(sure?.key).toBe('nuts');
});

test('two that are sure of the same are both left to the user, and so is whom they would push aside', () => {
  const placed = assign([
    [
      { key: 'a', gain: 0.33 },
      { key: 'b', gain: 0.35 },
    ],
    [{ key: 'b', gain: 0.35 }],
    [{ key: 'a', gain: 0.25 }],
  ]);
  expect(placed.filter(({ margin }) => margin >= 0.1)).toEqual([]);
});

test('twenty thousand boxes with one caption are a tie at once', () => {
  const row = [
    { key: 'importo', gain: 0.35 },
    { key: 'prezzo', gain: 0.3 },
  ];
  const start = performance.now();
  const placed = assign(Array.from({ length: 20_000 }, () => row));
  expect(placed.every(({ margin }) => margin < 0.01)).toBe(true);
  expect(performance.now() - start).toBeLessThan(5000);
});
