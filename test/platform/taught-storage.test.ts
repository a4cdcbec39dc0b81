import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MOST_INSEGNAMENTI } from '../../lib/domain/insegnamento.ts';
import { takeInsegnamenti } from '../../lib/exchange/insegnamenti-file.ts';
import { CIG } from '../samples/insegnamenti.ts';

vi.stubGlobal('chrome', fakeBrowser);
// Node has no Web Locks: one queue for each name, as the browser keeps them.
const queues = new Map<string, Promise<unknown>>();
vi.stubGlobal('navigator', {
  locks: {
    request: <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
      queues.set(name, turn);
      return turn;
    },
  },
});
const { changeInsegnamenti, readInsegnamenti } = await import('../../lib/platform/insegnamenti.ts');
const { readPageMemories, writePageMemory } = await import('../../lib/platform/page-memory.ts');
const { changeSafeMode, readSafeMode } = await import('../../lib/platform/safe-mode.ts');

beforeEach(() => {
  fakeBrowser.reset();
});

const lesson = (n: number) => ({
  ...CIG,
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  section: `Zxq ${'x'.repeat(n % 90)}${Math.floor(n / 90)}`,
});

test('what was taught is never pushed out by an import that does not fit', async () => {
  const all = Array.from({ length: MOST_INSEGNAMENTI }, (_, n) => lesson(n));
  await changeInsegnamenti(() => [lesson(MOST_INSEGNAMENTI)]);
  await expect(changeInsegnamenti((before) => [...before, ...all])).rejects.toThrow('quanti Cigno ne tiene');
  expect((await readInsegnamenti()).map(({ id }) => id)).toEqual([lesson(MOST_INSEGNAMENTI).id]);
});

test('two teachings of one file under one id are kept under two', () => {
  const twins = [lesson(1), { ...lesson(2), id: lesson(1).id }];
  const kept = takeInsegnamenti(twins, [], () => lesson(9).id);
  expect(kept.map(({ id }) => id)).toEqual([lesson(1).id, lesson(9).id]);
});

test('two windows that set safe mode at once do not undo one another', async () => {
  await Promise.all([
    changeSafeMode((safe) => [...safe, 'pcp']),
    changeSafeMode((safe) => [...safe, 'cmrc/documento/AD3']),
  ]);
  expect([...(await readSafeMode())].sort()).toEqual(['cmrc/documento/AD3', 'pcp']);
});

test('two windows that learn pages at once keep both', async () => {
  const day = '2026-11-22';
  const page = {
    portal: 'pcp',
    page: 'form',
    first: day,
    seen: day,
    changed: null,
    sections: [],
    strangers: [],
  } as const;
  const memory = (scheda: 'AD5' | 'P5') => ({ ...page, scheda, sections: [], strangers: [] });
  await Promise.all([writePageMemory(memory('AD5')), writePageMemory(memory('P5'))]);
  expect((await readPageMemories()).map(({ scheda }) => scheda).sort()).toEqual(['AD5', 'P5']);
});
