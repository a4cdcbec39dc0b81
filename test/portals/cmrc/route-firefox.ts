import type { HTTPRequest, Page } from 'puppeteer-core';
import { CMRC_ORIGIN, type CmrcPortal } from '../../../practice/cmrc/portal.ts';

/**
 * The same for a tab of puppeteer's (Firefox): the tab's requests are answered by the portal, all others aborted.
 * A window that the page opens is not the tab's: the portal must be made with `geo: 'drawer'`.
 */
export const serveCmrc = async (page: Page, portal: CmrcPortal): Promise<{ aborted: string[]; failed: string[] }> => {
  const log = { aborted: [] as string[], failed: [] as string[] };
  const answer = async (request: HTTPRequest): Promise<void> => {
    const url = request.url();
    if (!/^https?:/.test(url)) return request.continue();
    if (new URL(url).origin !== CMRC_ORIGIN) {
      log.aborted.push(url);
      return request.abort();
    }
    const body = request.hasPostData() ? await request.fetchPostData() : undefined;
    const given = { method: request.method(), url, headers: request.headers() };
    return request.respond(await portal.handle(body === undefined ? given : { ...given, body }));
  };
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    answer(request).catch((error) => log.failed.push(`${request.url()}: ${error}`));
  });
  return log;
};
