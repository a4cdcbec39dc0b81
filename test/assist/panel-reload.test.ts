import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPanelSession } from '../../lib/assist/panel-session.ts';
import { fieldKey } from '../../lib/domain/field.ts';
import type { FillOrder } from '../../lib/domain/fill.ts';
import type { PageModel } from '../../lib/domain/page-model.ts';
import { refused } from '../../lib/domain/result.ts';
import { AFFIDAMENTO } from '../../practice/samples/ad5.ts';
import { memoryPage } from './memory-page.ts';
import { emptyForm, page, withField } from './sample.ts';

const TIPO = 'aggiudicazioni[].datiBase.oggettoContratto';
const CF = 'aggiudicazioni[].partecipanti[].codiceFiscale';
const OGGETTO = 'appalto.datiBase.oggetto';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const documento = (document = 'AQ/1200'): PageModel => ({
  ...emptyForm(),
  portal: 'cmrc',
  page: 'documento',
  document,
});

type World = ReturnType<typeof memoryPage>;

/** The page as it comes back: another life, other handles. */
const reborn = ({ memory }: World, change: (model: PageModel) => PageModel = (model) => model): void => {
  const frame = `${memory.model.frame}'`;
  memory.model = change({
    ...memory.model,
    frame,
    fields: memory.model.fields.map((one) => ({ ...one, key: `${one.key}'` })),
  });
};

/** Who answers when a page reloads itself: the frame, that it is leaving; nobody; the next life, which refuses the order. */
type Answer = 'leaving' | 'nobody' | 'next';

/** A page that reloads itself when one of these fields is written. */
const reloads = (
  world: World,
  ids: string[],
  { answer = 'leaving', change }: { answer?: Answer; change?: (model: PageModel) => PageModel } = {},
): void => {
  const fill = world.ports.fill;
  world.ports.fill = async (place, order: FillOrder) => {
    const done = await fill(place, order);
    if (!done.ok || !order.entries.some(({ id }) => ids.includes(id))) return done;
    if (answer === 'next') {
      reborn(world, change);
      const entries = done.value.entries.map((one) => ({
        ...one,
        outcome: 'refused' as const,
        reason: 'Altra pagina.',
      }));
      return { ok: true, value: { ...done.value, frame: world.memory.model.frame, entries } };
    }
    world.memory.alive = false;
    setTimeout(() => {
      reborn(world, change);
      world.memory.alive = true;
    }, 2000);
    return answer === 'leaving' ? { ok: true, value: { ...done.value, leaving: true } } : refused('Non risponde.');
  };
};

const open = async (model = documento(), change: (world: World) => void = () => {}) => {
  const world = memoryPage(model);
  change(world);
  const session = createPanelSession(world.ports, life.signal);
  await session.lookAt(7);
  await vi.runAllTimersAsync();
  return { ...world, world, session };
};
const filled = async (session: { fill(): Promise<void> }): Promise<void> => {
  const done = session.fill();
  await vi.runAllTimersAsync();
  await done;
};
const outcomes = (session: ReturnType<typeof createPanelSession>): Set<string> =>
  new Set(session.state().esito?.lines.map(({ outcome }) => outcome));

