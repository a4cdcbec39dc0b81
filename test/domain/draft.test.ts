import { expect, test } from 'vitest';
import { type DraftRow, DraftSeenSchema, joinDrafts } from '../../lib/domain/draft.ts';

const row = (id: string, at: number, name: string, values: Record<string, string | null>): DraftRow => ({
  id,
  portal: 'pcp',
  scheda: 'AD5',
  at: new Date(Date.UTC(2026, 10, 22, 9, at)).toISOString(),
  name,
  codes: name ? [name] : [],
  fields: Object.entries(values).map(([field, value]) => ({ id: field, index: [], value })),
});
const held = (rows: DraftRow[], live = '') =>
  joinDrafts(rows, live).map(({ name, values }) => [
    name,
    Object.fromEntries(values.map(({ id, value }) => [id, value])),
  ]);

test('stays on one draft are one, what was written or emptied last wins', () => {
  const before = row('a', 1, 'CODICE-1', { x: 'uno', y: 'due', z: 'tre' });
  const after = row('b', 2, 'CODICE-1', { x: 'nuovo', y: null });
  expect(held([after, before])).toEqual([['CODICE-1', { x: 'nuovo', z: 'tre' }]]);
});

test('two drafts of one scheda are never mixed, named or not', () => {
  const rows = [
    row('a', 1, '', { x: 'uno', y: 'due' }),
    row('b', 2, '', { x: 'uno', y: 'altro' }),
    row('c', 3, 'CODICE-1', { x: 'uno' }),
    row('d', 4, 'CODICE-2', { z: 'tre' }),
  ];
  expect(held(rows)).toHaveLength(4);
});

test('a nameless stay that a later one holds whole is the same draft: the page reloaded itself, or got its name', () => {
  const rows = [row('a', 1, '', { x: 'uno' }), row('b', 2, 'CODICE-1', { x: 'uno', y: 'due' })];
  expect(joinDrafts(rows)).toMatchObject([{ name: 'CODICE-1', ids: ['a', 'b'] }]);
});

test('of the stay that is going on nothing is given back, and what was emptied in it stays empty', () => {
  const before = row('a', 1, 'CODICE-1', { x: 'uno', y: 'due' });
  const now = row('b', 2, 'CODICE-1', { x: null, z: 'tre' });
  expect(held([before, now], 'b')).toEqual([['CODICE-1', { y: 'due' }]]);
  expect(held([row('b', 2, 'CODICE-1', { z: 'tre' })], 'b')).toEqual([]);
});

const SEEN = { portal: 'pcp', scheda: 'AD5', visit: 'a-1:0', name: '', codes: [], fields: [] };
test.each<[string, object]>([
  ['a visit that is no name', { visit: '../x' }],
  ['too many fields', { fields: Array.from({ length: 801 }, () => ({ id: 'x', index: [], value: '' })) }],
  [
    'too much text',
    { fields: Array.from({ length: 30 }, (_, n) => ({ id: `x${n}`, index: [], value: 'a'.repeat(20_000) })) },
  ],
  ['an index that is no place', { fields: [{ id: 'x', index: [-1], value: '' }] }],
  ['a value that is none', { fields: [{ id: 'x', index: [], value: { a: 1 } }] }],
])('%s is refused', (_, patch) => {
  expect(DraftSeenSchema.safeParse(SEEN).success).toBe(true);
  expect(DraftSeenSchema.safeParse({ ...SEEN, ...patch }).success).toBe(false);
});
