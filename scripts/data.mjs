#!/usr/bin/env node
/**
 * Makes the compact code lists of `assets/data` from a checkout of ANAC's public repository:
 * `node scripts/data.mjs <checkout of github.com/anticorruzione/npa>` (or a folder that holds `tipologiche/`).
 * Each list is a module of delimited strings: the browser parses one long string faster than a hundred thousand tokens,
 * and a module needs no request, which the extension's policy forbids.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { adesioneLists } from './data-adesione.mjs';
import { nutsByComune } from './data-nuts.mjs';

const OUT = join(dirname(fileURLToPath(import.meta.url)), '..', 'assets', 'data');

/** @param {string} checkout */
const listsFolder = (checkout) => {
  const found = [join(checkout, 'docs/modello-dati/tipologiche'), join(checkout, 'tipologiche')].find(existsSync);
  if (!found) throw new Error(`No tipologiche in ${checkout}: give the checkout of github.com/anticorruzione/npa`);
  return found;
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

/** ANAC's codNUTS.json has commas before closing brackets. @param {string} path */
const lenientJson = (path) => JSON.parse(readFileSync(path, 'utf8').replace(/,(\s*[}\]])/g, '$1'));

/** Day of ANAC's instant; '' when open-ended (null, 2099, 9999). @param {string | null} instant */
const day = (instant) => {
  const text = instant ? instant.slice(0, 10) : '';
  return text > '2098' ? '' : text;
};

/** @typedef {{ codice: string, descrizione: { it: string }, dataInizio: string | null, dataFine: string | null }} Row */
/** @typedef {{ code: string, label: string, from: string, to: string }} Entry */

/** @param {string} folder @param {string} name @returns {Entry[]} */
const read = (folder, name) =>
  lenientJson(join(folder, `${name}.json`))
    .map((/** @type {Row} */ row) => ({
      code: row.codice,
      label: row.descrizione.it.replace(/\s+/g, ' ').trim(),
      // Every comune that was always there begins in 2000: saying it 7.000 times tells nothing.
      from: day(row.dataInizio) === '2000-01-01' ? '' : day(row.dataInizio),
      to: day(row.dataFine),
    }))
    .sort((/** @type {Entry} */ a, /** @type {Entry} */ b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));

/** Codes of digits, ascending, as differences in base 36. @param {string[]} codes */
const deltas = (codes) => {
  let last = 0;
  return codes
    .map((code) => {
      const step = Number(code) - last;
      last = Number(code);
      return step.toString(36);
    })
    .join(',');
};

/** Periods of validity, each once, and for each entry the place of its own (base 36). @param {Entry[]} entries */
const periods = (entries) => {
  const all = [...new Set(entries.map(({ from, to }) => `${from}/${to}`))].sort();
  const places = entries.map(({ from, to }) => all.indexOf(`${from}/${to}`).toString(36));
  if (all.length > 36) throw new Error('More than 36 periods: one character no longer tells them apart');
  return { all, places: places.join('') };
};

/** @param {string} file @param {{ commit: string, date: string }} source @param {string} list @param {Record<string, unknown>} columns */
const write = (file, source, list, columns) => {
  const body = Object.entries(columns)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
  const text = `/**
 * Made by scripts/data.mjs: do not edit.
 * Source: ANAC, github.com/anticorruzione/npa, docs/modello-dati/tipologiche/${list}.json, commit ${source.commit} of ${source.date}.
 */
export const SOURCE = ${JSON.stringify({ list, ...source })};
${body}
`;
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, file), text);
  console.log(`${file}\t${text.length} bytes\t${gzipSync(text, { level: 9 }).length} gzip`);
};

const main = () => {
  const checkout = process.argv[2];
  if (!checkout) throw new Error('Usage: node scripts/data.mjs <checkout of github.com/anticorruzione/npa>');
  const folder = listsFolder(checkout);
  const source = version(checkout);

  const cpv = read(folder, 'CPV');
  if (cpv.some(({ code, from, to }) => !/^[0-9]{8}$/.test(code) || from || to))
    throw new Error('CPV: a code that is not 8 digits, or one with dates: lib/reference/cpv.ts does not expect it');
  write('cpv.ts', source, 'CPV', {
    COUNT: cpv.length,
    CODES: deltas(cpv.map(({ code }) => code)),
    LABELS: cpv.map(({ label }) => label).join('\n'),
  });

  write('adesione.ts', source, '*', { LISTS: adesioneLists(folder) });

  const istat = read(folder, 'codIstat');
  if (istat.some(({ code }) => !/^[0-9]{9}$/.test(code))) throw new Error('codIstat: a code that is not 9 digits');
  const valid = periods(istat);

  // A code may stand twice, once closed: the open one counts.
  const nuts = [
    ...new Map(
      read(folder, 'codNUTS')
        .sort((a, b) => (a.to ? 0 : 1) - (b.to ? 0 : 1))
        .map((entry) => [entry.code, entry]),
    ).values(),
  ].sort((a, b) => (a.code < b.code ? -1 : 1));
  const mapping = nutsByComune(istat, nuts);
  write('istat.ts', source, 'codIstat', {
    COUNT: istat.length,
    CODES: deltas(istat.map(({ code }) => code)),
    LABELS: istat.map(({ label }) => label).join('\n'),
    PERIODS: valid.all,
    PERIOD_OF: valid.places,
    NUTS_OF_PROVINCE: mapping.provinces,
    NUTS_OF_COMUNE: mapping.comuni,
  });

  const nutsValid = periods(nuts);
  write('nuts.ts', source, 'codNUTS', {
    COUNT: nuts.length,
    CODES: nuts.map(({ code }) => code).join(','),
    LABELS: nuts.map(({ label }) => label).join('\n'),
    PERIODS: nutsValid.all,
    PERIOD_OF: nutsValid.places,
  });
};

main();
