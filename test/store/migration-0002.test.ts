import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { newConvenzione } from '../../lib/domain/convenzione.ts';
import { residuoOf } from '../../lib/domain/residuo.ts';
import { registro } from '../../lib/store/migrations/0001-registro.ts';
import { ordiniUnder } from '../../lib/store/reader.ts';
import { DATABASE } from '../../lib/store/schema.ts';
import { seedRows, validCig } from '../bench/store.ts';
import { ENTE, newProfile } from './fixtures.ts';

const PADRE = validCig(77);
const ROWS = seedRows(4).map((row, i) => ({ ...row, cigPadre: i < 2 ? PADRE : null, importo: 100_00 }));

/** A profile as version 1 left it: the same rows, without the new store, its header and its indexes. */
const oldProfile = async () => {
  const profile = newProfile(`${DATABASE}-recente`);
  const worker = profile.startWorker();
  await worker.put('enti', ENTE);
  for (const row of ROWS) await worker.put('registrazioni', row);
  const recent = await openDB(profile.name);
  const old = await openDB(DATABASE, 1, {
    upgrade: (made, _from, _to, transaction) => void registro.up(made as never, transaction as never),
  });
  for (const name of old.objectStoreNames) for (const row of await recent.getAll(name)) await old.put(name, row);
  await old.delete('meta', 'convenzioni');
  recent.close();
  old.close();
  const header = profile.local.content.get('mirror/header') as Record<string, unknown>;
  profile.local.content.set('mirror/header', { enti: header.enti, ...withoutNew(header) });
  profile.name = DATABASE;
  return profile;
};
const withoutNew = ({ convenzioni: _, ...header }: Record<string, unknown>) => header;

it('upgrades an old database without loss and without a word, and finds its CIGs derivati by their padre', async () => {
  const profile = await oldProfile();
  const worker = profile.startWorker();
  profile.local.state.wholeReads = 0;
  expect(await worker.takeNotices()).toEqual([]);
  expect(profile.local.state.wholeReads, 'an old second copy is not a damaged one').toBe(0);

  const database = await openDB(DATABASE);
  expect(database.version).toBe(2);
  expect(await database.count('registrazioni')).toBe(4);
  expect((await database.get('enti', ENTE.id)).value).toEqual(ENTE);
  database.close();

  const found = await ordiniUnder([PADRE, validCig(78)]);
  expect(found.get(PADRE)?.map(({ cig }) => cig)).toEqual(ROWS.slice(0, 2).map(({ cig }) => cig));
  expect(found.get(validCig(78))).toEqual([]);
  expect(residuoOf(300_00, found.get(PADRE) ?? [])).toEqual({
    ordinato: 200_00,
    ordini: 2,
    senzaImporto: 0,
    residuo: 100_00,
  });

  const convenzione = { ...newConvenzione('c'), oggetto: 'Fornitura di toner', cigPadre: PADRE };
  expect(await worker.put('convenzioni', convenzione)).toEqual({ ok: true, value: null });
  expect(await profile.startWorker().takeNotices()).toEqual([]);
});

it('gives a lost database its convenzioni back from the second copy', async () => {
  const profile = newProfile();
  const convenzione = { ...newConvenzione('c'), oggetto: 'Fornitura di toner', cigPadre: PADRE };
  await profile.startWorker().put('convenzioni', convenzione);
  profile.name = `${profile.name}-nuovo`;
  expect((await profile.startWorker().takeNotices()).join()).toContain('1 altro dato è stato recuperato');
  const database = await openDB(profile.name);
  expect((await database.get('convenzioni', 'c')).value).toEqual(convenzione);
  database.close();
});
