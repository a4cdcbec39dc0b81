import type { Browser } from '@playwright/test';
import { FOLDERS } from '../../practice/cmrc/fields.ts';
import { visitCmrc } from '../browser/cmrc-page.ts';
import { bringLib, fillInSight, type Own, panelOn } from '../browser/cmrc-panel.ts';
import { checkTwins, TWINS_SEED } from '../browser/cmrc-twins.ts';
import { ADESIONE_PIENA } from '../samples/ad4-full.ts';

type Numbers = Record<string, { value: number; unit: string; n: number }>;

/** Times the document is filled, each a new one in a tab of its own. */
const TIMES = 5;
/** ms: what a portal takes for a reload, so that the page can answer before it goes, as over any network. */
const RELOAD = 600;
/** Values written through the twins. */
const VALUES = 200;

/** Fields that a person fills in the portal's own pickers. */
const PICKED = /codIstat|cpvPrevalente|cpvSecondarie/;
/** What the portal has put there itself; the user would have to choose. */
const PRESET = /datiBaseDocumenti\.url/;

const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);

/** A whole document from empty: each tab opened by the hand, filled by the panel's session until nothing is left. */
const fillOnce = async (browser: Browser): Promise<{ own: Own; fields: number }> => {
  const { page, cmrc, portal } = await visitCmrc(browser);
  const life = new AbortController();
  try {
    await bringLib(page);
    await page.route(/COMMAND=PROCESS/, async (route) => {
      await new Promise((done) => setTimeout(done, RELOAD));
      await route.fallback();
    });
    await cmrc.newDocument();
    const { session, own } = await panelOn(page, ADESIONE_PIENA, life.signal);
    const outcomes = new Map<string, string>();
    for (const { folder } of FOLDERS)
      for (let presses = 0; presses < 3; presses++) {
        // A page that reloaded itself shows its first tab again.
        await cmrc.openFolder(folder);
        const said = await fillInSight(session);
        if (said.size === 0) break;
        for (const [name, outcome] of said) outcomes.set(name, outcome);
        if (session.state().esito?.former.length === 0) break;
      }
    const held = [...outcomes].filter(([, outcome]) => outcome === 'written' || outcome === 'already');
    const lost = [...outcomes].filter(
      ([name, outcome]) => !(outcome === 'written' || outcome === 'already' || PICKED.test(name) || PRESET.test(name)),
    );
    if (lost.length > 0) throw new Error(`non scritti: ${lost.map((one) => one.join(' ')).join(', ')}`);
    if (portal.blacklist.length > 0) throw new Error(`lista nera: ${portal.blacklist[0]?.why}`);
    return { own, fields: held.length };
  } finally {
    life.abort();
    await page.context().close();
  }
};

/**
 * AD4 on the practice CMRC: our own time, and whether what was planned is what would be posted. `cmrc.fill` is the form
 * read and matched once, when the document comes up, and filled, `cmrc.fill.calm` the least of all times; `cmrc.all` has
 * the panel's other readings too, those of each tab opened and of each life of the page; `cmrc.page` is what the page did
 * when it was told of its own events.
 */
export const benchCmrc = async (browser: Browser): Promise<Numbers> => {
  const runs: { own: Own; fields: number }[] = [];
  for (let n = 0; n < TIMES; n++) runs.push(await fillOnce(browser));
  const filled = ({ readings: [first = 0], fills }: Own): number => first + sum(fills);
  runs.sort((a, b) => filled(a.own) - filled(b.own));
  const { own, fields } = runs[Math.floor(TIMES / 2)] as { own: Own; fields: number };
  const { wrong, refused, cut, n } = await checkTwins(browser, VALUES, TWINS_SEED);
  console.log(`cmrc: seme ${TWINS_SEED}, ${own.readings.length} letture, ${own.fills.length} ordini`);
  if (refused.length > 0) throw new Error(`valori rifiutati senza ragione: ${refused.join('; ')}`);
  if (wrong.length > 0) throw new Error(`valori diversi dal piano: ${wrong.join('; ')}`);
  return {
    'cmrc.fill': { value: Math.round(filled(own)), unit: 'ms', n: fields },
    'cmrc.fill.calm': { value: Math.round(filled((runs[0] as { own: Own }).own)), unit: 'ms', n: TIMES },
    'cmrc.all': { value: Math.round(sum([...own.readings, ...own.fills])), unit: 'ms', n: own.readings.length },
    'cmrc.page': { value: Math.round(own.page), unit: 'ms', n: fields },
    'cmrc.mismatch': { value: wrong.length, unit: 'valori', n },
    'cmrc.refused': { value: refused.length + cut.length, unit: 'valori', n },
  };
};
