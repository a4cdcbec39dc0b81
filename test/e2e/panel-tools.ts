import type { Locator, Page } from '@playwright/test';
import { type PcpDriver, pcpDriver } from '../portals/pcp/driver.ts';
import { type Rendering, routePcp } from '../portals/serve.ts';
import { sampleBackup } from '../samples/backup.ts';
import { importBackup, test } from './archive-tools.ts';
import type { Extension } from './extension.ts';
import { type PanelHands, panelOf } from './story/panel.ts';

export { expect } from './story/panel.ts';
export { test };

export type Beside = { page: Page; pcp: PcpDriver; panel: PanelHands };

/** Profiles in the archive, nothing open on the portal yet. */
export const withProfiles = async (extension: Extension): Promise<void> => {
  const archive = await extension.open('archivio.html#backup');
  await importBackup(archive, sampleBackup());
  await archive.close();
};

/** The side panel beside a page, as narrow as it is in a browser. */
export const panelBeside = async (extension: Extension, page: Page): Promise<PanelHands> => {
  const beside = await extension.panelFor(page);
  await beside.setViewportSize({ width: 360, height: 900 });
  return panelOf(beside);
};

/** A fresh AD5 draft of the practice portal with the panel beside it, profiles saved. */
export const draft = async (extension: Extension, rendering: Rendering = 'plain'): Promise<Beside> => {
  await routePcp(extension.context, rendering);
  await withProfiles(extension);
  const page = await extension.context.newPage();
  const pcp = pcpDriver(page, rendering);
  await pcp.goHome();
  await pcp.newDraft();
  return { page, pcp, panel: await panelBeside(extension, page) };
};

/** Presses Tab until an element has the focus; fails when the keyboard alone does not get there. */
export const tabTo = async (page: Page, target: Locator, most = 120): Promise<void> => {
  const there = () => target.evaluate((element) => element === element.ownerDocument.activeElement);
  for (let n = 0; n < most; n += 1) {
    if (await there()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}`);
};
