import { deleteDB } from 'idb';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Registrazione } from '../../lib/domain/registrazione.ts';
import * as reader from '../../lib/store/reader.ts';
import { DATABASE } from '../../lib/store/schema.ts';
import { seedRows, validCig } from '../bench/store.ts';
import { affidamento, capture, ENTE, newProfile, seen } from './fixtures.ts';

const N = 10_000;
const SEED = seedRows(N);
const RARE: Registrazione = {
  ...(SEED[17] as Registrazione),
  oggetto: 'Città dell’Aquila: restauro dell’affresco',
  note: 'perché',
};

/** Counts how many rows queries take out of the database: results of getAll and get, and steps of cursors. */
const countRows = () => {
  const count = { rows: 0, keys: 0 };
  const onSuccess = (request: IDBRequest, add: (result: unknown) => void) => {
    request.addEventListener('success', () => add(request.result));
    return request;
  };
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    const { getAll, getAllKeys, get, openCursor } = prototype;
    vi.spyOn(prototype, 'getAll').mockImplementation(function (this: never, ...args) {
      return onSuccess(getAll.apply(this, args), (result) => (count.rows += (result as []).length)) as never;
    });
    vi.spyOn(prototype, 'getAllKeys').mockImplementation(function (this: never, ...args) {
      return onSuccess(getAllKeys.apply(this, args), (result) => (count.keys += (result as []).length)) as never;
    });
    vi.spyOn(prototype, 'get').mockImplementation(function (this: never, ...args) {
      return onSuccess(get.apply(this, args), (result) => (count.rows += result ? 1 : 0)) as never;
    });
    vi.spyOn(prototype, 'openCursor').mockImplementation(function (this: never, ...args) {
      return onSuccess(openCursor.apply(this, args), (result) => (count.rows += result ? 1 : 0)) as never;
    });
  }
  return count;
};

const profile = newProfile(DATABASE);

beforeAll(async () => {
  await deleteDB(DATABASE);
  const worker = profile.startWorker(5_000);
  const registrazioni = SEED.map((row) => (row.id === RARE.id ? RARE : row));
  const empty = { rup: [], operatoriEconomici: [], convenzioni: [], pratiche: [] };
  const data = { ...empty, enti: [ENTE], affidamenti: [affidamento('ESEMPIO-0001', [])], registrazioni };
  expect(await worker.restore('replace', data)).toMatchObject({ ok: true });
  await worker.capture(capture('appalti', seen('ESEMPIO-0001', { stato: 'In lavorazione' })));
}, 60_000);

afterEach(() => vi.restoreAllMocks());

describe('reading a register of 10.000 CIGs', () => {
  it('gives the latest, a page at a time, reading only the page', async () => {
    const count = countRows();
    const first = await reader.latestRegistrazioni({ limit: 50 });
    expect(first.map((r) => r.id)).toEqual(
      SEED.slice(-50)
        .reverse()
        .map((r) => r.id),
    );
    const second = await reader.latestRegistrazioni({ limit: 50, before: first.at(-1) as Registrazione });
    expect(second.map((r) => r.id)).toEqual(
      SEED.slice(-100, -50)
        .reverse()
        .map((r) => r.id),
    );
    expect(count.rows).toBe(100);
  });

  it('counts without counting', async () => {
    const count = countRows();
    expect(await reader.countRegistrazioni()).toBe(N);
    expect(count).toEqual({ rows: 1, keys: 0 });
  });

  it('finds a CIG by its beginning, whatever the case', async () => {
    const count = countRows();
    const found = await reader.searchRegistrazioni(RARE.cig.slice(0, 8).toLowerCase(), { limit: 20 });
    expect(found.map((r) => r.cig)).toContain(RARE.cig);
    expect(count.rows).toBeLessThan(20);
  });

  it('finds words by their beginnings, without accents, in any order', async () => {
    for (const text of ['citta affresco', 'L’AFFRESCO restauro', 'perche', 'aquil'])
      expect((await reader.searchRegistrazioni(text, { limit: 20 })).map((r) => r.id)).toEqual([RARE.id]);
  });

  it('finds a common word latest first, reading a small part of the register', async () => {
    const count = countRows();
    const found = await reader.searchRegistrazioni('fornitura', { limit: 20 });
    expect(found.map((r) => r.id)).toEqual(
      SEED.slice(-20)
        .reverse()
        .map((r) => r.id),
    );
    expect(count.rows).toBeLessThanOrEqual(200);
  });

  it('finds common words that seldom meet, without reading the whole register', async () => {
    const count = countRows();
    const found = await reader.searchRegistrazioni('toner 40', { limit: 500 });
    const expected = SEED.filter((r) => /toner.*sede 40$/.test(r.oggetto)).length;
    expect(found.length).toBeGreaterThanOrEqual(expected);
    for (const r of found) expect(r.oggetto).toContain('toner');
    expect(count.rows).toBeLessThan(N / 3);
  });

  it('gives nothing for nothing, and nothing for what is not there', async () => {
    expect(await reader.searchRegistrazioni('  …  ', { limit: 20 })).toEqual([]);
    expect(await reader.searchRegistrazioni('inesistente', { limit: 20 })).toEqual([]);
    expect(await reader.searchRegistrazioni('fornitura inesistente', { limit: 20 })).toEqual([]);
  });

  it('lists what waits for a CIG until it has one', async () => {
    expect((await reader.pendingPratiche()).map((p) => p.codiceAppalto)).toEqual(['ESEMPIO-0001']);
    const cig = validCig(1);
    await profile.startWorker(5_000).capture(capture('dettaglio', seen('ESEMPIO-0001', { cig: [cig] })));
    expect(await reader.pendingPratiche()).toEqual([]);
    expect(await reader.get('registrazioni', `pcp/${cig}`)).toMatchObject({ affidamentoId: 'aff-1' });
    expect((await reader.registrazioniOf('aff-1')).map((r) => r.cig)).toEqual([cig]);
    expect(await reader.isCodiceTaken(' esempio-0001 ')).toBe(true);
    expect(await reader.isCodiceTaken('ESEMPIO-000')).toBe(false);
    expect(await reader.isCodiceTaken('')).toBe(false);
  });

  it('starts a worker without reading the register', async () => {
    const count = countRows();
    profile.local.state.wholeReads = 0;
    await profile.startWorker(5_000).takeNotices();
    expect(count.rows).toBeLessThan(300);
    expect(profile.local.state.wholeReads).toBe(0);
  });
});

describe('a page', () => {
  it('hears of changes, until its signal', async () => {
    const heard: string[][] = [];
    const life = new AbortController();
    reader.onStoreChanged((names) => heard.push(names), life.signal);
    await profile.startWorker(5_000).put('enti', { ...ENTE, note: 'altra' });
    await vi.waitFor(() => expect(heard).toEqual([['enti']]));
    life.abort();
    expect((await reader.get('enti', 'ente-1'))?.note).toBe('altra');
    expect(await reader.list('enti')).toHaveLength(1);
  });

  it('waits for the worker to make the database, and reads on after an upgrade took its connection', async () => {
    await reader.closeReader();
    await deleteDB(DATABASE);
    const waiting = reader.countRegistrazioni();
    await new Promise((resolve) => setTimeout(resolve, 100));
    profile.local.content.clear();
    await profile.startWorker(5_000).prepare();
    expect(await waiting).toBe(0);
    await deleteDB(DATABASE);
    const again = reader.list('enti');
    await profile.startWorker(5_000).prepare();
    expect(await again).toEqual([]);
  });
});
