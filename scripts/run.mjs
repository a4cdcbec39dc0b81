#!/usr/bin/env node
// Runs a TypeScript script of this folder on Node 20, which cannot: bundles it with esbuild (packages stay outside).
import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [entry, ...args] = process.argv.slice(2);
if (!entry) throw new Error('usage: node scripts/run.mjs <script.ts> [arguments]');
const folder = resolve('.cache/run');
mkdirSync(folder, { recursive: true });
const outfile = join(folder, `${basename(entry, '.ts')}.mjs`);
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  // The project's own tsconfig extends a generated one, which a fresh clone does not have yet.
  tsconfigRaw: {},
  logLevel: 'warning',
});
process.argv.splice(1, process.argv.length - 1, resolve(entry), ...args);
await import(pathToFileURL(outfile).href);
