import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { DraftSeen } from '../../lib/domain/draft.ts';
import { createDraftDesk } from '../../lib/store/draft-desk.ts';
import { createDrafts } from '../../lib/store/drafts.ts';
import { memoryArea } from './area.ts';
import { capture, seen as shown } from './fixtures.ts';

const CODICE = 'ESEMPIO-0001';
const PHRASE = 'una frase lunga';
const OGGETTO = 'appalto.datiBase.oggetto';
let count = 0;
let name: string;
let session: ReturnType<typeof memoryArea>;
let clock: number;
const now = () => new Date(clock);
/** Another worker in the same browser. */
const start = () => createDrafts({ session: session.area, now, name, iterations: 1_000 });
const seen = (patch: Partial<DraftSeen> = {}): DraftSeen => ({
  portal: 'pcp',
  scheda: 'AD5',
  visit: 'vita:0',
  name: CODICE,
  codes: [CODICE],
  fields: [{ id: OGGETTO, index: [], value: 'Toner' }],
  ...patch,
});
const rows = async (drafts = start()) => {
  const all = await drafts.list();
  if (!all.ok) throw new Error(all.reason);
  return all.value;
};
/** What lies on disk, as text. */
const disk = async (): Promise<string> => {
  const database = await openDB(name);
  const found = await Promise.all([...database.objectStoreNames].map((store) => database.getAll(store)));
  database.close();
  return JSON.stringify(found.flat(), (_, value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );
};

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  name = `bozze-${++count}`;
  session = memoryArea();
  clock = Date.UTC(2026, 10, 22, 9);
});

test('what is told again of one stay takes the place of what was told before, and outlives the worker', async () => {
  const drafts = start();
  await drafts.keep(seen());
  await drafts.keep(seen({ fields: [{ id: OGGETTO, index: [], value: 'Toner nero' }] }));
  await drafts.keep(seen({ visit: 'vita:1' }));
  const found = await rows();
  expect(found).toMatchObject({ vault: 'none', locked: 0 });
  expect(found.rows.map(({ id, fields }) => [id, fields[0]?.value])).toEqual([
    ['pcp/vita:0', 'Toner nero'],
    ['pcp/vita:1', 'Toner'],
  ]);
});

test('forgotten after the days, and what nobody can read with them', async () => {
  const drafts = start();
  await drafts.keep(seen());
  clock += 10 * 86_400_000;
  await drafts.keep(seen({ visit: 'dopo:0' }));
  const database = await openDB(name);
  await database.put('drafts', { id: 'pcp/rotta:0', portal: 'pcp', at: now().toISOString() });
  database.close();
  clock += 10 * 86_400_000;
  expect(await drafts.forgetOld(15)).toEqual({ ok: true, value: { forgotten: 2 } });
  expect((await rows()).rows.map(({ id }) => id)).toEqual(['pcp/dopo:0']);
});

test('forgotten once the CIG is seen or the portal says it was deleted; other drafts stay', async () => {
  const drafts = start();
  const world = {
    bringAssistant: async () => true,
    draftSettings: async () => ({ on: true, days: 30 }),
    noteFirstDraft: async () => undefined,
    isCodiceTaken: async () => false,
  };
  const desk = createDraftDesk(drafts, world);
  const from = { side: 'page', portal: 'pcp', tabId: 1, frameId: 0 } as const;
  await desk.keep(seen(), from);
  await desk.keep(seen({ visit: 'altra:0', name: 'ALTRO-0001', codes: ['ALTRO-0001'] }), from);
  await desk.keep(seen({ visit: 'terza:0', name: 'TERZO-0001', codes: ['TERZO-0001'] }), from);
  await desk.captured(capture('appalti', shown(CODICE.toLowerCase(), { cig: ['Z000000000'] })));
  expect((await rows()).rows).toHaveLength(3);
  await desk.captured(capture('appalti', shown(CODICE.toLowerCase(), { cig: ['B0000012F9', 'B000001279'] })));
  expect((await rows()).rows.map(({ name: one }) => one).sort()).toEqual(['ALTRO-0001', 'TERZO-0001']);
  await desk.captured(capture('appalti', shown('ALTRO-0001', { stato: 'Cancellato' })));
  expect((await rows()).rows.map(({ name: one }) => one)).toEqual(['TERZO-0001']);
  // A CIG written in by hand is found at the next start.
  await createDraftDesk(drafts, { ...world, isCodiceTaken: async (code) => code === 'TERZO-0001' }).tidy();
  expect((await rows()).rows).toEqual([]);
});

