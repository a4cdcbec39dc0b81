import type { Affidamento } from '../../lib/domain/affidamento.ts';
import { newAffidamento } from '../../lib/domain/affidamento.ts';
import type { Pratica } from '../../lib/domain/registrazione.ts';
import { benchPopup, seedRows } from '../bench/store.ts';
import { seed, test } from './archive-tools.ts';
import { expect } from './extension.ts';

const ROWS = seedRows(60);
const LATEST = ROWS.at(-1);
const AFFIDAMENTO: Affidamento = {
  ...newAffidamento({ id: 'aff-1', ente: null, rup: null }),
  oggetto: 'Arredi per l’asilo',
};
const WAITING: Pratica = {
  id: 'pcp/ESEMPIO-2026-0001',
  portal: 'pcp',
  scheda: 'AD5',
  codiceAppalto: 'ESEMPIO-2026-0001',
  oggetto: 'Arredi per l’asilo',
  importo: 499_900,
  affidamentoId: 'aff-1',
  stato: 'operazione-presa-in-carico',
  storia: [{ stato: 'operazione-presa-in-carico', at: '2026-11-20T17:40:00.000Z' }],
  cig: [],
};

test.describe.configure({ timeout: 180_000 });

test('a new user is told the first thing to do, and led there', async ({ extension }) => {
  const popup = await extension.open('popup.html');
  await expect(popup.getByRole('heading', { name: 'Nessun CIG, per ora' })).toBeVisible();
  await expect(popup.getByRole('searchbox', { name: 'Cerca nel registro' })).toBeFocused();
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Salva i tuoi dati' }).click();
  const archive = await opened;
  await expect(archive.getByRole('heading', { name: 'Benvenuto in Cigno' })).toBeVisible();
});

test('somebody with profiles and no CIG is told what comes next', async ({ extension }) => {
  await seed(await extension.open('archivio.html#backup'), { affidamenti: [AFFIDAMENTO] });
  const popup = await extension.open('popup.html');
  await expect(popup.getByText(/Apri il portale, poi l’assistente/)).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Salva i tuoi dati' })).toHaveCount(0);
});

