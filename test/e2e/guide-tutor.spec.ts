import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { readGuidaFile } from '../../lib/exchange/guida-file.ts';
import { exportProgresso } from '../../lib/exchange/progresso.ts';
import { SCHEDE } from '../../lib/schede/registry.ts';
import { fieldsOf } from '../../lib/schede/scheda.ts';
import { EXERCISES } from '../../practice/exercises/registry.ts';
import { ENTE } from '../../practice/samples/ad5.ts';
import { save } from './archive-story.ts';
import { goTo, seed, test } from './archive-tools.ts';
import { axeViolations } from './axe.ts';
import { expect } from './extension.ts';

/** No violations, and nothing sticks out to the right. */
const expectAccessible = async (page: Page, name: string): Promise<void> => {
  expect(await axeViolations(page), name).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
};
const part = (kind: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
/** A grey screenshot wider than a guide keeps, with a name in what its file carries beside the picture. */
const screenshot = (): Buffer => {
  const [width, height] = [1600, 40];
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    part('IHDR', head),
    part('tEXt', Buffer.from('Author\0Persona Riservata', 'latin1')),
    part('IDAT', deflateSync(Buffer.alloc((width + 1) * height, 0))),
    part('IEND', Buffer.alloc(0)),
  ]);
};
const CUP = EXERCISES.find(({ name }) => name === 'cup-mancante')?.title ?? 'manca';
const NOTE = 'Da noi la bozza la apre il RUP; il fascicolo lo tiene la segreteria.';

test.describe.configure({ timeout: 180_000 });

