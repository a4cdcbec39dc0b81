import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openCheckout } from './anac/checkout.ts';
import { makePacks } from './anac/packs.ts';

const DATA = 'assets/data';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: npm run anac:update -- <checkout of github.com/anticorruzione/npa>');
const checkout = openCheckout(folder);
const packs = makePacks(checkout.lists, checkout.version ?? { commit: '21f8640', date: '2026-06-30' });
for (const [name, text] of Object.entries(packs)) {
  const path = join(DATA, name);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (before !== text) writeFileSync(path, text);
  console.log(`${name}\t${text.length} bytes\t${gzipSync(text, { level: 9 }).length} gzip`);
}
