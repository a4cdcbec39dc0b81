import type { BrowserContext, Page } from '@playwright/test';
import { AFFIDAMENTO, ENTE } from '../../practice/samples/ad5.ts';
import { pcpDriver } from '../portals/pcp/driver.ts';
import { PCP_ORIGIN, PCP_PATH, PCP_URL, pcpHtml, routePcp } from '../portals/serve.ts';
import { sampleBackup } from '../samples/backup.ts';
import { importBackup, keptRecords, seed, test } from './archive-tools.ts';
import { type Extension, expect } from './extension.ts';

test.describe.configure({ timeout: 180_000 });

type Api = {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  storage: { session: { get(keys: null): Promise<Record<string, unknown>> } };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

/** What the extension thinks of its tabs: pages reported and badges shown. */
const opinion = (own: Page): Promise<{ reported: unknown[]; badges: string[] }> =>
  own.evaluate(async () => {
    const { tabs, action, storage } = (globalThis as unknown as { chrome: Api }).chrome;
    const kept = Object.entries(await storage.session.get(null));
    const badges = await Promise.all((await tabs.query({})).map(({ id }) => action.getBadgeText({ tabId: id })));
    return {
      reported: kept.flatMap(([key, value]) => (key.startsWith('page/') ? [value] : [])),
      badges: badges.filter(Boolean),
    };
  });

/** Goes to the list of a practice portal that has a published appalto, wherever it is served. */
const showPublished = async (page: Page, address: string): Promise<string> => {
  await page.goto(address);
  const cig = await page.evaluate(
    () => window.__practice.model.plantPublished('Fornitura di prova', 1500).cig[0] ?? '',
  );
  const pcp = pcpDriver(page, 'plain');
  await pcp.openAppalti();
  await page.getByRole('row').filter({ hasText: cig }).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Dettaglio' }).click();
  await expect(page.getByText(cig).first()).toBeVisible();
  return cig;
};

/** Time for a watcher that should not be there to speak. */
const patience = (page: Page): Promise<void> => page.waitForTimeout(1500);

const serveEverywhere = async (context: BrowserContext): Promise<void> => {
  const body = await pcpHtml('plain');
  await context.route(/^https?:/, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
};

const ELSEWHERE = [
  ['another host', `https://portale-servizi.anticorruzione.it.example.org${PCP_PATH}/`],
  ['the host above', `https://www.anticorruzione.it${PCP_PATH}/`],
  ['another port', `${PCP_ORIGIN}:8443${PCP_PATH}/`],
  ['without encryption', `${PCP_ORIGIN.replace('https', 'http')}${PCP_PATH}/`],
  ['a look-alike path', `${PCP_URL}-x/`],
  ['the path in another place', `${PCP_ORIGIN}/altro${PCP_PATH}/`],
  ['the path in the query', `${PCP_ORIGIN}/?u=${PCP_PATH}/`],
] as const;

test('elsewhere the same page is nothing: not reported, not captured, not read, not written', async ({ extension }) => {
  await serveEverywhere(extension.context);
  const own = await extension.open('archivio.html#registro');
  for (const [what, address] of ELSEWHERE)
    await test.step(what, async () => {
      const page = await extension.context.newPage();
      await showPublished(page, address);
      const before = await page.content();
      const panel = await extension.panelFor(page);
      await expect(
        panel.getByText(/Cigno non riconosce questa pagina|Qui non c’è una pagina dei portali/).first(),
      ).toBeVisible();
      await patience(page);
      await expect(panel.getByRole('button', { name: 'Compila' })).toHaveCount(0);
      expect(await opinion(own)).toEqual({ reported: [], badges: [] });
      expect((await keptRecords(own)).registrazioni).toEqual([]);
      expect(await page.content()).toBe(before);
      await panel.close();
      await page.close();
    });
});

/** A list as the portal draws it, and around it CIGs that are nobody's: none may be recorded. */
const strayPage = (good: string, bad: string): string => `<!doctype html><html lang="it"><meta charset="utf-8">
<title>Piattaforma Contratti Pubblici</title><header>RUP Dimostrativo</header>
<nav><button>Gestione appalti</button></nav><main><h1>Piattaforma Contratti Pubblici</h1><h2>I miei appalti</h2>
<label>CIG <input value="${good}"></label><button>Cerca</button>
<table><thead><tr><th>Codice appalto</th><th>Oggetto</th><th>Stato</th><th>CIG</th><th>Azioni</th></tr></thead>
<tbody><tr><td>${AFFIDAMENTO.codiceAppalto}</td><td>Carta ${good}</td><td>Pubblicato</td><td>${bad}</td><td><button>Dettaglio</button></td></tr>
<tr><td>80000000002-0002</td><td>CIG padre: ${good}</td><td>In lavorazione</td><td>in attesa di ${good}</td><td></td></tr></tbody></table>
<h3>Altri appalti dell’ente</h3>
<table><thead><tr><th>Codice appalto</th><th>Oggetto</th><th>Stato</th><th>CIG</th></tr></thead>
<tbody><tr><td>${AFFIDAMENTO.codiceAppalto}</td><td>Toner</td><td>Pubblicato</td><td>${good}</td></tr></tbody></table>
<p>Nota: il codice ${good} non è più valido.</p><dl><dt>CIG padre</dt><dd>${good}</dd></dl></main></html>`;

test('CIGs with wrong check digits, searched, quoted, of a parent or of others are not recorded', async ({
  extension,
}) => {
  const good = 'B15E982E61';
  await extension.context.route(/^https?:/, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: strayPage(good, 'B15E982E62') }),
  );
  const own = await extension.open('archivio.html#backup');
  // The rows bear the codice of an affidamento of the user: only the place and the digits of each CIG speak against it.
  await importBackup(own, sampleBackup());
  const page = await extension.context.newPage();
  await page.goto(PCP_URL);
  // The page is known, so what is not recorded was refused, not overlooked.
  await expect.poll(() => opinion(own)).toMatchObject({ reported: [{ portal: 'pcp', page: 'appalti' }] });
  await patience(page);
  expect((await keptRecords(own)).registrazioni).toEqual([]);
  // The same CIG where the portal issues it is recorded: the page was read.
  await page.evaluate((cig) => {
    const cell = document.querySelectorAll('td')[3];
    if (cell) cell.textContent = cig;
    document.querySelector('tbody')?.append(document.createElement('tr'));
  }, good);
  const cigs = async () => (await keptRecords(own)).registrazioni.map(({ cig }) => cig);
  await expect.poll(cigs).toEqual([good]);
});

