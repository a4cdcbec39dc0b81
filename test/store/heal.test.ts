import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Registrazione } from '../../lib/domain/registrazione.ts';
import type { Row } from '../../lib/store/schema.ts';
import { seedRows } from '../bench/store.ts';
import { ENTE, newProfile } from './fixtures.ts';

type Profile = ReturnType<typeof newProfile>;

const N = 6;
let profile: Profile;

const open = () => openDB(profile.name);
const rowsOf = async (name: string): Promise<Row[]> => {
  const database = await open();
  const rows = (await database.getAll(name)) as Row[];
  database.close();
  return rows;
};
const cigs = async () =>
  (await rowsOf('registrazioni')).flatMap((row) => (row.value as Registrazione | null)?.cig ?? []);
const mirrorKeys = () => [...profile.local.content.keys()].filter((key) => key.startsWith('mirror/registrazioni/'));
const damageMirror = (key: string) => {
  const row = profile.local.content.get(key) as Row<'registrazioni'>;
  profile.local.content.set(key, { ...row, value: { ...row.value, oggetto: 'byte rovesciati' } });
};
const damageRow = async (id: string) => {
  const database = await open();
  const row = await database.get('registrazioni', id);
  await database.put('registrazioni', { ...row, value: { ...row.value, oggetto: 'byte rovesciati' } });
  database.close();
};
const emptyDatabase = async () => {
  const database = await open();
  for (const name of database.objectStoreNames) await database.clear(name);
  database.close();
};
/** The end of Chromium's log cut off: the last records *and* what the store says of itself go back together. */
const cutTail = async (metaBefore: unknown, ids: string[]) => {
  const database = await open();
  for (const id of ids) await database.delete('registrazioni', id);
  await database.put('meta', metaBefore);
  database.close();
};
const restart = async () => profile.startWorker().takeNotices();

const SEED = seedRows(N);

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  profile = newProfile();
  const worker = profile.startWorker();
  for (const row of SEED) expect(await worker.put('registrazioni', row)).toEqual({ ok: true, value: null });
  await worker.put('enti', ENTE);
  expect(await worker.takeNotices()).toEqual([]);
});

/** Both copies hold exactly the seed, and a further start finds nothing to do. */
const expectWhole = async () => {
  expect((await cigs()).sort()).toEqual(SEED.map((r) => r.cig).sort());
  expect(mirrorKeys()).toHaveLength(N);
  expect(await restart()).toEqual([]);
};

