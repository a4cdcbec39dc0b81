import type { Page } from '@playwright/test';
import { nameOf } from '../../lib/assist/fill-order.ts';
import { createPanelSession } from '../../lib/assist/panel-session.ts';
import type { PanelPorts, PanelSession } from '../../lib/assist/panel-state.ts';
import type { Affidamento } from '../../lib/domain/affidamento.ts';
import { ok, type Result, refused } from '../../lib/domain/result.ts';
import { CODE_LISTS } from '../../lib/reference/code-lists.ts';
import { cpvList } from '../../lib/reference/cpv.ts';
import { comuniList } from '../../lib/reference/istat.ts';
import { nutsList } from '../../lib/reference/nuts.ts';
import { SAMPLE } from '../../practice/samples/ad5.ts';
import { bundle } from './chromium.ts';
import type * as Lib from './cmrc-lib.ts';

type Scope = { lib: typeof Lib };

/** Puts the library into this document and into every one that comes in its place. */
export const bringLib = async (page: Page): Promise<void> => {
  const content = `${await bundle('test/browser/cmrc-lib.ts')};window.lib = lib;`;
  await page.addInitScript({ content });
  await page.evaluate(content);
};

/**
 * Our own work in the page, ms: what reading and matching took, and what the fills did; `page` is what the page itself
 * did in between, told of its own events.
 */
export type Own = { readings: number[]; fills: number[]; page: number };

/**
 * The side panel's own session on a page that carries the library: everything but the browser's messages is what runs
 * in the product.
 */
export const panelOn = async (
  page: Page,
  affidamento: Affidamento,
  signal: AbortSignal,
): Promise<{ session: PanelSession; own: Own }> => {
  const own: Own = { readings: [], fills: [], page: 0 };
  // A page that goes away in the middle gives no answer, as a frame that is gone.
  const asked = <T>(work: Promise<T>): Promise<Result<T>> =>
    work.then(ok, (error) => refused(`La pagina non risponde: ${String(error)}`));
  const nothing = async (): Promise<null> => null;
  const done = async (): Promise<void> => undefined;
  const ports: PanelPorts = {
    read: async () => {
      const there = await asked(
        page.evaluate(() => (document.readyState === 'complete' ? (globalThis as never as Scope).lib.read() : null)),
      );
      if (!there.ok || !there.value) return refused('La pagina sta arrivando.');
      own.readings.push(there.value.ms);
      return ok(there.value.model);
    },
    fill: async (_, order) => {
      const report = await asked(page.evaluate((what) => (globalThis as never as Scope).lib.fill(what), order));
      if (!report.ok) return report;
      const { page: its, ...said } = report.value;
      own.fills.push(Math.max(0, said.ownTime - its));
      own.page += its;
      return ok(said);
    },
    undo: async () => refused('Qui non si annulla.'),
    focus: async () => refused('Qui non si va a un campo.'),
    mark: async () => ok(null),
    point: async () => refused('Qui non si indica.'),
    frames: async () => [],
    profiles: async () => ok({ affidamenti: [affidamento], ...SAMPLE }),
    lastUsed: nothing,
    rememberUsed: done,
    lastCheck: nothing,
    isTaken: nothing,
    rememberCheck: done,
    unfinishedRun: nothing,
    keepRun: done,
    forgetRun: done,
    safe: async () => null,
    setSafe: async () => undefined,
    lists: async () => {
      const [CPV, codIstat, codNUTS] = await Promise.all([cpvList(), comuniList(), nutsList()]);
      return { ...CODE_LISTS, CPV, codIstat, codNUTS };
    },
    now: () => new Date(),
  };
  const session = createPanelSession(ports, signal);
  await session.lookAt(1);
  return { session, own };
};

/** Fills what is in sight, the user having chosen what only a person can place; the fields written, by name. */
export const fillInSight = async (session: PanelSession): Promise<Map<string, string>> => {
  await session.prepare();
  for (const { action, key } of session.state().plan?.entries ?? [])
    if (action === 'ask' && key) session.setOverwrite(key, true);
  const before = session.state().esito;
  await session.fill();
  // A code list that came in between has made another plan: it is shown first, and pressed again.
  if (session.state().event.name === 'piano-rifatto') await session.fill();
  const { esito, problem } = session.state();
  if (problem) throw new Error(problem);
  if (!esito || esito === before) return new Map();
  return new Map(esito.lines.map(({ entry, outcome, reason }) => [nameOf(entry), outcome + (reason && `: ${reason}`)]));
};
