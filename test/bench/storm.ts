import type { Browser } from '@playwright/test';
import { openGrid } from './grid.ts';
import type { flood, Look } from './grid-lib.ts';

type Lib = { flood: typeof flood };

const run = async (browser: Browser, who: Look | null): ReturnType<typeof flood> => {
  const page = await openGrid(browser);
  const done = await page.evaluate(
    (look) => (globalThis as never as { lib: Lib }).lib.flood(globalThis.document, look),
    who,
  );
  await page.context().close();
  return done;
};

/**
 * A page of 1200 inputs that changes 10.000 times a second for ten seconds: the longest task of its thread without us
 * and with the watcher and the panel's reading (0: none of 50 ms or more), and the longest stretch of ours; `n` counts
 * the changes, then the stretches.
 */
export const benchStorm = async (
  browser: Browser,
): Promise<Record<string, { value: number; unit: string; n: number }>> => {
  const base = await run(browser, null);
  const all = [await run(browser, 'watcher'), await run(browser, 'panel')];
  const [watcher, panel] = all;
  if (!watcher?.looks || !panel?.looks || panel.fields < 1000)
    throw new Error(`la pagina non è stata letta: ${watcher?.looks} e ${panel?.looks} sguardi, ${panel?.fields} campi`);
  const stretches = all.flatMap((one) => one.stretches);
  return {
    'storm.longtask.base': { value: Math.round(base.longest), unit: 'ms', n: base.changes },
    'storm.longtask.max': {
      value: Math.round(Math.max(...all.map(({ longest }) => longest))),
      unit: 'ms',
      n: all.reduce((sum, one) => sum + one.changes, 0),
    },
    'storm.stretch.max': { value: Math.round(Math.max(...stretches) * 10) / 10, unit: 'ms', n: stretches.length },
  };
};
