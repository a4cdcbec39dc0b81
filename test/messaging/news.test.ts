import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newsOf } from '../../entrypoints/portal.content/news.ts';
import { ok } from '../../lib/domain/result.ts';
import { FRAME, memoryRuntime } from './memory-runtime.ts';

let wire: ReturnType<typeof memoryRuntime>;
let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  wire = memoryRuntime(FRAME);
  vi.stubGlobal('browser', wire.browser);
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const captureOf = (cig: string) => ({
  portal: 'pcp' as const,
  page: 'dettaglio',
  scheda: null,
  pratiche: [
    {
      codiceAppalto: null,
      oggetto: null,
      importo: null,
      stato: null,
      cig: [cig],
      cigPadre: null,
      operatoreEconomico: null,
    },
  ],
});
const taken: string[] = [];
/** The worker is dead for so many messages, then takes every one. */
const deadFor = (times: number): void => {
  taken.length = 0;
  wire.answerWith((message, attempt) => {
    if (attempt < times) return undefined;
    taken.push((message as { payload: { pratiche: { cig: string[] }[] } }).payload.pratiche[0]?.cig[0] ?? '');
    return ok(null);
  });
};

test('CIGs that went by while the worker was dead are all told, once each, in their order', async () => {
  deadFor(7);
  const tell = newsOf('page.capture', life.signal);
  for (const cig of ['A', 'B', 'C']) {
    void tell(captureOf(cig));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(taken).toEqual([]);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(taken).toEqual(['A', 'B', 'C']);
});

test('what was taken is not told again, what is given up is news again', async () => {
  deadFor(0);
  const tell = newsOf('page.capture', life.signal);
  void tell(captureOf('A'));
  void tell(captureOf('A'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(taken).toEqual(['A']);

  wire.listeners.clear();
  void tell(captureOf('B'));
  await vi.advanceTimersByTimeAsync(300_000);
  const sent = wire.sent.length;
  await vi.advanceTimersByTimeAsync(300_000);
  expect(wire.sent.length).toBe(sent);
  deadFor(0);
  void tell(captureOf('B'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(taken).toEqual(['B']);
});

test('of reports only the last waits, and a page that is gone says nothing more', async () => {
  const tell = newsOf('page.report', life.signal);
  const report = (page: string) => ({
    frame: 'f',
    revision: 1,
    address: 'https://portale-servizi.anticorruzione.it/piattaforma-contratti-pubblici',
    portal: 'pcp' as const,
    page,
    scheda: null,
    certainty: 1,
    reasons: [],
  });
  for (const page of ['home', 'bozze', 'form']) void tell(report(page));
  await vi.advanceTimersByTimeAsync(200);
  const pages: unknown[] = [];
  wire.answerWith((message) => {
    pages.push((message as { payload: { page: string } }).payload.page);
    return ok(null);
  });
  await vi.advanceTimersByTimeAsync(2000);
  expect(pages).toEqual(['form']);

  wire.listeners.clear();
  void tell(report('home'));
  await vi.advanceTimersByTimeAsync(400);
  life.abort();
  const sent = wire.sent.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(wire.sent.length).toBe(sent);
});