describe('healing', () => {
  it('says and reads nothing more when both copies agree', async () => {
    profile.local.state.wholeReads = 0;
    expect(await restart()).toEqual([]);
    expect(profile.local.state.wholeReads).toBe(0);
  });

  it('gives an emptied database everything back, and says so', async () => {
    await emptyDatabase();
    expect((await restart()).join()).toContain('6 CIG e 1 altro dato sono stati recuperati dalla seconda copia');
    await expectWhole();
    expect((await rowsOf('enti'))[0]?.value).toEqual(ENTE);
  });

  it('gives a database that was thrown away and made anew everything back', async () => {
    profile.name = `${profile.name}-nuovo`;
    const worker = profile.startWorker();
    expect((await worker.takeNotices()).join()).toContain('6 CIG e 1 altro dato sono stati recuperati');
    await expectWhole();
  });

  it('gives back the end that was cut off, with no sign from the browser', async () => {
    const database = await open();
    const meta = await database.get('meta', 'registrazioni');
    database.close();
    const ids = SEED.slice(4).map((r) => r.id);
    const digest = (await rowsOf('registrazioni'))
      .filter((row) => !ids.includes(row.id))
      .reduce((sum, row) => xor(sum, row.hash), '0'.repeat(16));
    await cutTail({ ...meta, count: 4, rows: 4, seq: 4, digest }, ids);
    expect((await restart()).join()).toContain('2 CIG sono stati recuperati');
    await expectWhole();
  });

  it('makes an emptied mirror anew', async () => {
    profile.local.content.clear();
    expect((await restart()).join()).toContain('mancava ed è stata ricreata');
    await expectWhole();
  });

  it('finds an entry of the mirror with flipped bytes and writes it again', async () => {
    damageMirror(mirrorKeys()[2] ?? '');
    expect((await restart()).join()).toContain('era danneggiata ed è stata ricostruita');
    await expectWhole();
  });

  it('finds a record of the database with flipped bytes and takes it from the mirror', async () => {
    await damageRow(SEED[1]?.id ?? '');
    expect((await restart()).join()).toContain('1 CIG è stato recuperato');
    await expectWhole();
  });

  it('heals both when different records are damaged in each', async () => {
    await damageRow(SEED[1]?.id ?? '');
    damageMirror(`mirror/registrazioni/${SEED[4]?.id}`);
    const notices = (await restart()).join(' ');
    expect(notices).toContain('1 CIG è stato recuperato');
    expect(notices).toContain('ricostruita');
    await expectWhole();
  });

  it('sets a record damaged in both copies aside, keeps the others and says so', async () => {
    const id = SEED[1]?.id ?? '';
    await damageRow(id);
    damageMirror(`mirror/registrazioni/${id}`);
    expect((await restart()).join()).toContain('Un dato non leggibile è stato messo da parte');
    expect(await cigs()).toHaveLength(N - 1);
    const database = await open();
    expect((await database.getAll('quarantine')).map((one) => one.id)).toEqual([id]);
    database.close();
    expect(await restart()).toEqual([]);
  });

  it('never shows an empty list without a word: what neither copy can give back is said', async () => {
    await emptyDatabase();
    for (const key of mirrorKeys().slice(0, 2)) profile.local.content.delete(key);
    const notices = (await restart()).join(' ');
    expect(notices).toContain('4 CIG e 1 altro dato sono stati recuperati');
    expect(notices).toContain('2 dati non sono stati recuperati');
  });

  it('never brings back what the user deleted', async () => {
    const worker = profile.startWorker();
    await worker.remove('registrazioni', SEED[0]?.id ?? '');
    await emptyDatabase();
    await restart();
    expect((await cigs()).sort()).toEqual(
      SEED.slice(1)
        .map((r) => r.cig)
        .sort(),
    );
  });

  it('keeps the later of two versions, whichever copy has it', async () => {
    const old = profile.local.content.get(`mirror/registrazioni/${SEED[0]?.id}`);
    const worker = profile.startWorker();
    await worker.put('registrazioni', { ...SEED[0], note: 'nuova' });
    profile.local.content.set(`mirror/registrazioni/${SEED[0]?.id}`, old);
    await restart();
    const row = (await rowsOf('registrazioni')).find(({ id }) => id === SEED[0]?.id);
    expect(row?.value).toMatchObject({ note: 'nuova' });
    expect(profile.local.content.get(`mirror/registrazioni/${SEED[0]?.id}`)).toMatchObject({
      value: { note: 'nuova' },
    });
  });

  it('works on, and says so, when the mirror can be neither read nor written', async () => {
    const broken = profile.local.area.get;
    profile.local.area.get = async (keys) => {
      if (JSON.stringify(keys).includes('mirror') || keys === null) throw new Error('IO error');
      return broken(keys);
    };
    const worker = profile.startWorker();
    expect((await worker.takeNotices()).join()).toContain('La seconda copia del registro non è stata aggiornata');
    expect((await worker.put('enti', { ...ENTE, note: 'x' })).ok).toBe(true);
    profile.local.area.get = broken;
    await restart();
    await expectWhole();
    expect((profile.local.content.get('mirror/enti/ente-1') as Row<'enti'>).value?.note).toBe('x');
  });
});

const xor = (a: string, b: string): string => (BigInt(`0x${a}`) ^ BigInt(`0x${b}`)).toString(16).padStart(16, '0');
