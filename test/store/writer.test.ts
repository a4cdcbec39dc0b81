import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Registrazione } from '../../lib/domain/registrazione.ts';
import type { Row, StoreMeta } from '../../lib/store/schema.ts';
import { seedRows, validCig } from '../bench/store.ts';
import { affidamento, aggiudicazione, capture, ENTE, newProfile, OPERATORE, seen } from './fixtures.ts';

const [A, B] = [validCig(10), validCig(11)];
const SEEN = capture('dettaglio', seen('ESEMPIO-0001', { cig: [A], stato: 'Confermato/Pubblicato', importo: 1250 }));

let profile: ReturnType<typeof newProfile>;

const snapshot = async () => {
  const database = await openDB(profile.name);
  const rows = (await database.getAll('registrazioni')) as Row<'registrazioni'>[];
  const pratiche = (await database.getAll('pratiche')) as Row<'pratiche'>[];
  const meta = (await database.get('meta', 'registrazioni')) as StoreMeta | undefined;
  database.close();
  return { rows, pratiche, meta };
};
const mirrored = (id: string) =>
  profile.local.content.get(`mirror/registrazioni/${id}`) as Row<'registrazioni'> | undefined;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  profile = newProfile();
});

describe('writing', () => {
  it('asks for strict durability in every writing transaction', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await profile.startWorker().capture(SEEN);
    const writing = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing.length).toBeGreaterThan(1);
    for (const [, , options] of writing) expect(options).toEqual({ durability: 'strict' });
  });

  it('writes data and what the store says of itself in one transaction, then the mirror', async () => {
    await profile.startWorker().capture(SEEN);
    const { rows, meta } = await snapshot();
    expect(rows.map((row) => row.value?.cig)).toEqual([A]);
    expect(meta).toMatchObject({ count: 1, rows: 1, seq: 1, digest: rows[0]?.hash });
    expect(mirrored(`pcp/${A}`)?.hash).toBe(rows[0]?.hash);
  });

  it('refuses records that do not fit their schema, their key or their check digits', async () => {
    const worker = profile.startWorker();
    await worker.prepare();
    const [row] = seedRows(1) as [Registrazione];
    const bad: unknown[] = [
      null,
      { ...row, importo: 'molto' },
      { ...row, id: 'pcp/ALTRO' },
      { ...row, cig: 'B000000000', id: 'pcp/B000000000' },
      { ...row, acquisitoAt: 'ieri' },
    ];
    for (const value of bad) expect((await worker.put('registrazioni', value)).ok).toBe(false);
    expect((await worker.put('enti', { ...ENTE, id: '' })).ok).toBe(false);
    expect((await snapshot()).rows).toEqual([]);
  });

  it('writes nothing when nothing changes', async () => {
    const worker = profile.startWorker();
    await worker.put('enti', ENTE);
    const sets = profile.local.state.sets;
    await worker.put('enti', { ...ENTE });
    await worker.remove('enti', 'mai-esistito');
    expect(profile.local.state.sets).toBe(sets);
  });

  it('records a CIG exactly once however many frames see it at the same time', async () => {
    const worker = profile.startWorker();
    const replies = await Promise.all(Array.from({ length: 20 }, () => worker.capture(SEEN)));
    const recorded = replies.flatMap((reply) => (reply.ok ? reply.value.recorded : ['refused']));
    expect(recorded).toEqual([A]);
    expect((await snapshot()).rows).toHaveLength(1);
  });

  it('links what it records to the affidamento saved before', async () => {
    const worker = profile.startWorker();
    await worker.put('enti', ENTE);
    await worker.put('operatoriEconomici', OPERATORE);
    await worker.put('affidamenti', affidamento('ESEMPIO-0001', [aggiudicazione('Toner neri', 125_000)]));
    await worker.capture(SEEN);
    const { rows, pratiche } = await snapshot();
    expect(rows[0]?.value).toMatchObject({
      affidamentoId: 'aff-1',
      ente: 'Comune di Esempio',
      operatoreEconomico: 'Ditta Dimostrativa S.r.l.',
      importo: 125_000,
    });
    expect(pratiche[0]?.value?.affidamentoId).toBe('aff-1');
  });

  it('links to no affidamento when two share the codice appalto', async () => {
    const worker = profile.startWorker();
    await worker.put('affidamenti', affidamento('ESEMPIO-0001', [], 'aff-1'));
    await worker.put('affidamenti', affidamento('ESEMPIO-0001', [], 'aff-2'));
    await worker.capture(SEEN);
    expect((await snapshot()).rows[0]?.value?.affidamentoId).toBeNull();
  });
});

/** Kills the worker at a moment: it never goes on, and the profile is used by the next one. */
const never = new Promise<never>(() => undefined);

