import { openDB } from 'idb';
import { expect, it } from 'vitest';
import type { Row } from '../../lib/store/schema.ts';
import { seedRows } from '../bench/store.ts';
import { ENTE, newProfile, OPERATORE } from './fixtures.ts';

it('several records are written together, or not at all when one is not admitted', async () => {
  const profile = newProfile();
  const worker = profile.startWorker();
  const count = async () => {
    const database = await openDB(profile.name);
    const rows = (await database.count('enti')) + (await database.count('operatoriEconomici'));
    database.close();
    return rows;
  };
  const [row] = seedRows(1);
  const records = [
    { name: 'operatoriEconomici' as const, value: OPERATORE },
    { name: 'enti' as const, value: ENTE },
  ];
  const wrong = { name: 'registrazioni' as const, value: { ...row, cig: 'XXXXXXXXXX' } };
  await worker.prepare();
  expect((await worker.putAll([...records, wrong])).ok).toBe(false);
  expect(await count()).toBe(0);
  expect(await worker.putAll(records)).toEqual({ ok: true, value: { written: 2 } });
  expect(await count()).toBe(2);
  const entry = profile.local.content.get(`mirror/enti/${ENTE.id}`) as Row<'enti'>;
  expect(entry.value).toEqual(ENTE);
  expect(await worker.putAll([])).toEqual({ ok: true, value: { written: 0 } });
  expect(await profile.startWorker().takeNotices()).toEqual([]);
});
