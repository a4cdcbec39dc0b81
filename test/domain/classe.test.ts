import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type Classe, ClasseSchema, NO_CLASSE, tableOf, withProgresso } from '../../lib/domain/classe.ts';
import { classeCsv } from '../../lib/exchange/classe-csv.ts';

const attempt = (exercise: string, at: string, passed: boolean) => ({ exercise, at, passed, found: [], missed: ['x'] });
const CLASSE: Classe = { ...NO_CLASSE, on: true };
const grown = (classe: Classe, name: string, attempts: ReturnType<typeof attempt>[]): Classe => {
  const read = withProgresso(classe, name, { attempts });
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};

test('files of one learner come together, the same one twice changes nothing', () => {
  const first = [attempt('cup', '2026-11-20T10:00:00.000Z', false)];
  const later = [...first, attempt('cup', '2026-11-21T23:30:00.000Z', true)];
  const one = grown(CLASSE, 'Allievo  Dimostrativo', first);
  const both = grown(one, ' allievo dimostrativo ', later);
  expect(both.learners.map(({ name, attempts }) => [name, attempts.length])).toEqual([['Allievo Dimostrativo', 2]]);
  expect(grown(both, 'Allievo Dimostrativo', first)).toEqual(both);
  expect(ClasseSchema.safeParse(both).success).toBe(true);
  // What was missed is not kept; the day is that of Rome.
  expect(JSON.stringify(both)).not.toContain('missed');
  expect(tableOf(both)).toEqual({
    exercises: ['cup'],
    rows: [
      {
        name: 'Allievo Dimostrativo',
        cells: new Map([['cup', { attempts: 2, passed: true, day: '2026-11-22' }]]),
        last: '2026-11-22',
      },
    ],
  });
});

test('an exercise may be called like a part of every object', () => {
  const classe = grown(grown(CLASSE, 'A', [attempt('constructor', '2026-11-21T10:00:00.000Z', true)]), 'B', []);
  expect(tableOf(classe).rows.map(({ cells }) => cells.get('constructor')?.attempts)).toEqual([1, undefined]);
});

test('an older file read later does not change how the last attempt ended', () => {
  const late = grown(CLASSE, 'A', [attempt('cup', '2026-11-21T10:00:00.000Z', true)]);
  const both = grown(late, 'A', [attempt('cup', '2026-11-20T10:00:00.000Z', false)]);
  expect(tableOf(both).rows[0]?.cells.get('cup')).toEqual({ attempts: 2, passed: true, day: '2026-11-21' });
});

test('a name that is none is refused with its reason', () => {
  const refused = (name: string) => withProgresso(CLASSE, name, { attempts: [] });
  expect(refused('  ')).toMatchObject({ ok: false, reason: 'Scrivi il nome del partecipante.' });
  expect(refused('x'.repeat(201))).toMatchObject({ ok: false, reason: expect.stringContaining('200 caratteri') });
  expect(refused('a\u202Eb')).toMatchObject({ ok: false, reason: expect.stringContaining('U+202E') });
});

test('no cell of the CSV is a formula, whatever the learners call themselves', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('=', '+', '-', '@', '\t=', ''),
      fc.string({ maxLength: 20 }),
      async (begin, rest) => {
        const read = withProgresso(CLASSE, `${begin}${rest}`, {
          attempts: [attempt('cup', '2026-11-21T10:00:00.000Z', false)],
        });
        if (!read.ok) return;
        const csv = await classeCsv(read.value, () => '=1+1');
        const cells = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ';' }).data.flat();
        expect(cells.length).toBeGreaterThan(9);
        expect(cells.filter((cell) => /^[=+@\t\r-]/.test(cell))).toEqual([]);
      },
    ),
  );
});

test('the CSV has a row for each exercise, and one for who has tried none', async () => {
  const classe = grown(grown(CLASSE, 'B', []), 'A', [attempt('cup', '2026-11-21T10:00:00.000Z', false)]);
  expect(await classeCsv(classe, (name) => `Esercizio ${name}`)).toBe(
    '\uFEFFPartecipante;Esercizio;Tentativi;Ultimo esito;Ultimo giorno\r\n' +
      'A;Esercizio cup;1;non superato;21/11/2026\r\nB;;0;;\r\n',
  );
});
