import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ok } from '../../lib/domain/result.ts';
import { type Handlers, listen } from '../../lib/messaging/listen.ts';
import { FRAME, memoryRuntime, OWN } from './memory-runtime.ts';

const envelope = (name: string, payload: unknown) => ({ cigno: 1, name, payload });
const REFUSED = { ok: false, reason: 'Richiesta rifiutata: questa pagina non può farla.' };
const INVALID = { ok: false, reason: 'Messaggio non valido: aggiorna Cigno e riapri la pagina dal menu del portale.' };
const CAPTURE = { portal: 'pcp', page: 'dettaglio', scheda: null, pratiche: [] };

const NONE = { enti: 0, rup: 0, operatoriEconomici: 0, affidamenti: 0, pratiche: 0, registrazioni: 0 };

const workerHandlers = () => {
  const called: string[] = [];
  const note =
    <T>(name: string, value: T) =>
    () => {
      called.push(name);
      return ok(value);
    };
  const handlers: Handlers<'worker'> = {
    'page.report': note('page.report', null),
    'page.capture': note('page.capture', { recorded: [] }),
    'entity.put': note('entity.put', null),
    'entity.put-all': note('entity.put-all', { written: 0 }),
    'entity.remove': note('entity.remove', null),
    'backup.restore': note('backup.restore', { written: 0 }),
    'store.erase': note('store.erase', { records: NONE, aside: 0, waiting: 0, notices: 0 }),
    'store.ready': note('store.ready', { notices: [] }),
  };
  return { called, handlers };
};

let wire: ReturnType<typeof memoryRuntime>;
beforeEach(() => {
  wire = memoryRuntime();
  vi.stubGlobal('browser', wire.browser);
});
afterEach(() => vi.unstubAllGlobals());

describe('the worker', () => {
  const FORGED = [
    envelope('entity.put', { name: 'enti', value: {} }),
    envelope('entity.remove', { name: 'enti', id: 'x' }),
    envelope('backup.restore', { mode: 'replace', backup: {} }),
    envelope('store.erase', null),
    envelope('store.ready', null),
  ];
  test.each(FORGED.map((message) => [message.name, message]))('refuses %s from the portal', async (_, message) => {
    const { called, handlers } = workerHandlers();
    listen('worker', handlers);
    wire.sender = FRAME;
    expect(await wire.browser.runtime.sendMessage(message)).toEqual(REFUSED);
    expect(called).toEqual([]);
    wire.sender = OWN;
    expect(await wire.browser.runtime.sendMessage(message)).toMatchObject({ ok: true });
  });

  test('takes a capture from the portal, not from a page of ours', async () => {
    const { called, handlers } = workerHandlers();
    listen('worker', handlers);
    expect(await wire.browser.runtime.sendMessage(envelope('page.capture', CAPTURE))).toEqual(REFUSED);
    wire.sender = FRAME;
    expect(await wire.browser.runtime.sendMessage(envelope('page.capture', CAPTURE))).toMatchObject({ ok: true });
    expect(called).toEqual(['page.capture']);
  });

  test.each([
    ['another type', { ...CAPTURE, pratiche: 'tutte' }],
    ['an unknown portal', { ...CAPTURE, portal: 'altro' }],
    ['too many rows', { ...CAPTURE, pratiche: Array.from({ length: 201 }, () => ({})) }],
    ['nothing', null],
  ])('a payload that is not what was agreed never reaches a handler: %s', async (_, payload) => {
    const { called, handlers } = workerHandlers();
    listen('worker', handlers);
    wire.sender = FRAME;
    expect(await wire.browser.runtime.sendMessage(envelope('page.capture', payload))).toEqual(INVALID);
    expect(called).toEqual([]);
  });

  test('leaves alone what is not its own, and gives strangers no answer at all', async () => {
    const { called, handlers } = workerHandlers();
    listen('worker', handlers);
    const nobody = /Receiving end does not exist/;
    const others = [
      envelope('frame.read', null),
      envelope('toString', null),
      envelope('__proto__', null),
      { ...envelope('store.ready', null), cigno: 2 },
      { name: 'store.ready', payload: null },
      Object.create(envelope('store.ready', null)),
      'store.ready',
      null,
      { wake: true },
    ];
    for (const message of others) await expect(wire.browser.runtime.sendMessage(message)).rejects.toThrow(nobody);
    wire.sender = { ...OWN, id: 'zyxwvutsrqponmlk' };
    await expect(wire.browser.runtime.sendMessage(envelope('store.ready', null))).rejects.toThrow(nobody);
    expect(called).toEqual([]);
  });

  test('a handler that breaks is said, without its own words', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { handlers } = workerHandlers();
    listen('worker', {
      ...handlers,
      'store.ready': () => {
        throw new Error('segreto');
      },
    });
    const answer = await wire.browser.runtime.sendMessage(envelope('store.ready', null));
    expect(answer).toMatchObject({ ok: false, reason: expect.stringContaining('errore interno') });
    expect(JSON.stringify(answer)).not.toContain('segreto');
    expect(warned).toHaveBeenCalled();
  });

  test('falls silent with its signal', async () => {
    const life = new AbortController();
    listen('worker', workerHandlers().handlers, life.signal);
    expect(wire.listeners.size).toBe(1);
    life.abort();
    expect(wire.listeners.size).toBe(0);
  });

  test('hears nothing when the extension is gone, or was never there', () => {
    wire.orphan();
    listen('worker', workerHandlers().handlers);
    expect(wire.listeners.size).toBe(0);
    vi.unstubAllGlobals();
    expect(() => listen('worker', workerHandlers().handlers)).not.toThrow();
  });
});

test('a frame obeys the panel, never another frame of the portal', async () => {
  const shown: unknown[] = [];
  const no = () => ok(null) as never;
  listen('page', {
    'frame.read': no,
    'frame.fill': no,
    'frame.undo': no,

    'frame.focus': (payload) => {
      shown.push(payload);
      return ok(null);
    },
  });
  const order = envelope('frame.focus', { frame: 'f', key: 'k' });
  wire.sender = FRAME;
  expect(await wire.browser.tabs?.sendMessage(7, order, { frameId: 0 })).toEqual(REFUSED);
  expect(shown).toEqual([]);
  wire.sender = OWN;
  expect(await wire.browser.tabs?.sendMessage(7, order, { frameId: 0 })).toEqual({ ok: true, value: null });
  expect(shown).toEqual([{ frame: 'f', key: 'k' }]);
});