test('a page keeps drafts of its own portal alone, and nothing while the keeper is off; forms alone get the assistant', async () => {
  const brought: number[] = [];
  let on = true;
  const desk = createDraftDesk(start(), {
    bringAssistant: async ({ tabId }) => brought.push(tabId) > 0,
    draftSettings: async () => ({ on, days: 30 }),
    noteFirstDraft: async () => undefined,
    isCodiceTaken: async () => false,
  });
  expect((await desk.keep(seen(), { side: 'own' })).ok).toBe(false);
  expect((await desk.keep(seen(), { side: 'page', portal: 'cmrc', tabId: 1, frameId: 0 })).ok).toBe(false);
  const summary = {
    frame: 'f',
    revision: 1,
    address: '',
    portal: 'pcp',
    scheda: 'AD5',
    certainty: 1,
    reasons: [],
  } as const;
  await desk.seen({ tabId: 1, frameId: 0 }, { ...summary, page: 'bozze', reasons: [] });
  await desk.seen({ tabId: 1, frameId: 0 }, { ...summary, page: 'form', reasons: [] });
  await desk.seen({ tabId: 1, frameId: 0 }, { ...summary, page: 'form', reasons: [] });
  expect(brought).toEqual([1]);
  on = false;
  await desk.seen({ tabId: 2, frameId: 0 }, { ...summary, frame: 'g', page: 'form', reasons: [] });
  expect(brought).toEqual([1]);
  const told = await desk.keep(seen(), { side: 'page', portal: 'pcp', tabId: 1, frameId: 0 });
  expect(told).toEqual({ ok: true, value: { on: false } });
  expect((await rows()).rows).toEqual([]);
});

test('with a passphrase nothing of a draft is on disk in clear, not even what is typed while it is locked', async () => {
  const drafts = start();
  await drafts.keep(seen());
  expect(await disk()).toContain('Toner');
  expect(await drafts.passphrase('set', 'corta')).toMatchObject({ ok: false });
  expect(await drafts.passphrase('set', PHRASE)).toEqual({ ok: true, value: null });
  expect(await disk()).not.toMatch(/Toner|ESEMPIO/);
  expect((await rows()).rows).toHaveLength(1);
  // The browser was closed: its session is gone.
  session = memoryArea();
  const next = start();
  await next.keep(seen({ visit: 'chiusa:0', fields: [{ id: OGGETTO, index: [], value: 'Carta' }] }));
  expect(await disk()).not.toMatch(/Toner|Carta|ESEMPIO/);
  expect(await rows(next)).toMatchObject({ vault: 'locked', locked: 2, rows: [] });
  expect(await next.passphrase('open', 'un’altra frase')).toEqual({
    ok: false,
    reason: 'La passphrase non è quella giusta.',
  });
  expect(await next.passphrase('open', PHRASE)).toEqual({ ok: true, value: null });
  expect((await rows(next)).rows.map(({ fields }) => fields[0]?.value).sort()).toEqual(['Carta', 'Toner']);
  expect(await next.passphrase('change', PHRASE, 'frase di dopo')).toEqual({ ok: true, value: null });
  await next.passphrase('close', '');
  expect((await next.passphrase('remove', PHRASE)).ok).toBe(false);
  expect(await next.passphrase('remove', 'frase di dopo')).toEqual({ ok: true, value: null });
  expect(await disk()).toMatch(/Toner[\s\S]*ESEMPIO|ESEMPIO[\s\S]*Toner/);
  expect([...session.content.keys()]).toEqual([]);
});

test('who has forgotten the passphrase can be rid of everything, and begins again in clear', async () => {
  const drafts = start();
  await drafts.passphrase('set', PHRASE);
  await drafts.keep(seen());
  await drafts.passphrase('close', '');
  expect(await drafts.forget(null)).toEqual({ ok: true, value: { forgotten: 1 } });
  expect(await rows()).toEqual({ vault: 'none', locked: 0, rows: [] });
});
