import type { Browser, Page } from '@playwright/test';
import type { CmrcPortal } from '../../practice/cmrc/portal.ts';
import { type CmrcDriver, cmrcDriver } from '../portals/cmrc/driver.ts';
import { type CmrcOptions, createPortal } from '../portals/cmrc/portal.ts';
import { routeCmrc } from '../portals/cmrc/route.ts';

export type Visit = { page: Page; cmrc: CmrcDriver; portal: CmrcPortal; net: { aborted: string[] } };

/** A person alone with the portal, at the list of the affidamenti: no extension. */
export const visitCmrc = async (browser: Browser, options: CmrcOptions = {}): Promise<Visit> => {
  const context = await browser.newContext({ locale: 'it-IT', viewport: { width: 1280, height: 900 } });
  const portal = createPortal({ answerAfter: null, ...options });
  const net = await routeCmrc(context, portal);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('pageerror', (error) => {
    throw error;
  });
  const cmrc = cmrcDriver(page);
  await cmrc.login();
  await cmrc.openList();
  return { page, cmrc, portal, net };
};
