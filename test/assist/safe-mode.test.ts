import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPanelSession } from '../../lib/assist/panel-session.ts';
import { SafeModeSchema, safeOn, setSafe } from '../../lib/domain/safe-mode.ts';
import { memoryPage } from './memory-page.ts';
import { emptyForm } from './sample.ts';

const PAGE = { portal: 'pcp', page: 'form', scheda: 'AD5' } as const;

describe('the list', () => {
  test('a page, a portal, and out of both', () => {
    const page = setSafe([], PAGE, 'pagina');
    expect(safeOn(page, PAGE)).toBe('pagina');
    expect(safeOn(page, { ...PAGE, scheda: 'P5' })).toBeNull();
    expect(safeOn(page, { ...PAGE, portal: null })).toBeNull();
    const both = setSafe(page, PAGE, 'portale');
    expect(safeOn(both, { ...PAGE, scheda: 'P5' })).toBe('portale');
    expect(safeOn(both, { ...PAGE, portal: 'cmrc' })).toBeNull();
    expect(SafeModeSchema.safeParse(both).success).toBe(true);
    expect(setSafe([...both, 'cmrc'], PAGE, null)).toEqual(['cmrc']);
  });
});

describe('the session', () => {
  let life: AbortController;
  beforeEach(() => {
    life = new AbortController();
    vi.useFakeTimers();
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });
  const open = async (safe: string[]) => {
    const world = memoryPage(emptyForm());
    world.memory.safe = safe;
    const session = createPanelSession(world.ports, life.signal);
    await session.lookAt(7);
    await vi.runAllTimersAsync();
    return { ...world, session };
  };

  test('refuses to fill, to resume and to propose the fill, and says why', async () => {
    const { session, memory } = await open(['pcp/form/AD5']);
    expect(session.state()).toMatchObject({ safe: 'pagina' });
    expect(session.state().plan?.entries.length).toBeGreaterThan(10);
    await session.fill();
    await session.resume();
    expect(memory.orders).toEqual([]);
    expect(session.state()).toMatchObject({ event: { name: 'rifiutato' } });
    expect(session.state().problem).toContain('Modalità sicura');
    await session.prepare();
    expect(session.state().event.name).toBe('rifiutato');
  });
  test('set between the look and the press, it holds all the same', async () => {
    const { session, memory } = await open([]);
    memory.safe = ['pcp'];
    await session.fill();
    expect(memory.orders).toEqual([]);
    expect(session.state()).toMatchObject({ safe: 'portale', event: { name: 'rifiutato' } });
  });
  test('set while a fill runs, it stops what was not sent yet', async () => {
    const { session, memory } = await open([]);
    memory.beforeFill = () => {
      if (memory.orders.length > 0) return;
      memory.safe = ['pcp'];
      void session.safeChanged();
    };
    await session.fill();
    expect(memory.orders).toHaveLength(1);
    expect(session.state().esito?.stopped).toBe(true);
  });
  test('left with one press, Cigno fills again; what was filled can still be taken back under it', async () => {
    const { session, memory } = await open(['pcp', 'pcp/form/AD5']);
    await session.setSafe(null);
    expect(session.state().safe).toBeNull();
    expect(memory.safe).toEqual([]);
    await session.fill();
    expect(memory.orders.length).toBeGreaterThan(0);
    await session.setSafe('pagina');
    await session.undo();
    expect(session.state().esito).toMatchObject({ undone: true, notRestored: [] });
  });
});