describe('a page that reloads itself in the middle of a fill', () => {
  const ANSWERS = ['leaving', 'nobody', 'next'] as const;
  test.each(ANSWERS)('is followed, its reloading fields first and alone (answered by: %s)', async (answer) => {
    const { session, memory } = await open(documento(), (world) => reloads(world, [TIPO, CF], { answer }));
    const shown = session.state().plan?.entries.filter(({ action }) => action === 'write').length;
    await filled(session);
    expect(outcomes(session)).toEqual(new Set(['written']));
    expect(session.state().esito?.lines).toHaveLength(shown ?? 0);
    expect(memory.orders.slice(0, 2).map(({ entries }) => entries.map(({ id }) => id))).toEqual([[CF], [TIPO]]);
    expect(new Set(memory.orders.map(({ frame }) => frame)).size).toBe(3);
    expect(new Set(session.state().plan?.entries.map(({ action }) => action))).toEqual(new Set(['already']));
    expect(memory.run).toBeNull();
  });

  test.each(ANSWERS)('everything is taken back, also what was written before (answered by: %s)', async (answer) => {
    const { session, memory } = await open(documento(), (world) => reloads(world, [TIPO, CF], { answer }));
    await filled(session);
    const undone = session.undo();
    await vi.runAllTimersAsync();
    await undone;
    // And the user is told: the page that came back belongs to the same result.
    expect(session.state().esito).toMatchObject({ undone: true, notRestored: [] });
    expect(memory.model.fields.filter(({ value }) => value !== null && value !== '').map(({ id }) => id)).toEqual([]);
  });

  test('a value that the reload lost is written once more, and then called failed', async () => {
    const lost = (model: PageModel) => withField(model, TIPO, { value: null });
    const { session, memory } = await open(documento(), (world) => reloads(world, [TIPO], { change: lost }));
    await filled(session);
    expect(memory.orders.filter(({ entries }) => entries.some(({ id }) => id === TIPO))).toHaveLength(2);
    const line = session.state().esito?.lines.find(({ entry }) => entry.id === TIPO);
    expect(line).toMatchObject({ outcome: 'failed' });
    expect(line?.reason).toContain('ricaricata');
    expect(session.state().esito?.lines.filter(({ outcome }) => outcome === 'failed')).toHaveLength(1);
  });

  test('what the reload put in a field that the user had seen empty is not written over', async () => {
    const own = (model: PageModel) => withField(model, OGGETTO, { value: 'Messo dal portale' });
    const { session, memory } = await open(documento(), (world) => reloads(world, [TIPO], { change: own }));
    await filled(session);
    expect(memory.model.fields.find(({ id }) => id === OGGETTO)?.value).toBe('Messo dal portale');
    expect(session.state().esito?.lines.find(({ entry }) => entry.id === OGGETTO)?.outcome).toBe('differs');
  });

  test('a value that is gone at the end was not written, whatever was said before', async () => {
    const { session, world } = await open(documento(), (w) => reloads(w, [TIPO]));
    const read = world.ports.read;
    let calm = false;
    world.ports.read = async (place) => {
      if (calm) world.put(`${fieldKey(TIPO, [0])}'`, null);
      return read(place);
    };
    const { fill } = world.ports;
    world.ports.fill = async (place, order) => {
      const done = await fill(place, order);
      calm = order.entries.length > 1;
      return done;
    };
    await filled(session);
    expect(session.state().esito?.lines.find(({ entry }) => entry.id === TIPO)?.outcome).toBe('failed');
  });

  test.each([
    ['another document', (model: PageModel) => ({ ...model, document: 'AQ/1201' }), 'altro documento'],
    ['a document without a number', (model: PageModel) => ({ ...model, document: null }), 'altro documento'],
    ['the login', () => page([], { portal: 'cmrc', page: 'accesso', scheda: null }), 'sessione'],
    [
      'a document that became read-only',
      () => page([], { portal: 'cmrc', page: 'documento-sola-lettura', scheda: null }),
      'sola lettura',
    ],
    [
      'a page that locked the office out',
      () => page([], { portal: 'cmrc', page: 'bloccato', scheda: null }),
      'bloccato',
    ],
  ])('%s in its place is not written to, and that is said', async (_, change, words) => {
    const { session, memory } = await open(documento(), (world) => reloads(world, [TIPO], { change }));
    await filled(session);
    expect(new Set(memory.orders.map(({ frame }) => frame)).size).toBe(1);
    expect(session.state().esito?.broken).toContain(words);
    expect(memory.run).toMatchObject({ document: 'AQ/1200', affidamento: AFFIDAMENTO.id, done: 2 });
  });

  test('a document never saved that comes back with a number is the same when it holds what was written', async () => {
    const numbered = (model: PageModel) => ({ ...model, document: 'AQ/1300' });
    const same = await open(documento('AQ/'), (world) => reloads(world, [TIPO], { change: numbered }));
    await filled(same.session);
    expect(outcomes(same.session)).toEqual(new Set(['written']));
    const empty = await open(documento('AQ/'), (world) =>
      reloads(world, [TIPO], { change: (model) => ({ ...documento('AQ/1300'), frame: `${model.frame}'` }) }),
    );
    await filled(empty.session);
    expect(new Set(empty.memory.orders.map(({ frame }) => frame)).size).toBe(1);
    expect(empty.session.state().esito?.broken).toContain('altro documento');
  });

  test('a page that never comes back: what was written is told, and the work can be taken up later', async () => {
    const { session, memory } = await open(documento(), (world) => {
      reloads(world, [TIPO]);
      const { fill } = world.ports;
      world.ports.fill = async (place, order) => {
        const done = await fill(place, order);
        vi.clearAllTimers();
        return done;
      };
    });
    await filled(session);
    expect(session.state().esito?.broken).toContain('entro un minuto');
    expect(memory.run).not.toBeNull();
  });
});

