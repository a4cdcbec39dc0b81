import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { MIGRATIONS } from '../../lib/store/migrations/all.ts';
import type { Migration } from '../../lib/store/migrations/migration.ts';
import { openForReading, openForWriting } from '../../lib/store/open.ts';

let names = 0;
const fresh = () => {
  names += 1;
  return `open-${names}`;
};
const quiet = { onClosed: () => undefined, wait: 100 };
const later: Migration = {
  version: MIGRATIONS.length + 1,
  up(database) {
    database.createObjectStore('altro');
  },
};

describe('opening to write', () => {
  it('numbers the migrations 1, 2, 3…', () => {
    expect(MIGRATIONS.map((migration) => migration.version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
  });

  it('runs only the migrations that are missing, keeping the records', async () => {
    const name = fresh();
    const { database } = await openForWriting({ ...quiet, name });
    await database.put('enti', { id: 'a', seq: 1, at: '', value: null, hash: '' });
    database.close();
    const again = await openForWriting({ ...quiet, name, migrations: [...MIGRATIONS, later] });
    expect(again.oldVersion).toBe(MIGRATIONS.length);
    expect(await again.database.get('enti', 'a')).toBeDefined();
    expect([...again.database.objectStoreNames]).toContain('altro');
    again.database.close();
  });

  it('leaves the database as it was when a migration fails', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const name = fresh();
    (await openForWriting({ ...quiet, name })).database.close();
    const broken: Migration = {
      version: later.version,
      up: async (database) => {
        database.createObjectStore('mezzo');
        throw new Error('rotta');
      },
    };
    await expect(openForWriting({ ...quiet, name, migrations: [...MIGRATIONS, broken] })).rejects.toMatchObject({
      problem: 'failed',
    });
    const database = await openDB(name);
    expect(database.version).toBe(MIGRATIONS.length);
    expect([...database.objectStoreNames]).not.toContain('mezzo');
    database.close();
  });

  it('waits a bounded time for a connection that does not let go, says what to do, and succeeds later', async () => {
    const name = fresh();
    (await openForWriting({ ...quiet, name })).database.close();
    const stubborn = await openDB(name);
    const upgrade = { ...quiet, name, migrations: [...MIGRATIONS, later] };
    await expect(openForWriting(upgrade)).rejects.toMatchObject({
      problem: 'blocked',
      message: expect.stringContaining('chiudi le altre schede di Cigno'),
    });
    stubborn.close();
    const { database } = await openForWriting({ ...upgrade, wait: 2_000 });
    expect(database.version).toBe(later.version);
    database.close();
  });

  it('lets go when a later version wants to upgrade', async () => {
    const name = fresh();
    const onClosed = vi.fn();
    await openForWriting({ ...quiet, name, onClosed });
    await openForReading({ ...quiet, name, onClosed });
    const { database } = await openForWriting({ ...quiet, name, migrations: [...MIGRATIONS, later] });
    expect(onClosed).toHaveBeenCalledTimes(2);
    database.close();
  });

  it('never touches a database of a later version', async () => {
    const name = fresh();
    (await openForWriting({ ...quiet, name, migrations: [...MIGRATIONS, later] })).database.close();
    await expect(openForWriting({ ...quiet, name })).rejects.toMatchObject({ problem: 'newer' });
    const database = await openDB(name);
    expect(database.version).toBe(later.version);
    database.close();
  });
});

describe('opening to read', () => {
  it('creates nothing: the worker must prepare the database', async () => {
    const name = fresh();
    await expect(openForReading({ ...quiet, name })).rejects.toMatchObject({ problem: 'older' });
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
  });

  it('does not upgrade an older database', async () => {
    const name = fresh();
    (await openForWriting({ ...quiet, name })).database.close();
    const reading = openForReading({ ...quiet, name, migrations: [...MIGRATIONS, later] });
    await expect(reading).rejects.toMatchObject({ problem: 'older' });
    const database = await openDB(name);
    expect(database.version).toBe(MIGRATIONS.length);
    database.close();
  });

  it('reads a database of a later version as it is', async () => {
    const name = fresh();
    (await openForWriting({ ...quiet, name, migrations: [...MIGRATIONS, later] })).database.close();
    const database = await openForReading({ ...quiet, name });
    expect(database.version).toBe(later.version);
    database.close();
  });
});
