import type { BrowserContext } from '@playwright/test';
import { CMRC_ORIGIN, type CmrcPortal } from '../../../practice/cmrc/portal.ts';

/**
 * Serves a practice CMRC under the true host name in a Playwright context; every other web request is aborted and logged.
 * A tab opened by a click with Ctrl asks before Playwright listens: a second tab is `context.newPage()` and the menu.
 */
export const routeCmrc = async (context: BrowserContext, portal: CmrcPortal): Promise<{ aborted: string[] }> => {
  const log = { aborted: [] as string[] };
  await context.route(/^https?:|^wss?:/, async (route) => {
    const request = route.request();
    const url = request.url();
    if (new URL(url).origin !== CMRC_ORIGIN) {
      log.aborted.push(url);
      return route.abort();
    }
    const body = request.postData();
    const response = await portal.handle({
      method: request.method(),
      url,
      headers: request.headers(),
      ...(body === null ? {} : { body }),
    });
    // A page that moved on meanwhile wants no answer any more.
    return route.fulfill(response).catch(() => undefined);
  });
  return log;
};