describe('a fill that did not end', () => {
  const interrupted = async () => {
    const opened = await open(documento(), (world) => {
      reloads(world, [TIPO], { change: () => page([], { portal: 'cmrc', page: 'accesso', scheda: null }) });
    });
    const before = withField(documento(), OGGETTO, { value: 'Scritto dal RUP' });
    opened.memory.model = before;
    await opened.session.lookAt(8);
    await opened.session.lookAt(7);
    opened.session.setOverwrite(fieldKey(OGGETTO, []), true);
    await filled(opened.session);
    return opened;
  };

  test('is offered in the same document alone, and taken up with what the user had chosen', async () => {
    const { memory, ports } = await interrupted();
    expect(memory.run?.chosen).toEqual([fieldKey(OGGETTO, [])]);
    const other = createPanelSession({ ...ports }, life.signal);
    memory.model = documento('AQ/7');
    await other.lookAt(7);
    await vi.runAllTimersAsync();
    expect(other.state().paused).toBeNull();

    memory.model = { ...withField(documento(), OGGETTO, { value: 'Scritto dal RUP' }), frame: 'dopo' };
    const session = createPanelSession({ ...ports, fill: memoryFill(memory) }, life.signal);
    await session.lookAt(7);
    await vi.runAllTimersAsync();
    expect(session.state().paused).toMatchObject({ affidamento: AFFIDAMENTO.id });
    const done = session.resume();
    await vi.runAllTimersAsync();
    await done;
    expect(memory.model.fields.find(({ id }) => id === OGGETTO)?.value).toBe(AFFIDAMENTO.oggetto);
    expect(session.state().paused).toBeNull();
    expect(memory.run).toBeNull();
  });

  test('is forgotten when the user says so', async () => {
    const { memory, ports } = await interrupted();
    memory.model = documento();
    const session = createPanelSession(ports, life.signal);
    await session.lookAt(7);
    await vi.runAllTimersAsync();
    await session.forgetRun();
    expect(session.state().paused).toBeNull();
    expect(memory.run).toBeNull();
  });
});

/** A page that holds what it is given and does not reload. */
const memoryFill =
  (memory: World['memory']): World['ports']['fill'] =>
  async (_, order) => {
    const entries = order.entries.map(({ key, id, index, value }) => {
      memory.model = {
        ...memory.model,
        fields: memory.model.fields.map((one) => (one.key === key ? { ...one, value } : one)),
      };
      return { key, id, index, outcome: 'written' as const, value, reason: '' };
    });
    return { ok: true, value: { frame: order.frame, fill: 'f', entries, ownTime: 1 } };
  };
