import { join } from 'node:path';
import { SCHEDA_CODES } from '../lib/domain/codes.ts';
import { compare } from '../test/rules/conformance/compare.ts';
import { openCheckout } from './anac/checkout.ts';

const SEED = 20261122;
const PAYLOADS = 2000;

const [folder, ...options] = process.argv.slice(2);
if (!folder)
  throw new Error(
    'Usage: npm run anac:conformance -- <checkout of github.com/anticorruzione/npa> [--seed=N] [--payloads=N] [AD5 P5 …]',
  );
const option = (name: string, otherwise: number): number =>
  Number(options.find((one) => one.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
const asked = options.filter((one) => !one.startsWith('--'));
const { rules } = openCheckout(folder);
if (!rules) throw new Error(`${folder}: no folder "regole" here.`);

console.log('scheda   moduli  regole  provate  deviazioni  differenze  seme');
let faults = 0;
for (const scheda of SCHEDA_CODES.filter((code) => asked.length === 0 || asked.includes(code))) {
  const found = await compare(scheda, join(rules, `${scheda}.dmn`), option('payloads', PAYLOADS), option('seed', SEED));
  const cells = [found.payloads, found.rules, found.reached, found.deviations, found.differences, found.seed];
  const widths = [7, 8, 9, 12, 12, 10];
  console.log(scheda.padEnd(8) + cells.map((cell, at) => String(cell).padStart(widths[at] ?? 0)).join(''));
  for (const fault of found.faults) console.log(`  ${fault}`);
  faults += found.faults.length;
}
if (faults > 0) process.exit(1);
