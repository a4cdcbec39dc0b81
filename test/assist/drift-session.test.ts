import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDriftSession } from '../../lib/assist/drift-session.ts';
import { createPanelSession } from '../../lib/assist/panel-session.ts';
import type { PageMemory } from '../../lib/domain/page-memory.ts';
import { ok } from '../../lib/domain/result.ts';
import { memoryPage } from './memory-page.ts';
import { emptyForm, page, stranger } from './sample.ts';

const AUSA = 'stazioniAppaltanti[].codiceAusa';
const FORM = emptyForm();
const CHANGED = page(
  FORM.fields.map((one) =>
    one.id === AUSA ? stranger('Identificativo', { section: one.section, required: true }) : one,
  ),
  { frame: 'frame-2' },
);

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  vi.useFakeTimers({ now: new Date('2026-11-11T10:00:00Z') });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const open = async (kept: PageMemory[] = [], model = FORM) => {
  const world = memoryPage(model);
  world.ports.now = () => new Date();
  // A message brings a new object at every reading.
  world.ports.read = async () => {
    world.memory.reads += 1;
    return ok(structuredClone(world.memory.model));
  };
  const session = createPanelSession(world.ports, life.signal);
  const said: unknown[] = [];
  const ports = {
    memories: async () => kept,
    keep: async (memory: PageMemory) => void kept.splice(0, kept.length, memory),
    now: () => new Date(),
  };
  const drift = createDriftSession(ports, session, life.signal);
  drift.subscribe(() => said.push(drift.state()));
  await session.lookAt(7);
  return { ...world, session, drift, kept, said };
};

test('a form is learnt after two quiet readings, not at the first sight', async () => {
  const { kept, memory } = await open();
  expect(kept).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept).toEqual([]);
  await vi.advanceTimersByTimeAsync(3000);
  expect(kept).toMatchObject([{ portal: 'pcp', page: 'form', scheda: 'AD5', seen: '2026-11-11', changed: null }]);
  const { reads } = memory;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(memory.reads, 'a page that is known is not read again and again').toBe(reads);
});

test('it comes back otherwise: which field, since when; accepted, it is said no more', async () => {
  const { kept } = await open();
  await vi.advanceTimersByTimeAsync(5000);
  vi.setSystemTime(new Date('2026-11-12T09:00:00Z'));
  const { drift, said } = await open(kept, CHANGED);
  await vi.advanceTimersByTimeAsync(1000);
  expect(said, 'a page still loading is not told on').toEqual([]);
  await vi.advanceTimersByTimeAsync(4000);
  expect(drift.state()).toEqual({
    missing: ['Codice AUSA'],
    added: ['Identificativo'],
    since: '2026-11-12',
    lastSeen: '2026-11-11',
  });
  expect(kept[0]).toMatchObject({ changed: '2026-11-12', seen: '2026-11-11' });
  vi.setSystemTime(new Date('2026-11-20T09:00:00Z'));
  const later = await open(kept, { ...CHANGED, frame: 'frame-3' });
  await vi.advanceTimersByTimeAsync(5000);
  expect(later.drift.state()).toMatchObject({ since: '2026-11-12', lastSeen: '2026-11-11' });
  await later.drift.accept();
  expect(later.drift.state()).toBeNull();
  const after = await open(kept, { ...CHANGED, frame: 'frame-4' });
  await vi.advanceTimersByTimeAsync(5000);
  expect(after.drift.state()).toBeNull();
});

test('on another page nothing is said of the one before', async () => {
  const { kept } = await open();
  await vi.advanceTimersByTimeAsync(5000);
  const { drift, session, memory } = await open(kept, CHANGED);
  await vi.advanceTimersByTimeAsync(5000);
  expect(drift.state()).not.toBeNull();
  memory.model = { ...CHANGED, page: 'appalti', scheda: null, fields: [] };
  session.changed();
  await vi.advanceTimersByTimeAsync(1000);
  expect(drift.state()).toBeNull();
  memory.model = CHANGED;
  session.changed();
  await vi.advanceTimersByTimeAsync(5000);
  expect(drift.state()?.missing).toEqual(['Codice AUSA']);
});

test('a fill under way is not learnt from', async () => {
  const { session, kept, memory } = await open();
  memory.beforeFill = () => {
    expect(kept).toEqual([]);
  };
  await session.fill();
  expect(session.state().esito?.lines.length).toBeGreaterThan(0);
  expect(kept).toEqual([]);
});
