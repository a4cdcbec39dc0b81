import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { validCig } from '../bench/store.ts';
import { capture, ENTE, newProfile, seen } from './fixtures.ts';

const CIG = validCig(10);
const SEEN = capture('dettaglio', seen('ESEMPIO-0001', { cig: [CIG], stato: 'Confermato/Pubblicato', importo: 1250 }));

let profile: ReturnType<typeof newProfile>;

/** Everything the database holds, tombstones included. */
const rows = async (): Promise<unknown[]> => {
  const database = await openDB(profile.name);
  const found = await Promise.all([...database.objectStoreNames].map((name) => database.getAll(name)));
  database.close();
  return found.flat();
};

/** A register with one of everything that a profile can hold. */
const livedIn = async () => {
  const worker = profile.startWorker();
  await worker.put('enti', ENTE);
  await worker.put('enti', { ...ENTE, id: 'altro' });
  await worker.remove('enti', 'altro');
  await worker.capture(SEEN);
  const database = await openDB(profile.name);
  await database.add('quarantine', { store: 'enti', id: 'x', at: '', why: 'danneggiato', content: ENTE });
  database.close();
  await profile.local.area.set({ notices: ['Una frase.'], 'pending-captures': { a: SEEN } });
  await profile.session.area.set({ 'pending-captures/b': SEEN, 'pagina/1': { titolo: ENTE.denominazione } });
  return worker;
};

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  profile = newProfile();
});

describe('erasing everything', () => {
  it('leaves nothing in the database, in the second copy or waiting, and says what there was', async () => {
    const worker = await livedIn();
    expect(await worker.erase()).toEqual({
      ok: true,
      value: {
        records: {
          enti: 1,
          rup: 0,
          operatoriEconomici: 0,
          convenzioni: 0,
          affidamenti: 0,
          pratiche: 1,
          registrazioni: 1,
        },
        aside: 1,
        waiting: 2,
        notices: 1,
        drafts: 0,
      },
    });
    expect(await rows()).toEqual([]);
    expect([...profile.local.content.keys()]).toEqual([]);
    expect([...profile.session.content.keys()]).toEqual([]);
  });

  it('is not healed back by the next workers, and what comes after is kept as ever', async () => {
    await (await livedIn()).erase();
    const next = profile.startWorker();
    expect(await next.takeNotices()).toEqual([]);
    expect(JSON.stringify([await rows(), [...profile.local.content]])).not.toContain(ENTE.denominazione);
    expect(JSON.stringify([await rows(), [...profile.local.content]])).not.toContain(CIG);
    await next.put('enti', ENTE);
    const third = profile.startWorker();
    expect(await third.takeNotices()).toEqual([]);
    expect(JSON.stringify(await rows())).toContain(ENTE.denominazione);
  });

  it('goes on after the worker died between the two copies', async () => {
    const worker = await livedIn();
    const { remove } = profile.session.area;
    profile.session.area.remove = () => Promise.reject(new Error('morto'));
    expect((await worker.erase()).ok).toBe(false);
    expect(profile.local.content.has(`mirror/enti/${ENTE.id}`)).toBe(true);
    profile.session.area.remove = remove;
    await profile.startWorker().takeNotices();
    expect(JSON.stringify([await rows(), [...profile.local.content]])).not.toContain(ENTE.denominazione);
    expect(profile.local.content.has('erasing')).toBe(false);
    expect([...profile.session.content.keys()]).toEqual([]);
  });
});
