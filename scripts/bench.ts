import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { benchCmrc } from '../test/bench/cmrc.ts';
import { benchCorpus } from '../test/bench/corpus.ts';
import { benchCpv } from '../test/bench/cpv.ts';
import { benchFill } from '../test/bench/fill.ts';
import { benchGrid } from '../test/bench/grid.ts';
import { benchGuide } from '../test/bench/guide.ts';
import { benchRead } from '../test/bench/read.ts';
import { benchRules } from '../test/bench/rules.ts';
import { benchPopup } from '../test/bench/store.ts';
import { benchStorm } from '../test/bench/storm.ts';
import { benchWidgets } from '../test/bench/widgets.ts';
import { chromiumPath, QUIET_FLAGS } from '../test/browser/chromium.ts';
import { launch } from '../test/e2e/extension.ts';

/** What was measured, by the stable names of `docs/architecture.md`: times in ms, sizes in bytes, rates from 0 to 1. */
type Numbers = Record<string, { value: number; unit: string; n: number }>;

const BUILD = '.output/chrome-mv3';

/** Bytes after gzip of what a portal page always loads, and of what the panel brings when it is asked. */
const sizes = async (): Promise<Numbers> => {
  const gzip = (file: string) => ({
    value: gzipSync(readFileSync(join(BUILD, file)), { level: 9 }).length,
    unit: 'B',
    n: 1,
  });
  return { 'content-script.gzip': gzip('content-scripts/portal.js'), 'assistant.gzip': gzip('assistente.js') };
};

const inBrowser = async (work: (browser: Browser) => Promise<Numbers>): Promise<Numbers> => {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: QUIET_FLAGS });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
};

const popup = async (): Promise<Numbers> => {
  const profile = mkdtempSync(join(tmpdir(), 'cigno-bench-'));
  const extension = await launch(profile);
  try {
    return await benchPopup(extension);
  } finally {
    await extension.context.close();
    rmSync(profile, { recursive: true, force: true });
  }
};

/** One after the other, each in a browser of its own: what is measured is alone. */
const BENCHES: Record<string, () => Promise<Numbers>> = {
  peso: sizes,
  regole: async () => benchRules(),
  lettura: () => inBrowser(benchRead),
  'controlli di pagina': () => inBrowser(benchWidgets),
  corpus: () => inBrowser(benchCorpus),
  compilazione: () => inBrowser(benchFill),
  cmrc: () => inBrowser(benchCmrc),
  cpv: () => inBrowser(benchCpv),
  griglia: () => inBrowser(benchGrid),
  tempesta: () => inBrowser(benchStorm),
  guida: () => inBrowser(benchGuide),
  popup: popup,
};

const built = spawnSync('npx', ['--no-install', 'wxt', 'build'], { encoding: 'utf8' });
if (built.status !== 0) {
  console.error(`${built.stdout}${built.stderr}`);
  process.exit(1);
}
const asked = process.argv.slice(2);
const numbers: Numbers = {};
for (const [name, bench] of Object.entries(BENCHES))
  if (asked.length === 0 || asked.includes(name)) Object.assign(numbers, await bench());

const width = Math.max(...Object.keys(numbers).map((name) => name.length));
console.log(`\nNode ${process.version}, ${cpus().length} processori\n`);
for (const [name, { value, unit, n }] of Object.entries(numbers))
  console.log(`${name.padEnd(width)}  ${String(value).padStart(10)} ${unit.padEnd(6)} n=${n}`);
mkdirSync('.output', { recursive: true });
writeFileSync('.output/bench.json', `${JSON.stringify(numbers, null, 2)}\n`);
