import type { Page } from '@playwright/test';
import { pcpDriver } from '../portals/pcp/driver.ts';
import { PREFILLED, STORY } from '../portals/pcp/story.ts';
import { routePcp } from '../portals/serve.ts';
import { axeViolations } from './axe.ts';
import { expect, panelBeside, test } from './panel-tools.ts';

test.describe.configure({ timeout: 180_000 });

/** Rings on the page: nothing in them can be asked, they are only there. */
const rings = (page: Page) => page.locator('[popover=manual][aria-hidden=true]');

test('the guide AD5 follows the person through the practice PCP, back, over a reload and a new panel', async ({
  extension,
}) => {
  await routePcp(extension.context, 'plain');
  const page = await extension.context.newPage();
  const pcp = pcpDriver(page, 'plain');
  await pcp.goHome();
  const panel = await panelBeside(extension, page);
  const guida = panel.region('Guida');
  const step = guida.locator('h3');
  const total = 17;

  // Without a guide the short hints are there, and the guide that fits is offered.
  await expect(guida).toContainText('Nel menù «Gestione appalti» apri «Le mie bozze».');
  await expect(guida).toContainText('«Acquisire un CIG sulla PCP (AD5)»');
  await guida.getByRole('button', { name: 'Segui la guida' }).click();
  await expect(step).toHaveText('2. Apri «Le mie bozze»');
  await expect(guida).toContainText(`Passo 2 di ${total}`);
  await expect(rings(page)).toHaveCount(1);

  await guida.getByText('Tutti i passi').click();
  expect(await axeViolations(panel.page)).toEqual([]);

  await pcp.openBozze();
  await expect(step).toHaveText('3. Premi «Aggiungi»');
  await expect(panel.page.getByRole('status').first()).toContainText(`Fatto. Passo 3 di ${total}: Premi «Aggiungi»`);
  await expect(rings(page)).toHaveCount(1);
  // Shown where it is: ringed, not focused and not pressed.
  await guida.getByRole('button', { name: 'Mostrami dove' }).click();
  await expect(step).toHaveText('3. Premi «Aggiungi»');
  expect(await page.evaluate(() => document.activeElement?.textContent)).not.toBe('Aggiungi');

  await page.getByRole('main').getByText('Aggiungi', { exact: true }).click();
  await expect(step).toHaveText('4. Scegli la scheda e premi «Crea bozza»');
  await page.getByRole('radio', { name: /AD5/ }).check();
  await page.getByRole('button', { name: 'Crea Bozza' }).click();
  await expect(step).toHaveText('5. Sezione «Stazioni appaltanti»');

  await pcp.setAll([...PREFILLED, ...STORY]);
  await expect(step).toHaveText('11. Controlla e premi «Conferma»');

  // A browser that starts again, and a page that reloads: the place is kept, and the page decides.
  await panel.page.reload();
  await expect(step).toHaveText('11. Controlla e premi «Conferma»');
  await page.reload();
  await expect(step).toHaveText('11. Controlla e premi «Conferma»');

  await pcp.conferma();
  await expect(step).toHaveText('12. Premi «Crea appalto»');
  await expect(guida).toContainText('Non si annulla');
  await pcp.openBozze();
  await expect(step).toHaveText('3. Premi «Aggiungi»');
  await expect(panel.page.getByRole('status').first()).toHaveText(/(?<!Fatto\. )Passo 3 di 17: Premi «Aggiungi»\.$/);
  await page.getByRole('button', { name: 'Modifica' }).first().click();
  await expect(step).toHaveText('11. Controlla e premi «Conferma»');
  await pcp.conferma();
  await pcp.creaAppalto();
  const codice = String(STORY.find(({ id }) => id === 'appalto.codiceAppalto')?.value);
  await pcp.openAppalti();
  await expect(step).toHaveText('13. Apri il dettaglio dell’appalto');
  await pcp.openDettaglio(codice);
  await expect(step).toHaveText('14. Premi «Verifica» e aspetta l’esito');
  await pcp.verifica();
  await pcp.advance(60 * 60_000);
  await guida.getByRole('button', { name: 'È fatto' }).click();
  await expect(step).toHaveText('15. Premi «Conferma appalto»');
  // The button that was pressed is gone: the focus is not.
  await expect(guida.getByRole('heading', { name: 'Guida', exact: true })).toBeFocused();

  // A session that ends keeps the place.
  await pcp.expireSession();
  await expect(guida).toContainText('Questa pagina non è fra quelle della guida');
  await expect(step).toHaveText('15. Premi «Conferma appalto»');
  await pcp.login();
  await expect(step).toHaveText('2. Apri «Le mie bozze»');
  await pcp.openDettaglio(codice);
  await expect(step).toHaveText('15. Premi «Conferma appalto»');
  await pcp.confermaAppalto();
  await pcp.advance(24 * 60 * 60_000);
  await expect(step).toHaveText(`${total}. Usa il CIG`);
  await expect(rings(page)).toHaveCount(0);
  await guida.getByRole('button', { name: 'È fatto' }).click();
  await expect(guida).toContainText('La guida è finita');

  // On paper, from the panel: every step, and what cannot be undone.
  const opened = extension.context.waitForEvent('page');
  await guida.getByRole('button', { name: 'Scheda da stampare' }).click();
  const card = await opened;
  await expect(card.getByRole('heading', { level: 1, name: 'Acquisire un CIG sulla PCP (AD5)' })).toBeVisible();
  await expect(card.getByRole('heading', { level: 2 })).toHaveCount(total);
  await expect(card.getByText('La conferma non si ritira.')).toBeVisible();
  expect(await axeViolations(card)).toEqual([]);
});