test('CIGs are found, copied and paged; what waits for a CIG is listed', async ({ extension }) => {
  await seed(await extension.open('archivio.html#backup'), {
    affidamenti: [AFFIDAMENTO],
    registrazioni: ROWS,
    pratiche: [WAITING],
  });
  const popup = await extension.open('popup.html');
  const list = popup.getByRole('list', { name: 'CIG acquisiti' });
  const rows = list.getByRole('listitem');
  await expect(rows).toHaveCount(10);
  await expect(popup.getByRole('button', { name: 'Apri l’archivio' })).toBeInViewport();
  await expect(rows.first()).toContainText(LATEST?.cig ?? '?');
  await expect(popup.getByText('60 CIG nel registro')).toBeVisible();
  await popup.getByRole('button', { name: 'Mostra altri' }).click();
  await expect(rows).toHaveCount(60);
  await expect(popup.getByRole('button', { name: 'Mostra altri' })).toHaveCount(0);

  const waiting = popup.getByRole('region', { name: 'In attesa di CIG' });
  await expect(waiting.getByRole('listitem')).toHaveCount(1);
  await expect(waiting).toContainText('Arredi per l’asilo');
  await expect(waiting).toContainText('4.999,00');
  await expect(waiting).toContainText('dal 20/11/2026');
  await expect(waiting).toContainText('Presa in carico');

  const search = popup.getByRole('searchbox', { name: 'Cerca nel registro' });
  const wanted = ROWS[7];
  await search.fill(wanted?.cig.toLowerCase().slice(0, 8) ?? '?');
  await expect(rows).toHaveCount(ROWS.filter((row) => row.cig.startsWith(wanted?.cig.slice(0, 8) ?? '?')).length);
  await expect(list).toContainText(wanted?.cig ?? '?');
  await search.fill('TONER sede 19');
  await expect(popup.getByText('1 CIG trovato')).toBeVisible();
  await expect(rows.first()).toContainText('toner per la sede 19');
  const found = ROWS.find((row) => row.oggetto.endsWith('toner per la sede 19'));

  // Copied whole: pasted back, it is the CIG and nothing else.
  await search.press('ArrowDown');
  await expect(rows.first().getByRole('button', { name: 'Copia' })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(rows.first().getByText('Copiato')).toBeVisible();
  await popup.keyboard.press('ArrowUp');
  await expect(search).toBeFocused();
  await search.fill('');
  await popup.keyboard.press('Control+V');
  await expect(search).toHaveValue(found?.cig ?? '?');

  await search.fill('nulla di simile');
  await expect(popup.getByText('Nessun CIG corrisponde a «nulla di simile».')).toBeVisible();
  await expect(popup.getByText('Nessun CIG, per ora')).toHaveCount(0);
});

test('a CIG added elsewhere appears without reopening', async ({ extension }) => {
  const archive = await extension.open('archivio.html#registro/nuovo');
  const popup = await extension.open('popup.html');
  await expect(popup.getByText('Nessun CIG, per ora')).toBeVisible();
  await archive.bringToFront();
  await archive.getByLabel('CIG', { exact: true }).fill('B15E982E61');
  await archive.getByRole('button', { name: 'Salva', exact: true }).click();
  await expect(popup.getByRole('list', { name: 'CIG acquisiti' })).toContainText('B15E982E61');
});

test('with ten thousand CIGs the first rows come at once, and no query reads the whole register', async ({
  extension,
}) => {
  const numbers = await benchPopup(extension);
  console.info('popup.10k', numbers['popup.10k']);

  const popup = await extension.context.newPage();
  await popup.addInitScript(() => {
    const count = { rows: 0 };
    Object.assign(globalThis, { count });
    const watch = (prototype: IDBObjectStore | IDBIndex, names: string[]) => {
      const methods = prototype as unknown as Record<string, (...args: unknown[]) => IDBRequest>;
      for (const name of names) {
        const original = methods[name];
        if (!original) throw new Error(`IndexedDB non ha ${name}`);
        methods[name] = function (this: unknown, ...args) {
          const request = original.apply(this, args);
          request.addEventListener('success', () => {
            count.rows += Array.isArray(request.result) ? request.result.length : request.result ? 1 : 0;
          });
          return request;
        };
      }
    };
    for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype])
      watch(prototype, ['get', 'getAll', 'openCursor']);
  });
  const read = async (): Promise<number> => {
    await popup.waitForTimeout(300);
    return popup.evaluate(() => {
      const { count } = globalThis as unknown as { count: { rows: number } };
      const { rows } = count;
      count.rows = 0;
      return rows;
    });
  };
  await popup.goto(`chrome-extension://${extension.id}/popup.html`);
  const rows = popup.getByRole('list', { name: 'CIG acquisiti' }).getByRole('listitem');
  await expect(rows).toHaveCount(10);
  await expect(popup.getByText(/^10.?000 CIG nel registro/)).toBeVisible();
  const opening = await read();
  expect(opening).toBeGreaterThan(10);
  expect(opening).toBeLessThan(20);
  await popup.getByRole('button', { name: 'Mostra altri' }).click();
  await expect(rows).toHaveCount(60);
  expect(await read()).toBeLessThan(70);

  const search = popup.getByRole('searchbox', { name: 'Cerca nel registro' });
  for (const [text, most] of [
    [seedRows(4321).at(-1)?.cig ?? '?', 20],
    ['fornitura', 400],
    ['fornitura sede toner', 2_500],
    ['toner 40', 3_500],
    ['inesistente', 5],
  ] as const) {
    await search.fill(text);
    expect(await read(), text).toBeLessThan(most);
  }
  await expect(popup.getByText('Nessun CIG corrisponde a «inesistente».')).toBeVisible();
});
