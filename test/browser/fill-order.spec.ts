import type { Browser, Page } from '@playwright/test';
import type { FillOrder } from '../../lib/domain/fill.ts';
import type { PcpDriver } from '../portals/pcp/driver.ts';
import { expect, test } from './chromium.ts';
import type * as Fill from './fill-lib.ts';
import type { Wanted } from './fill-lib.ts';
import { visitPcp } from './pcp-page.ts';

type InPage = { lib: typeof Fill };

const CODICE = { id: 'appalto.codiceAppalto', index: [] };
const OGGETTO = { id: 'appalto.datiBase.oggetto', index: [] };
const SETTORE = { id: 'appalto.settore', index: [] };
const WANTED: Wanted[] = [
  { ...OGGETTO, value: 'Fornitura di cancelleria' },
  { ...SETTORE, value: 'Ordinario' },
  { ...CODICE, value: '80000000002-0100' },
];

/** The plain form of a new draft, with the plan made. */
const atForm = async (browser: Browser): Promise<{ page: Page; pcp: PcpDriver; order: FillOrder }> => {
  const { page, pcp } = await visitPcp(browser, 'plain', 'test/browser/fill-lib.ts');
  await pcp.newDraft();
  await page.evaluate(() => (globalThis as never as InPage).lib.open());
  return { page, pcp, order: await orderFor(page, WANTED) };
};
const orderFor = (page: Page, wanted: Wanted[]): Promise<FillOrder> =>
  page.evaluate((list) => (globalThis as never as InPage).lib.order(list), wanted);
const fill = (page: Page, order: FillOrder) =>
  page.evaluate((what) => (globalThis as never as InPage).lib.fill(what), order);
const undo = (page: Page, of: string, name: string) =>
  page.evaluate(([frame, fill]) => (globalThis as never as InPage).lib.undo(frame ?? '', fill ?? ''), [of, name]);
const outcomes = (report: { entries: { id: string; outcome: string }[] }) =>
  Object.fromEntries(report.entries.map(({ id, outcome }) => [id, outcome]));
/** What the portal holds of the appalto; what is empty is not there. */
const appalto = async (
  pcp: PcpDriver,
): Promise<{ codiceAppalto?: string; settore?: string; datiBase?: { oggetto?: string } }> =>
  ((await pcp.readModel()).appalto ?? {}) as object;

test('writes what the plan says, reads it back, and undo gives back what was there', async ({ browser }) => {
  const { page, pcp, order } = await atForm(browser);
  const report = await fill(page, order);
  expect(outcomes(report)).toEqual({ [OGGETTO.id]: 'written', [SETTORE.id]: 'written', [CODICE.id]: 'written' });
  expect(report.entries.map(({ id }) => id)).toEqual(WANTED.map(({ id }) => id));
  expect(await appalto(pcp)).toMatchObject({
    codiceAppalto: '80000000002-0100',
    settore: '1',
    datiBase: { oggetto: 'Fornitura di cancelleria' },
  });
  expect(outcomes(await fill(page, await orderFor(page, WANTED)))).toMatchObject({ [CODICE.id]: 'already' });
  await pcp.set(OGGETTO.id, [], 'Scritto dopo a mano');
  const undone = await undo(page, report.frame, report.fill);
  expect(outcomes(undone)).toEqual({ [OGGETTO.id]: 'differs', [SETTORE.id]: 'written', [CODICE.id]: 'written' });
  expect(await appalto(pcp)).toEqual({ datiBase: { oggetto: 'Scritto dopo a mano' } });
  await page.context().close();
});

test('an order for another frame is refused whole', async ({ browser }) => {
  const { page, pcp, order } = await atForm(browser);
  const report = await fill(page, { ...order, frame: 'un-altro' });
  expect(new Set(Object.values(outcomes(report)))).toEqual(new Set(['refused']));
  expect(report.entries[0]?.reason).toContain('altra pagina');
  expect(await appalto(pcp)).toEqual({});
  await page.context().close();
});

test('a page that moved on after the plan is left alone', async ({ browser }) => {
  const { page, pcp, order } = await atForm(browser);
  await pcp.newDraft();
  const before = await appalto(pcp);
  const report = await fill(page, order);
  expect(Object.values(outcomes(report)).filter((outcome) => outcome === 'written')).toEqual([]);
  await pcp.openBozze();
  const away = await fill(page, order);
  expect(new Set(Object.values(outcomes(away)))).toEqual(new Set(['refused']));
  expect(await appalto(pcp)).toEqual(before);
  await page.context().close();
});

test('a value the user wrote after the plan is left, and one differing is written only on request', async ({
  browser,
}) => {
  const { page, pcp, order } = await atForm(browser);
  await pcp.set(OGGETTO.id, [], 'Il mio oggetto');
  expect(outcomes(await fill(page, order))).toMatchObject({ [OGGETTO.id]: 'differs', [CODICE.id]: 'written' });
  expect((await appalto(pcp)).datiBase?.oggetto).toBe('Il mio oggetto');
  const asked = await orderFor(page, [{ ...OGGETTO, value: 'Fornitura di cancelleria' }]);
  expect(outcomes(await fill(page, asked))).toEqual({ [OGGETTO.id]: 'differs' });
  // The choice holds for the value the user saw, not for one written since.
  const chosen = await orderFor(page, [{ ...OGGETTO, value: 'Fornitura di cancelleria', overwrite: true }]);
  await pcp.set(OGGETTO.id, [], 'Cambiato ancora');
  expect(outcomes(await fill(page, chosen))).toEqual({ [OGGETTO.id]: 'differs' });
  const seen = await orderFor(page, [{ ...OGGETTO, value: 'Fornitura di cancelleria', overwrite: true }]);
  expect(outcomes(await fill(page, seen))).toEqual({ [OGGETTO.id]: 'written' });
  expect((await appalto(pcp)).datiBase?.oggetto).toBe('Fornitura di cancelleria');
  await page.context().close();
});

test('a value the page wipes is written once more, and no oftener', async ({ browser }) => {
  const { page, pcp, order } = await atForm(browser);
  const filling = fill(page, order);
  await expect.poll(async () => (await appalto(pcp)).codiceAppalto).toBeTruthy();
  await pcp.rerender('appalto', CODICE.id);
  expect(outcomes(await filling)).toMatchObject({ [CODICE.id]: 'written', [OGGETTO.id]: 'written' });
  expect((await appalto(pcp)).codiceAppalto).toBe('80000000002-0100');
  // A page that wipes it every time wins, and is not said to hold it.
  await pcp.set(CODICE.id, [], '');
  await page.evaluate(() => {
    const counter = globalThis as never as { wipes: number };
    counter.wipes = 0;
    setInterval(() => {
      const { model } = window.__practice;
      if (!model.read(model.state.lastForm ?? '', 'appalto.codiceAppalto', [])) return;
      counter.wipes++;
      window.__practice.rerender('appalto', 'appalto.codiceAppalto');
    }, 60);
  });
  await page.evaluate(() => (globalThis as never as InPage).lib.tell());
  const again = await fill(page, await orderFor(page, [{ ...CODICE, value: '80000000002-0100' }]));
  expect(Object.values(outcomes(again))).not.toContain('written');
  expect(await page.evaluate(() => (globalThis as never as { wipes: number }).wipes)).toBe(2);
  await page.context().close();
});
