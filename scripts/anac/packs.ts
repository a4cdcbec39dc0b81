import { BIG_LISTS, type CodeEntry, MEDIUM_LISTS, SMALL_LISTS } from '../../lib/reference/lists.ts';
import type { Version } from './checkout.ts';
import { nutsByComune } from './nuts-of-comune.ts';
import { type AnacEntry, readList } from './read-list.ts';

/** The files of `assets/data` by name. */
export type Packs = Record<string, string>;

const HEAD = `/**
 * Made by \`npm run anac:update\`: do not edit.
 * Source: ANAC, github.com/anticorruzione/npa, docs/modello-dati/tipologiche; which state of it, see source.ts.
 */
`;

const file = (columns: Record<string, string>): string =>
  `${HEAD}${Object.entries(columns)
    .map(([name, value]) => `export const ${name} = ${value};`)
    .join('\n')}\n`;

const byCode = (a: CodeEntry, b: CodeEntry): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

/** Codes of digits, ascending, as differences in base 36. */
const deltas = (entries: readonly CodeEntry[]): string => {
  let last = 0;
  return entries
    .map(({ code }) => {
      const step = Number(code) - last;
      last = Number(code);
      return step.toString(36);
    })
    .join(',');
};

const text = (value: string | readonly string[]): string => JSON.stringify(value);
const labels = (entries: readonly CodeEntry[]): string => text(entries.map(({ label }) => label).join('\n'));

/** Periods of validity, each once, and for each entry the place of its own (base 36). */
const periods = (entries: readonly CodeEntry[]): Record<string, string> => {
  const own = entries.map(({ from = '', to = '' }) => `${from}/${to}`);
  const all = [...new Set(own)].sort();
  if (all.length > 36) throw new Error('More than 36 periods: one character no longer tells them apart');
  return { PERIODS: text(all), PERIOD_OF: text(own.map((period) => all.indexOf(period).toString(36)).join('')) };
};

const digits = (name: string, entries: readonly CodeEntry[], width: number): void => {
  const wrong = entries.find(({ code }) => !/^\d+$/.test(code) || code.length !== width);
  if (wrong) throw new Error(`${name}: "${wrong.code}" has not ${width} digits, which lib/reference counts on`);
};

/** One entry a line, so that a change of ANAC's is a line in a diff. */
const listsFile = (folder: string, names: readonly string[]): string => {
  const body = names.map((name) => {
    const entries = readList(folder, name).map(({ en: _, ...entry }) => JSON.stringify(entry));
    return `${name}: [\n${entries.join(',\n')},\n]`;
  });
  return file({ LISTS: `{\n${body.join(',\n')},\n}` });
};

const cpvFiles = (entries: readonly AnacEntry[]): Packs => {
  digits('CPV', entries, 8);
  const dated = entries.find(({ from, to }) => from || to);
  if (dated) throw new Error(`CPV ${dated.code} has dates of validity: give it periods, as codIstat has`);
  return {
    'cpv.ts': file({ CODES: text(deltas(entries)), LABELS: labels(entries) }),
    // Only for searching; an entry without English of its own is an empty line.
    'cpv-en.ts': file({ LABELS: text(entries.map(({ en }) => en ?? '').join('\n')) }),
  };
};

/** One line for each error code, with a tab before what ANAC says of it. */
const errorsFile = (folder: string): string => {
  const entries = readList(folder, 'errori');
  const mute = entries.find(({ code, label }) => code === '' || label === '');
  if (mute) throw new Error(`errori: "${mute.code}" says nothing, which the translator of errors counts on`);
  return file({ ERRORS: text(entries.map(({ code, label }) => `${code}\t${label}`).join('\n')) });
};

/** Every pack of `assets/data`, from ANAC's folder `tipologiche`. */
export const makePacks = (folder: string, version: Version): Packs => {
  const big = Object.fromEntries(BIG_LISTS.map((name) => [name, readList(folder, name).sort(byCode)])) as Record<
    (typeof BIG_LISTS)[number],
    AnacEntry[]
  >;
  const istat = big.codIstat;
  digits('codIstat', istat, 9);
  // Nobody searches an area by the name that it had.
  const nuts = big.codNUTS.filter(({ code }, place) => big.codNUTS[place - 1]?.code !== code);
  const { provinces, comuni } = nutsByComune(istat, nuts);
  return {
    'source.ts': `${HEAD}export const SOURCE = ${JSON.stringify(version)};\n`,
    'small-lists.ts': listsFile(folder, SMALL_LISTS),
    'medium-lists.ts': listsFile(folder, MEDIUM_LISTS),
    'errori.ts': errorsFile(folder),
    ...cpvFiles(big.CPV),
    'istat.ts': file({
      CODES: text(deltas(istat)),
      LABELS: labels(istat),
      ...periods(istat),
      NUTS_OF_PROVINCE: text(provinces),
      NUTS_OF_COMUNE: text(comuni),
    }),
    'nuts.ts': file({
      CODES: text(nuts.map(({ code }) => code).join(',')),
      LABELS: labels(nuts),
      ...periods(nuts),
    }),
  };
};
