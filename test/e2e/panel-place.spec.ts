import { PCP_ORIGIN, PCP_PATH, PCP_URL, pcpHtml, routePcp } from '../portals/serve.ts';
import { expect, panelBeside, test, withProfiles } from './panel-tools.ts';

test.describe.configure({ timeout: 120_000 });

const ELSEWHERE: [string, string][] = [
  ['another host', `https://portale-servizi.anticorruzione.it.example${PCP_PATH}`],
  ['another port', `${PCP_ORIGIN}:8443${PCP_PATH}`],
  ['plain http', `http://portale-servizi.anticorruzione.it${PCP_PATH}`],
  ['a look-alike path', `${PCP_URL}-x`],
  ['another path of the host', `${PCP_ORIGIN}/altro${PCP_PATH}`],
];

for (const [name, address] of ELSEWHERE)
  test(`${name}: nothing is read, and the panel says so`, async ({ extension }) => {
    const { context } = extension;
    const html = await pcpHtml('plain');
    await context.route(/^https?:/, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    await withProfiles(extension);
    const page = await context.newPage();
    await page.goto(address);
    const panel = await panelBeside(extension, page);
    await expect(panel.page.getByRole('heading', { name: 'Qui non c’è una pagina dei portali' })).toBeVisible();
    await expect(panel.page.getByText(/solo a questi indirizzi: in ogni altra pagina non guarda nulla/)).toBeVisible();
    await expect(panel.region('Piano')).toBeHidden();
    const kept = await panel.page.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { session: { get(k: null): Promise<object> } } } }
      ).chrome.storage.session.get(null),
    );
    expect(Object.keys(kept).filter((key) => key.startsWith('page/'))).toEqual([]);
    // The permission reaches the whole host, so the code must keep away by itself.
    const answer = await panel.page.evaluate(async () => {
      const tabId = Number(new URLSearchParams(location.search).get('tab'));
      const { chrome } = globalThis as unknown as {
        chrome: { scripting: { executeScript(o: object): Promise<unknown> } };
      };
      return chrome.scripting.executeScript({ target: { tabId }, files: ['/assistente.js'] }).then(
        () => 'brought',
        () => 'kept out',
      );
    });
    expect(answer).toBe(/port|path/.test(name) ? 'brought' : 'kept out');
    await expect(panel.page.getByRole('heading', { name: 'Qui non c’è una pagina dei portali' })).toBeVisible();
  });

test('a page that was open before Cigno came works without a reload', async ({ extension }) => {
  const { context } = extension;
  await routePcp(context, 'plain');
  await withProfiles(extension);
  const page = await context.newPage();
  await page.goto(PCP_URL);
  // What the watcher said is forgotten, as if it had never come.
  const panel = await panelBeside(extension, page);
  await panel.page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { session: { clear(): Promise<void> } } } }
    ).chrome.storage.session.clear(),
  );
  await panel.page.reload();
  await expect(panel.region('Guida')).toContainText('Le mie bozze');
});
