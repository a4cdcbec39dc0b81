import type { Browser, Page } from '@playwright/test';
import { parseCig } from '../../lib/domain/cig.ts';
import { ENTE } from '../../practice/pcp/people.ts';
import { type PcpDriver, pcpDriver } from '../portals/pcp/driver.ts';
import { PREFILLED, STORY } from '../portals/pcp/story.ts';
import { RENDERINGS, type Rendering, type RouteLog, routePcp } from '../portals/serve.ts';
import { expect, test } from './chromium.ts';

const CODE = String(STORY.find((e) => e.id === 'appalto.codiceAppalto')?.value);

/** A person alone with the portal: no extension. */
const visit = async (
  browser: Browser,
  rendering: Rendering,
): Promise<{ page: Page; pcp: PcpDriver; net: RouteLog }> => {
  const context = await browser.newContext({ locale: 'it-IT', reducedMotion: 'reduce' });
  const net = await routePcp(context, rendering);
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  page.on('pageerror', (error) => {
    throw error;
  });
  const pcp = pcpDriver(page, rendering);
  await pcp.goHome();
  return { page, pcp, net };
};

const compile = async (pcp: PcpDriver, rendering: Rendering): Promise<void> => {
  await pcp.newDraft();
  await pcp.setAll(rendering === 'plain' ? [...PREFILLED, ...STORY] : STORY);
};

for (const rendering of RENDERINGS) {
  test.describe(rendering, () => {
    test('a person gets from the draft to the CIG', async ({ browser }) => {
      const { page, pcp, net } = await visit(browser, rendering);
      await compile(pcp, rendering);
      const form = (await pcp.readModel()) as Record<string, Record<string, unknown>[]>;
      expect(form.stazioniAppaltanti?.[0]).toEqual({
        codiceFiscale: ENTE.codiceFiscale,
        codiceAusa: ENTE.codiceAusa,
        codiceCentroCosto: ENTE.codiceCentroCosto,
        funzioniSvolte: ['3'],
        saTitolare: true,
      });
      expect(form.aggiudicazioni?.[0]).toMatchObject({
        codIstat: '012058091',
        datiBaseCPV: { tipoClassificazione: 'cpv', cpvPrevalente: '30192000' },
        datiBaseContratto: { codNUTS: 'ITI43' },
        datiBaseDocumenti: { lingue: ['ITA'] },
        partecipanti: [{ importo: 1234.56 }],
      });

      await pcp.conferma();
      await pcp.creaAppalto();
      await pcp.openDettaglio(CODE);
      expect(await pcp.shownCig()).toEqual([]);
      await pcp.verifica();
      await expect(page.getByText(/operazione presa in carico/i).first()).toBeVisible();
      await pcp.advance(2000);
      await pcp.confermaAppalto();
      await pcp.advance(10_000);
      await expect(page.getByText(/Pubblicato/).first()).toBeVisible();
      const cigs = await pcp.shownCig();
      expect(cigs).toHaveLength(1);
      expect(parseCig(cigs[0] ?? '').ok).toBe(true);

      const log = await pcp.log();
      expect(log.filter((e) => e.kind === 'network')).toEqual([]);
      expect(log.filter((e) => e.kind === 'press' && !e.trusted)).toEqual([]);
      expect(log.filter((e) => e.what.startsWith('appalto creato')).map((e) => e.trusted)).toEqual([true]);
      expect(net.aborted).toEqual([]);
      await page.context().close();
    });

    test('it loses what a true portal loses: a wiped field, a frozen page, an expired session', async ({ browser }) => {
      const { page, pcp } = await visit(browser, rendering);
      const code = { id: 'appalto.codiceAppalto', index: [] };
      const typed = async (): Promise<string> => await pcp.field(code.id).locator('input').first().inputValue();
      const draft = await pcp.newDraft();
      await pcp.openSection('appalto');
      await pcp.set(code.id, code.index, CODE);
      expect(await typed()).toBe(CODE);

      expect(await pcp.rerender('appalto')).toEqual(code);
      await expect.poll(typed).toBe('');

      // The page's thread is held: nothing it is asked comes back before.
      const start = Date.now();
      await pcp.freeze(700);
      await page.waitForTimeout(30);
      await pcp.set(code.id, code.index, CODE);
      expect(Date.now() - start).toBeGreaterThan(650);

      await pcp.expireSession();
      await expect(page.getByText('Sessione scaduta').first()).toBeVisible();
      await pcp.login();
      await pcp.openBozze();
      await expect(page.getByRole('button', { name: /gestione appalti/i })).toBeVisible();
      expect(await pcp.log()).toContainEqual(expect.objectContaining({ what: 'accesso', trusted: true }));
      const kept = await page.evaluate((id) => window.__practice.model.anacForm(id), draft);
      expect((kept.appalto as Record<string, unknown> | undefined)?.codiceAppalto).toBeUndefined();
      await page.context().close();
    });
  });
}
