import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportBackup, MAX_BACKUP_LENGTH } from '../../lib/exchange/backup.ts';
import { seedRows } from '../bench/store.ts';
import { chooseFile, keptRecords, NOTHING, seed, test } from './archive-tools.ts';
import { expect } from './extension.ts';

const ROWS = seedRows(3);
const SOUND = exportBackup({ ...NOTHING, registrazioni: seedRows(5) }, '2026-11-21T18:40:00.000Z');
const parts = () => JSON.parse(SOUND) as Record<string, unknown> & { data: Record<string, Record<string, unknown>[]> };
const changed = (change: (file: ReturnType<typeof parts>) => unknown): string => {
  const file = parts();
  return JSON.stringify(change(file) ?? file);
};
const withField = (field: string, value: unknown): string =>
  changed((file) => {
    Object.assign(file.data.registrazioni?.[3] ?? {}, { [field]: value });
  });

/** What is wrong, the file, and what the officer must be told. */
const HOSTILE: [string, string, RegExp][] = [
  ['not JSON', 'PK\u0003\u0004 questo è uno zip', /Il file non è leggibile: è incompleto o non è un backup di Cigno/],
  ['cut in the middle', SOUND.slice(0, SOUND.length / 2), /Il file non è leggibile: è incompleto/],
  ['another JSON', '{"nome":"altro"}', /non è un backup di Cigno: scegli il file esportato dall’archivio/],
  ['a list', '[1,2,3]', /non è un backup di Cigno/],
  ['a later version', changed((file) => ({ ...file, version: 99 })), /versione più recente di Cigno: aggiorna Cigno/],
  ['no version', changed((file) => ({ ...file, version: '1' })), /non dice la sua versione/],
  ['no date', changed((file) => ({ ...file, exportedAt: 'ieri' })), /non dice quando è stato esportato/],
  ['__proto__', SOUND.replace('"data": {', '"data": {"__proto__":{"polluted":true},'), /chiave vietata «__proto__»/],
  ['constructor', withField('constructor', { prototype: {} }), /chiave vietata «constructor»/],
  [
    'an unknown part',
    changed((file) => ({ ...file, data: { ...file.data, script: [] } })),
    /parte sconosciuta, «script»/,
  ],
  ['a missing part', changed((file) => void delete file.data.rup), /rup: manca o non è un elenco/],
  ['nested without end', `{"format":${'['.repeat(40)}${']'.repeat(40)}}`, /annidato troppo in profondità/],
  ['wrong check digits', withField('cig', 'B15E982E62'), /registrazioni, elemento 4, campo cig: .*errore di battitura/],
  [
    'a CIG under another id',
    withField('id', 'pcp/B15E982E61'),
    /registrazioni, elemento 4, campo id: deve essere «pcp\//,
  ],
  ['an amount that is a text', withField('importo', '100'), /elemento 4, campo importo: deve essere un numero/],
  ['an amount with a fraction', withField('importo', 10.5), /elemento 4, campo importo: deve essere un numero intero/],
  [
    'a text that is an object',
    withField('oggetto', { toString: 'x' }),
    /elemento 4, campo oggetto: deve essere un testo/,
  ],
  ['a state that does not exist', withField('stato', 'vinto'), /campo stato: valore non ammesso; sono ammessi «bozza»/],
  [
    'the same CIG twice',
    changed((f) => void f.data.registrazioni?.push(f.data.registrazioni[0] ?? {})),
    /elemento 6, campo id: è uguale/,
  ],
];

test.describe.configure({ timeout: 240_000 });

test('a hostile backup imports nothing and is told precisely why', async ({ extension }) => {
  const page = await extension.open('archivio.html#backup');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await seed(page, { registrazioni: ROWS });
  const before = await keptRecords(page);
  expect(before.registrazioni).toHaveLength(ROWS.length);
  const alert = page.getByRole('alert').filter({ hasText: 'File rifiutato, niente è cambiato' });
  for (const [name, content, sentence] of HOSTILE)
    await test.step(name, async () => {
      await page.reload();
      await chooseFile(page, content);
      await expect(alert).toContainText(sentence);
      await expect(page.getByRole('button', { name: 'Importa il backup' })).toHaveCount(0);
      expect(await keptRecords(page)).toEqual(before);
    });
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);

  const folder = mkdtempSync(join(tmpdir(), 'cigno-hostile-'));
  const path = join(folder, 'backup.json');
  writeFileSync(path, SOUND + ' '.repeat(MAX_BACKUP_LENGTH));
  await page.reload();
  await chooseFile(page, { path });
  await expect(alert).toContainText('Il file è troppo grande per essere un backup di Cigno (oltre 50 MB).');
  expect(await keptRecords(page)).toEqual(before);
  rmSync(folder, { recursive: true });
  expect(errors).toEqual([]);
});

test('the worker refuses the same files when a page of the extension does not', async ({ extension }) => {
  const page = await extension.open('archivio.html#backup');
  await seed(page, { registrazioni: ROWS });
  const before = await keptRecords(page);
  // The envelope of lib/messaging, written by hand: a page that was taken over would do the same.
  const answers = await page.evaluate(
    (files) =>
      Promise.all(
        files.map((backup) =>
          (
            globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
          ).chrome.runtime.sendMessage({
            cigno: 1,
            name: 'backup.restore',
            payload: { mode: 'replace', backup },
          }),
        ),
      ),
    [withField('cig', 'B15E982E62'), withField('importo', '100')].map((text) => JSON.parse(text) as unknown),
  );
  for (const answer of answers)
    expect(answer).toMatchObject({ ok: false, reason: expect.stringContaining('elemento 4') });
  expect(await keptRecords(page)).toEqual(before);
});