describe('a worker that dies is exactly before or exactly after', () => {
  it('killed between commit and mirror: nothing lost, the repeat adds nothing, the mirror catches up in silence', async () => {
    await profile.startWorker().prepare();
    const set = profile.local.area.set;
    let reached: () => void = () => undefined;
    const atMirror = new Promise<void>((resolve) => {
      reached = resolve;
    });
    profile.local.area.set = (items) => {
      if (!Object.keys(items).some((key) => key.startsWith('mirror/registrazioni/'))) return set(items);
      reached();
      return never;
    };
    void profile.startWorker().capture(SEEN);
    await atMirror;
    expect((await snapshot()).rows).toHaveLength(1);
    expect(mirrored(`pcp/${A}`)).toBeUndefined();

    profile.local.area.set = set;
    const next = profile.startWorker();
    const reply = await next.capture(SEEN);
    expect(reply).toEqual({ ok: true, value: { recorded: [] } });
    expect(await next.takeNotices()).toEqual([]);
    const { rows, meta } = await snapshot();
    expect(rows).toHaveLength(1);
    expect(meta).toMatchObject({ count: 1, seq: 1 });
    expect(mirrored(`pcp/${A}`)?.hash).toBe(rows[0]?.hash);
  });

  it('killed between mirror and reply: the repeat does nothing more', async () => {
    await profile.startWorker().capture(SEEN);
    const before = await snapshot();
    const reply = await profile.startWorker().capture(SEEN);
    expect(reply).toEqual({ ok: true, value: { recorded: [] } });
    expect(await snapshot()).toEqual(before);
  });

  it('killed before the commit: nothing half written, and the next worker records it by itself', async () => {
    await profile.startWorker().prepare();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      this.transaction.abort();
      throw new DOMException('killed', 'AbortError');
    });
    expect((await profile.startWorker().capture(SEEN)).ok).toBe(false);
    const half = await snapshot();
    expect([half.rows, half.pratiche]).toEqual([[], []]);
    put.mockRestore();

    await profile.startWorker().prepare();
    await vi.waitFor(async () => expect((await snapshot()).rows).toHaveLength(1));
    await vi.waitFor(() => expect([...profile.session.content.keys()]).toEqual([]));
  });

  it('several stores are one transaction: a restore that fails at the end leaves all as it was', async () => {
    const worker = profile.startWorker();
    await worker.put('enti', ENTE);
    const rows = seedRows(30);
    const real = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      puts += 1;
      if (puts > 25) throw new DOMException('full', 'QuotaExceededError');
      return real.apply(this, args);
    });
    const data = {
      enti: [],
      rup: [],
      operatoriEconomici: [OPERATORE],
      convenzioni: [],
      affidamenti: [],
      pratiche: [],
      registrazioni: rows,
    };
    const reply = await worker.restore('replace', data);
    expect(reply).toMatchObject({ ok: false, reason: expect.stringContaining('spazio') });
    vi.restoreAllMocks();
    const database = await openDB(profile.name);
    expect(await database.count('registrazioni')).toBe(0);
    expect((await database.get('enti', 'ente-1')).value).toEqual(ENTE);
    database.close();
  });
});

describe('a full disk', () => {
  it('keeps the CIG, says which and what to do, and records it once there is room', async () => {
    const worker = profile.startWorker();
    await worker.prepare();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const reply = await worker.capture(SEEN);
    expect(reply).toMatchObject({ ok: false, reason: expect.stringMatching(new RegExp(`${A}.*libera spazio`)) });
    expect((await worker.takeNotices()).join()).toContain(`Il CIG ${A} non è ancora nel registro`);
    put.mockRestore();

    // Also when the browser is closed meanwhile: session storage is empty then.
    profile.session.content.clear();
    const next = profile.startWorker();
    await next.prepare();
    await vi.waitFor(async () => expect((await snapshot()).rows.map((row) => row.value?.cig)).toEqual([A]));
    await vi.waitFor(async () => expect(await next.takeNotices()).toEqual([]));
  });

  it('does not let the mirror vouch for a row it missed', async () => {
    const worker = profile.startWorker();
    await worker.prepare();
    const set = profile.local.area.set;
    profile.local.area.set = async (items) => {
      if (Object.keys(items).some((key) => key.startsWith('mirror/')))
        throw new DOMException('no', 'QuotaExceededError');
      return set(items);
    };
    expect((await worker.capture(SEEN)).ok).toBe(true);
    profile.local.area.set = set;
    await worker.capture(capture('dettaglio', seen('ESEMPIO-0002', { cig: [B] })));
    expect(mirrored(`pcp/${B}`)).toBeUndefined();
    await profile.startWorker().prepare();
    expect([mirrored(`pcp/${A}`)?.value?.cig, mirrored(`pcp/${B}`)?.value?.cig]).toEqual([A, B]);
  });
});

describe('restoring', () => {
  const data = (more: object) => ({
    enti: [],
    rup: [],
    operatoriEconomici: [],
    convenzioni: [],
    affidamenti: [],
    pratiche: [],
    registrazioni: [],
    ...more,
  });

  it('merge adds what is missing and leaves what is here', async () => {
    const worker = profile.startWorker();
    await worker.put('enti', ENTE);
    const coming = data({
      enti: [
        { ...ENTE, note: 'vecchia' },
        { ...ENTE, id: 'ente-2' },
      ],
      registrazioni: seedRows(2),
    });
    expect(await worker.restore('merge', coming)).toEqual({ ok: true, value: { written: 3 } });
    expect((await snapshot()).rows).toHaveLength(2);
    const database = await openDB(profile.name);
    expect((await database.get('enti', 'ente-1')).value.note).toBe('');
    database.close();
  });

  it('replace makes everything as the backup has it, also in the mirror', async () => {
    const worker = profile.startWorker();
    const [first, second] = seedRows(2);
    await worker.put('registrazioni', first);
    await worker.restore('replace', data({ registrazioni: [second] }));
    expect((await snapshot()).rows.filter((row) => row.value).map((row) => row.id)).toEqual([second?.id]);
    expect(mirrored(first?.id ?? '')?.value).toBeNull();
    expect(await profile.startWorker().takeNotices()).toEqual([]);
  });
});
