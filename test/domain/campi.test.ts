import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockCount, byKey, type Campo, CampoSchema, fromKeys, withoutBlock } from '../../lib/domain/campi.ts';

const MONEY: Campo[] = [
  { id: 'ccnl', index: [], value: 'H01' },
  ...['A', 'B', 'C'].flatMap((tipo, place): Campo[] => [
    { id: 'finanziamenti[].tipoFinanziamento', index: [place], value: tipo },
    { id: 'finanziamenti[].importo', index: [place], value: place + 0.5 },
  ]),
];

test('answers go to an editor by their keys and come back', () => {
  expect(fromKeys(byKey(MONEY))).toEqual(MONEY);
  const part = fc.constantFrom('a', 'b[]', 'constructor', '__proto__', 'c@d');
  const campo = fc.record({
    id: fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.')),
    index: fc.array(fc.nat(9), { maxLength: 3 }),
    value: fc.oneof(fc.string({ minLength: 1 }), fc.double({ noNaN: true }), fc.boolean()),
  });
  fc.assert(
    fc.property(fc.uniqueArray(campo, { selector: ({ id, index }) => `${id}@${index.join('.')}` }), (campi) => {
      expect(fromKeys(byKey(campi))).toEqual(campi);
    }),
  );
});

test('what is emptied is no answer, but no and zero are', () => {
  const answers = { ...byKey(MONEY), 'ccnl@': '', 'a@': null, 'b@': [], 'c@': false, 'd@': 0 };
  expect(fromKeys(answers).map(({ id }) => id)).not.toContain('ccnl');
  expect(fromKeys(answers).slice(-2)).toEqual([
    { id: 'c', index: [], value: false },
    { id: 'd', index: [], value: 0 },
  ]);
});

test('a block that is taken away lets those after it move up, and nothing else', () => {
  expect(blockCount(MONEY, 'finanziamenti[]')).toBe(3);
  const two = withoutBlock(MONEY, 'finanziamenti[]', 1);
  expect(blockCount(two, 'finanziamenti[]')).toBe(2);
  expect(byKey(two)).toEqual({
    'ccnl@': 'H01',
    'finanziamenti[].tipoFinanziamento@0': 'A',
    'finanziamenti[].importo@0': 0.5,
    'finanziamenti[].tipoFinanziamento@1': 'C',
    'finanziamenti[].importo@1': 2.5,
  });
});

test('a place that no page has is refused: it would be drawn', () => {
  const at = (place: number) =>
    CampoSchema.safeParse({ id: 'finanziamenti[].importo', index: [place], value: 1 }).success;
  expect([0, 99].map(at)).toEqual([true, true]);
  expect([-1, 0.5, 100, 1e9, Number.NaN].map(at)).toEqual([false, false, false, false, false]);
});
