import { STORY } from '../portals/pcp/story.ts';
import { RENDERINGS } from '../portals/serve.ts';
import { expect, test } from './chromium.ts';
import { visitPcp } from './pcp-page.ts';

const CODE = String(STORY.find((e) => e.id === 'appalto.codiceAppalto')?.value);

for (const rendering of RENDERINGS) {
  test.describe(rendering, () => {
    test('it loses what a true portal loses: a wiped field, a frozen page, an expired session', async ({ browser }) => {
      const { page, pcp } = await visitPcp(browser, rendering);
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
