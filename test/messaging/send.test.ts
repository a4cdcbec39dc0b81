import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ok, refused } from '../../lib/domain/result.ts';
import { send } from '../../lib/messaging/client.ts';
import { listen } from '../../lib/messaging/listen.ts';
import { post } from '../../lib/messaging/post.ts';
import { memoryRuntime } from './memory-runtime.ts';

let wire: ReturnType<typeof memoryRuntime>;
beforeEach(() => {
  vi.useFakeTimers();
  wire = memoryRuntime();
  vi.stubGlobal('browser', wire.browser);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets the time pass that the answer may need. */
const soon = async <T>(promise: Promise<T>, ms = 1000): Promise<T> => {
  await vi.advanceTimersByTimeAsync(ms);
  return promise;
};
const ready = () => send('store.ready', null);
const NOT_UNDERSTOOD = { ok: false, reason: expect.stringContaining('non comprensibile') };

describe('what comes back is judged too', () => {
  test('a good answer passes', async () => {
    wire.answerWith(() => ok({ notices: ['fatto'] }));
    expect(await soon(ready())).toEqual({ ok: true, value: { notices: ['fatto'] } });
    expect(wire.sent).toHaveLength(1);
  });
  test('a refusal passes with its reason', async () => {
    wire.answerWith(() => ({ ok: false, reason: 'no' }));
    expect(await soon(ready())).toEqual({ ok: false, reason: 'no' });
  });
  test.each([
    ['another shape', { ok: true, value: { notices: 'fatto' } }],
    ['no value', { ok: true }],
    ['a refusal without a reason', { ok: false }],
    ['neither', { risposta: 'sì' }],
    ['an ok that is not one', { ok: 'true', value: { notices: [] } }],
  ])('an answer that is not what was agreed is not believed: %s', async (_, answer) => {
    wire.answerWith(() => answer);
    expect(await soon(ready())).toEqual(NOT_UNDERSTOOD);
  });
});

describe('silence', () => {
  test('a message that nobody took is sent once more, the same', async () => {
    wire.answerWith((_, attempt) => (attempt === 0 ? undefined : ok({ notices: [] })));
    expect(await soon(ready())).toMatchObject({ ok: true });
    expect(wire.sent).toHaveLength(2);
    expect(wire.sent[1]).toEqual(wire.sent[0]);
  });
  test('an answer that is nothing counts as none', async () => {
    wire.answerWith((_, attempt) => (attempt === 0 ? null : ok({ notices: [] })));
    expect(await soon(ready())).toMatchObject({ ok: true });
    expect(wire.sent).toHaveLength(2);
  });
  test('after the second time it is said, and not tried again', async () => {
    expect(await soon(ready())).toEqual({ ok: false, reason: expect.stringContaining('Cigno non ha risposto') });
    expect(await soon(post('frame.read', { taught: [] }, { to: 'page', target: { tabId: 7 } }))).toEqual({
      ok: false,
      reason: expect.stringContaining('La pagina non risponde'),
    });
    expect(wire.sent).toHaveLength(4);
    expect(wire.sent[3]).toMatchObject({ tabId: 7, frameId: 0 });
  });
  test('who takes a message and never answers is not asked twice: it may still be at work', async () => {
    wire.listeners.add(() => true);
    const answer = ready();
    await vi.advanceTimersByTimeAsync(29_000);
    expect(wire.sent).toHaveLength(1);
    expect(await soon(answer, 2000)).toMatchObject({ ok: false });
    expect(wire.sent).toHaveLength(1);
  });
  test('a filling is waited for as long as a slow page may need', async () => {
    wire.listeners.add(() => true);
    let settled = false;
    const fill = send('frame.undo', { frame: 'f', fill: 'g' }, { tabId: 7 }).then(() => (settled = true));
    await vi.advanceTimersByTimeAsync(290_000);
    expect(settled).toBe(false);
    await soon(fill, 20_000);
    expect(settled).toBe(true);
  });
  test('news for our own pages finds nobody when none is open: no error, no repetition', async () => {
    expect(await soon(post('page.changed', { frame: 'f', revision: 1 }, { to: 'own' }))).toEqual(ok(null));
    expect(wire.sent).toHaveLength(1);
  });
});

describe('an orphan', () => {
  test('says that Cigno was updated, and sends nothing', async () => {
    wire.orphan();
    expect(await soon(ready())).toEqual({ ok: false, reason: expect.stringContaining('è stato aggiornato') });
    expect(wire.sent).toHaveLength(0);
  });
  test('that becomes one between the two attempts says so too', async () => {
    wire.answerWith(() => {
      wire.orphan();
      return undefined;
    });
    expect(await soon(ready())).toEqual({ ok: false, reason: expect.stringContaining('è stato aggiornato') });
    expect(wire.sent).toHaveLength(1);
  });
  test('outside an extension nothing throws', async () => {
    vi.unstubAllGlobals();
    expect(await soon(ready())).toMatchObject({ ok: false });
  });
  test('Chrome has no `browser`: its `chrome` is used', async () => {
    vi.unstubAllGlobals();
    vi.stubGlobal('chrome', wire.browser);
    wire.answerWith(() => ok({ notices: [] }));
    expect(await soon(ready())).toMatchObject({ ok: true });
  });
});

test('a worker that dies between doing and saying does the same thing once more, and once is enough', async () => {
  const recorded = new Set<string>();
  let deaths = 1;
  listen('worker', {
    'page.report': () => ok(null),
    'page.capture': ({ pratiche }) => {
      const news = pratiche.flatMap(({ cig }) => cig).filter((cig) => !recorded.has(cig));
      for (const cig of news) recorded.add(cig);
      return ok({ recorded: news });
    },
    'entity.put': () => ok(null),
    'entity.put-all': () => ok({ written: 0 }),
    'entity.remove': () => ok(null),
    'backup.restore': () => ok({ written: 0 }),
    'store.erase': () => refused('mai'),
    'store.ready': () => ok({ notices: [] }),
  });
  wire.sender = { ...wire.sender, url: 'https://portale-servizi.anticorruzione.it/x', tab: { id: 1 } };
  delete wire.sender.origin;
  const { sendMessage } = wire.browser.runtime;
  wire.browser.runtime.sendMessage = async (message) => {
    const answer = await sendMessage(message);
    if (deaths-- > 0) throw new Error('The message port closed before a response was received.');
    return answer;
  };
  const seen = {
    codiceAppalto: null,
    oggetto: null,
    importo: null,
    stato: null,
    cig: ['B15E982E61'],
    cigPadre: null,
    operatoreEconomico: null,
  };
  const answer = await soon(send('page.capture', { portal: 'pcp', page: 'dettaglio', scheda: null, pratiche: [seen] }));
  expect(answer).toEqual(ok({ recorded: [] }));
  expect([...recorded]).toEqual(['B15E982E61']);
  expect(wire.sent).toHaveLength(2);
});
