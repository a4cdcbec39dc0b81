import type { Browser, Page } from '@playwright/test';
import { CMRC_URL } from '../../practice/cmrc/portal.ts';
import type { CmrcOptions } from '../portals/cmrc/portal.ts';
import { expect, test } from './chromium.ts';
import { type Visit, visitCmrc } from './cmrc-page.ts';

test.describe('the black list', () => {
  const caught = async (browser: Browser, act: (v: Visit) => Promise<unknown>, why: RegExp, options?: CmrcOptions) => {
    const visitor = await visitCmrc(browser, options);
    await visitor.cmrc.newDocument();
    expect(visitor.portal.blacklist).toEqual([]);
    await act(visitor);
    await expect.poll(() => visitor.portal.blacklist.map((one) => one.why).join()).toMatch(why);
    expect(visitor.portal.blacklist).toHaveLength(1);
    const later = await visitor.page.context().newPage();
    await later.goto(CMRC_URL);
    await expect(later.getByText('Accesso bloccato')).toBeVisible();
    await visitor.page.context().close();
  };
  const spoil = (page: Page, change: string): Promise<unknown> => page.evaluate(change);

  test('the address of a Salva opened again', ({ browser }) =>
    caught(
      browser,
      async ({ page, cmrc }) => {
        await cmrc.save();
        await page.goto(page.url());
      },
      /GET con COMMAND=SAVE/,
    ));
  test('a reload by the browser', ({ browser }) =>
    caught(browser, ({ page }) => page.reload(), /che la pagina non ha fatto/));
  test('a stored address', ({ browser }) =>
    caught(browser, async ({ page }) => (await page.context().newPage()).goto(page.url()), /non ha fatto/));
  test('a request beside the page’s own', ({ browser }) =>
    caught(browser, ({ page }) => spoil(page, 'fetch(location.href).then(() => 0)'), /non ha fatto/));
  test('a form sent from outside', ({ browser }) =>
    caught(browser, ({ page }) => spoil(page, 'document.forms.FORMDOCUMENT.submit()'), /non ha fatto/));
  test('a step used twice', ({ browser }) =>
    caught(
      browser,
      ({ page, portal }) => spoil(page, `fetch(${JSON.stringify(portal.requests.at(-1)?.url)}).then(() => 0)`),
      /ripetuta/,
    ));
  test('a wrong token', ({ browser }) =>
    caught(
      browser,
      async ({ page, cmrc }) => {
        await spoil(page, 'document.querySelector("#FORMDOCUMENT [name^=tk_]").value = "altro"');
        await cmrc.save();
      },
      /CSRF/,
    ));
  test('a missing token', ({ browser }) =>
    caught(
      browser,
      async ({ page, cmrc }) => {
        await spoil(page, 'document.querySelector("#FORMDOCUMENT [name^=tk_]").remove()');
        await cmrc.save();
      },
      /CSRF/,
    ));
  test('markup in a text', ({ browser }) =>
    caught(
      browser,
      async ({ cmrc }) => {
        await cmrc.set('Titolo', 'a <script>');
        await cmrc.save();
      },
      /vietato nel campo Titolo/,
    ));
  test('a value of lo that is not on the list', ({ browser }) =>
    caught(
      browser,
      async ({ page, cmrc }) => {
        await spoil(page, 'document.querySelector("#CommandQueryString").value = "lo=altro"');
        await cmrc.save();
      },
      /lo non ammesso/,
    ));
  test('a parameter that lists do not take', ({ browser }) =>
    caught(
      browser,
      async ({ page }) => {
        await spoil(page, 'for (const a of document.querySelectorAll("#menu a[href*=Viewer]")) a.href += "&altro=1"');
        await page.getByRole('button', { name: 'Affidamento senza negoziazione' }).click();
        await page.locator('#menu').getByText('Affidamenti diretti su Accordo Quadro').click();
      },
      /parametro non ammesso: altro/,
    ));
  test('too many requests in a minute', ({ browser }) =>
    caught(
      browser,
      async ({ cmrc, portal }) => {
        while (portal.blacklist.length === 0) await cmrc.save();
      },
      /più di 12 richieste/,
      { mostPerMinute: 12 },
    ));
  test('too many wrong logins', ({ browser }) =>
    caught(
      browser,
      async ({ page }) => {
        await page.getByText('Esci').click();
        for (let n = 0; n < 6; n++) {
          const back = page.waitForEvent('domcontentloaded');
          await page.getByRole('button', { name: 'Accedi' }).click();
          await back;
        }
      },
      /troppi accessi/,
    ));
});

test('a press that no hand made is told from a person’s', async ({ browser }) => {
  const { page, cmrc, portal } = await visitCmrc(browser);
  await cmrc.newDocument();
  const saves = () => portal.requests.filter(({ what }) => what === 'salva').map(({ trusted }) => trusted);
  await cmrc.save();
  expect(saves()).toEqual([true]);
  const back = page.waitForEvent('domcontentloaded');
  await page.evaluate(() => document.getElementById('ToolbarDoc_Salva')?.click());
  await back;
  expect(saves()).toEqual([true, false]);
  expect(portal.blacklist).toEqual([]);
  await page.context().close();
});