/** Speaks from the content script's world of the portal's page, as a page process that was taken over would. */
const speakFrom = async (extension: Extension, page: Page, messages: unknown[]): Promise<unknown[]> => {
  const session = await extension.context.newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'));
  expect(world, 'the watcher must be in the page').toBeDefined();
  const said = await session.send('Runtime.evaluate', {
    expression: `Promise.all(${JSON.stringify(messages)}.map((m) =>
      chrome.runtime.sendMessage(m).then((a) => a ?? 'silenzio', (e) => 'silenzio')))`,
    contextId: world?.id ?? 0,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return said.result.value as unknown[];
};

test('a page process that was taken over may not write profiles, restore, read or fill', async ({ extension }) => {
  await routePcp(extension.context, 'plain');
  const own = await extension.open('archivio.html#backup');
  await seed(own, { enti: [ENTE] });
  const before = await keptRecords(own);
  const page = await extension.context.newPage();
  await pcpDriver(page, 'plain').goHome();
  const forged = (name: string, payload: unknown) => ({ cigno: 1, name, payload });
  const empty = { format: 'cigno-backup', version: 1 };
  const answers = await speakFrom(extension, page, [
    forged('entity.put', { name: 'enti', value: { ...ENTE, denominazione: 'Altro' } }),
    forged('entity.remove', { name: 'enti', id: ENTE.id }),
    forged('backup.restore', { mode: 'replace', backup: empty }),
    forged('store.ready', null),
    forged('frame.fill', { frame: 'x', fill: 'y', entries: [] }),
    forged('frame.read', null),
  ]);
  const refused = { ok: false, reason: expect.stringContaining('Richiesta rifiutata') };
  expect(answers).toEqual([refused, refused, refused, refused, 'silenzio', 'silenzio']);
  expect(await keptRecords(own)).toEqual(before);
});
