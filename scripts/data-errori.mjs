#!/usr/bin/env node
/**
 * Makes `assets/data/errori.ts`, every error code of ANAC with its text, from a checkout of ANAC's public repository:
 * `node scripts/data-errori.mjs <checkout of github.com/anticorruzione/npa>` (or a folder that holds `tipologiche/`).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OUT = join(dirname(fileURLToPath(import.meta.url)), '..', 'assets', 'data', 'errori.ts');

/**
 * The text of the module: one line for each code, with a tab before what ANAC says. Throws when a code is there twice
 * or says nothing, because the translator looks a code up and shows the text.
 * @param {string} folder ANAC's `tipologiche`
 * @param {{ commit: string, date: string }} version state of ANAC's repository; `date` is a day
 */
export const packErrori = (folder, version) => {
  /** @type {{ codice: string, descrizione: { it?: string } }[]} */
  const all = JSON.parse(readFileSync(join(folder, 'errori.json'), 'utf8'));
  const lines = all.map(({ codice, descrizione }) => {
    const text = (descrizione.it ?? '').replace(/\s+/g, ' ').trim();
    if (!codice.trim() || !text) throw new Error(`errori.json: "${codice}" has no text`);
    return `${codice.trim()}\t${text}`;
  });
  const codes = new Set(lines.map((line) => line.split('\t')[0]));
  if (codes.size !== lines.length) throw new Error('errori.json: a code is there twice');
  return `/**
 * Made by scripts/data-errori.mjs: do not edit.
 * Source: ANAC, github.com/anticorruzione/npa, docs/modello-dati/tipologiche/errori.json.
 */
export const SOURCE = ${JSON.stringify(version)};
export const ERRORS = ${JSON.stringify(lines.join('\n'))};
`;
};

/** Commit of the checkout and its day; a folder without history is the copy of 21f8640. @param {string} checkout */
const version = (checkout) => {
  try {
    const git = (/** @type {string[]} */ ...args) =>
      execFileSync('git', ['-C', checkout, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    if (!git('remote', '-v').includes('anticorruzione/npa')) throw new Error('another repository');
    return { commit: git('rev-parse', '--short=7', 'HEAD'), date: git('show', '-s', '--format=%cs') };
  } catch {
    return { commit: '21f8640', date: '2026-06-30' };
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , checkout = ''] = process.argv;
  const folder = [join(checkout, 'docs/modello-dati/tipologiche'), join(checkout, 'tipologiche')].find(existsSync);
  if (!folder) throw new Error(`No tipologiche in "${checkout}": give the checkout of github.com/anticorruzione/npa`);
  const text = packErrori(folder, version(checkout));
  writeFileSync(OUT, text);
  console.log(`errori.ts: ${Buffer.byteLength(text)} bytes`);
}