test('a tutor adapts a guide, adds a step with a picture, sends it as a file, takes it back and presents it', async ({
  extension,
}, info) => {
  const page = await extension.open('archivio.html#guide');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.getByRole('heading', { name: 'Nessuna guida dell’ente' })).toBeVisible();
  await expectAccessible(page, 'guide');
  await seed(page, { enti: [ENTE] });
  await goTo(page, 'guide');

  await page.getByRole('link', { name: /^Adatta\W+.*AD5/ }).click();
  await expect(page.getByLabel('Autore')).toHaveValue(ENTE.denominazione);
  const title = page.getByLabel('Titolo della guida');
  await expect(title).toHaveValue(/\(adattata\)$/);
  await title.fill('Acquisire un CIG da noi');
  const summaries = page.locator('.passi__fields > summary');
  const steps = await summaries.count();
  const first = await summaries.first().textContent();
  await summaries.first().click();
  await page.getByLabel('Nota dell’ente').first().fill(NOTE);

  // Pasted while the focus is in a field of the step.
  await page
    .getByLabel('Nota dell’ente')
    .first()
    .evaluate(
      async (box, bytes) => {
        const clipboardData = new DataTransfer();
        clipboardData.items.add(new File([new Uint8Array(bytes)], 'incollata.png', { type: 'image/png' }));
        box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      [...screenshot()],
    );
  await page.getByRole('button', { name: 'Togli l’immagine' }).click();
  await expect(page.getByRole('button', { name: 'Togli l’immagine' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Aggiungi un passo' }).click();
  await expect(page.getByLabel('Titolo del passo').last()).toBeFocused();
  await page.keyboard.type('Metti il CIG nella determina');
  await page.getByLabel('Che cosa fare').last().fill('Copia il CIG nel testo della determina.');
  await page.getByLabel('Nota dell’ente').last().fill('Prima della firma.');
  await page.getByLabel('Pagina in cui si fa').last().selectOption({ label: 'Modulo da compilare' });
  await page.getByLabel('Che cosa indicare sulla pagina').last().selectOption({ label: 'un campo della scheda' });
  await page.getByRole('combobox', { name: 'Campo da indicare' }).last().pressSequentially('cpv prev');
  await page.getByRole('option', { name: /CPV prevalente/i }).click();
  await page.getByLabel('Il passo è fatto').last().selectOption({ label: 'quando un campo è compilato' });
  await expect(page.getByRole('combobox', { name: 'Campo che deve essere compilato' }).last()).toHaveValue(/CPV/);
  const file = { name: 'schermo.png', mimeType: 'image/png', buffer: screenshot() };
  await page.getByLabel('File PNG, JPEG o WebP').last().setInputFiles(file);
  await page.getByRole('button', { name: 'Salva', exact: true }).click();
  await expect(page.locator('.savebar')).toContainText('Non salvato');
  await expect(page.getByLabel('Descrizione dell’immagine')).toHaveAccessibleDescription(/Descrivi l’immagine/);
  await page.getByLabel('Descrizione dell’immagine').fill('La determina con il posto del CIG');
  await expectAccessible(page, 'guide-editor');
  // By keyboard: up by one, and the focus stays on what moves it.
  const up = page.getByRole('button', { name: `Sposta su il passo ${steps + 1}` });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Sposta su il passo ${steps}` })).toBeFocused();
  await page.getByRole('button', { name: 'Togli il passo 1', exact: true }).click();
  await expect(summaries).toHaveCount(steps);
  await page.getByRole('button', { name: 'Annulla' }).click();
  await expect(summaries.first()).toHaveText(first ?? '');
  await save(page);

  await page.getByRole('link', { name: 'Vedi la guida' }).click();
  await expect(page.getByText(NOTE)).toBeVisible();
  await expectAccessible(page, 'guida');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Esporta in un file' }).click();
  const path = info.outputPath('guida.json');
  await (await download).saveAs(path);
  const read = readGuidaFile(readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error(read.reason);
  expect(read.value.steps).toHaveLength(steps + 1);
  expect(read.value.steps[0]?.note).toBe(NOTE);
  const added = read.value.steps.at(-2);
  expect(added).toMatchObject({ title: 'Metti il CIG nella determina', picture: { alt: /determina/ } });
  const cpv = fieldsOf(SCHEDE.AD5).find(({ label }) => /CPV prevalente/i.test(label))?.id;
  expect(added).toMatchObject({ page: 'form', target: { kind: 'campo', id: cpv }, done: { kind: 'campo', id: cpv } });
  // Drawn anew, as wide as a guide keeps it, and nothing of what the file said beside it.
  expect(added?.picture?.data).toMatch(/^data:image\/png;base64,/);
  const kept = Buffer.from(added?.picture?.data.split(',')[1] ?? '', 'base64');
  expect([kept.readUInt32BE(16), kept.readUInt32BE(20)]).toEqual([1280, 32]);
  expect([file.buffer, kept].map((bytes) => bytes.includes('Persona Riservata'))).toEqual([true, false]);

  await page.getByRole('button', { name: 'Elimina' }).click();
  await expect(page.getByRole('heading', { name: 'Nessuna guida dell’ente' })).toBeVisible();
  await goTo(page, 'guide/importa');
  const box = page.getByLabel('File della guida');
  const text = readFileSync(path, 'utf8');
  const hostile = text.replace('"https://', '"javascript://').replace(NOTE, `${NOTE}\u202E`);
  await box.setInputFiles({ name: 'strana.json', mimeType: 'application/json', buffer: Buffer.from(hostile) });
  await expect(page.getByRole('alert')).toContainText('Non è stato importato nulla');
  await box.setInputFiles(path);
  const preview = page.getByRole('region', { name: 'La guida nel file' });
  await expect(preview).toContainText(NOTE);
  await expect(preview.getByRole('img', { name: 'La determina con il posto del CIG' })).toBeVisible();
  await expect(preview.getByRole('link')).toHaveCount(0);
  await expectAccessible(page, 'guide-importa');
  await preview.getByRole('button', { name: 'Accetta' }).click();
  await page.getByRole('link', { name: 'Vedi la guida' }).click();

  await page.getByRole('link', { name: 'Presenta' }).click();
  await expect(page.getByText(`Passo 1 di ${steps + 1}`, { exact: true })).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Metti il CIG nella determina');
  await expect(page.getByRole('status')).toContainText(`Passo ${steps} di ${steps + 1}: Metti il CIG nella determina`);
  await expectAccessible(page, 'guida-presenta');
  await page.setViewportSize({ width: 320, height: 480 });
  await expectAccessible(page, 'guida-presenta-320');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Acquisire un CIG da noi');
  await page.getByRole('link', { name: 'Modifica' }).click();
  await page.locator('.passi__fields > summary').first().click();
  await expectAccessible(page, 'guide-editor-320');
});

test('a class list is kept only when wanted, takes progress files, leaves as CSV and is forgotten', async ({
  extension,
}, info) => {
  const page = await extension.open('archivio.html#guide/classe');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const kept = () =>
    page.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<object> } } } }
      ).chrome.storage.local.get('tutor/classe'),
    );
  const on = page.getByRole('button', { name: 'Tieni un elenco della classe su questo computer' });
  await expect(on).toBeVisible();
  await expectAccessible(page, 'classe-spenta');
  expect(await kept()).toEqual({});
  await on.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByLabel('Nome del partecipante').fill('=Allievo Dimostrativo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader')).toHaveText('=Allievo Dimostrativo');

  const attempt = (exercise: string, day: number, passed: boolean) => ({
    exercise,
    at: `2026-11-${day}T09:00:00.000Z`,
    passed,
    found: [],
    missed: [],
  });
  const attempts = [
    attempt('cup-mancante', 20, false),
    attempt('cup-mancante', 21, true),
    attempt('prova-di-un-altro-cigno', 21, false),
  ];
  const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await page
    .getByLabel('File di progresso')
    .setInputFiles([
      file('a.json', exportProgresso('=allievo dimostrativo', attempts, '2026-11-21T10:00:00.000Z')),
      file('b.json', exportProgresso('', attempts.slice(2), '2026-11-21T10:00:00.000Z')),
      file('c.json', '{"format":"cigno-guida"}'),
    ]);
  const preview = page.getByRole('region', { name: 'I file scelti' });
  await expect(preview).toContainText('Non letto: Questo file non è un file di progresso');
  await expect(preview).toContainText('È già nell’elenco');
  await preview.getByRole('button', { name: 'Aggiungi 2 file all’elenco' }).click();
  await expect(page.getByRole('alert')).toContainText('Scrivi il nome');
  await preview.getByLabel('Di chi è «b.json»').fill('Allieva Dimostrativa');
  await expectAccessible(page, 'classe-anteprima');
  await preview.getByRole('button', { name: 'Aggiungi 2 file all’elenco' }).click();
  await expect(page.getByText('Aggiunte all’elenco 4 prove.')).toBeVisible();
  const row = page.getByRole('row', { name: /=Allievo/ });
  await expect(page.getByRole('columnheader', { name: CUP })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Prova di un altro cigno' })).toBeVisible();
  await expect(row).toContainText('superato2 tentativi, l’ultimo 21/11/2026');
  await expectAccessible(page, 'classe');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectAccessible(page, 'classe-320');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Esporta in CSV' }).click();
  const path = info.outputPath('classe.csv');
  await (await download).saveAs(path);
  expect(readFileSync(path, 'utf8')).toContain(`"'=Allievo Dimostrativo";${CUP};2;superato;21/11/2026\r\n`);

  await page.getByRole('button', { name: 'Togli Allieva Dimostrativa dall’elenco' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  await page.getByRole('button', { name: 'Annulla' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(2);
  await page.getByRole('button', { name: 'Cancella tutto e non tenere più l’elenco' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancella tutto' }).click();
  await expect(on).toBeVisible();
  expect(await kept()).toEqual({});
});
