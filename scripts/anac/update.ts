import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { SCHEDA_CODES } from '../../lib/domain/codes.ts';
import { BIG_LISTS, MEDIUM_LISTS, SMALL_LISTS } from '../../lib/reference/lists.ts';
import { RULES } from '../../lib/rules/registry.ts';
import { SCHEDE } from '../../lib/schede/registry.ts';
import { fieldsOf } from '../../lib/schede/scheda.ts';
import { openCheckout, type Version } from './checkout.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { listsChanges } from './list-changes.ts';
import { openModel } from './model.ts';
import { listsOf } from './packed.ts';
import { makePacks, type Packs } from './packs.ts';
import { type Fingerprints, fieldGaps, ruleGaps } from './scheda-gaps.ts';

/** Where what is generated lies: the packs of the product, and the fingerprints of ANAC's tables as they were last read. */
export type Places = { data: string; fingerprints: string };

/** What an update says, and whether something is left to do by hand. */
export type Update = { lines: string[]; byHand: boolean };

const Prints = z.record(z.string(), z.record(z.string(), z.string()));
const Source = z.object({ commit: z.string(), date: z.string() });

const textOf = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

const packsIn = (folder: string, names: readonly string[]): Packs =>
  Object.fromEntries(
    names.flatMap((name) => {
      const text = textOf(join(folder, name));
      return text === undefined ? [] : [[name, text]];
    }),
  );

/** The state that the packs in place say they are of. */
const versionIn = (folder: string): Version | null => {
  const kept = /SOURCE = (\{.*\});/.exec(textOf(join(folder, 'source.ts')) ?? '')?.[1];
  return kept ? Source.parse(JSON.parse(kept)) : null;
};

const told = ({ commit, date }: Version): string => `${commit} of ${date}`;
const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

/** Differences between a checkout and what is implemented, for every scheda, and the fingerprints of its tables. */
const gapsIn = async (
  { schede, rules }: { schede: string | null; rules: string | null },
  before: Record<string, Fingerprints>,
): Promise<{ fields: string[]; tables: string[]; prints: Record<string, Fingerprints> }> => {
  const lists = [...SMALL_LISTS, ...MEDIUM_LISTS, ...BIG_LISTS];
  const fields: string[] = [];
  const tables: string[] = [];
  const prints: Record<string, Fingerprints> = {};
  if (!schede) fields.push('no folder "schede" here: not compared');
  if (!rules) tables.push('no folder "regole" here: not compared');
  const modelOf = schede ? openModel(schede) : () => null;
  for (const scheda of SCHEDA_CODES) {
    const model = modelOf(scheda);
    if (schede && !model) fields.push(`${scheda}: ANAC's folder has no data model of it any more`);
    if (model) fields.push(...fieldGaps(model, fieldsOf(SCHEDE[scheda]), lists).map((gap) => `${scheda}: ${gap}`));
    const table = rules && (await fingerprintsOf(rules, scheda));
    if (rules && !table) tables.push(`${scheda}: ANAC's folder has no table of it any more`);
    if (!table) {
      prints[scheda] = before[scheda] ?? {};
      continue;
    }
    const implemented = Object.values(RULES).filter((rule) => rule.origin === 'dmn' && rule.schede.includes(scheda));
    const codes = implemented.map(({ code }) => code);
    tables.push(...ruleGaps(table, before[scheda] ?? {}, codes).map((gap) => `${scheda}: ${gap}`));
    prints[scheda] = table;
  }
  return { fields, tables, prints };
};

/**
 * Makes the data anew from a checkout of ANAC's repository and says what changed and what is to be done by hand. Nothing is
 * written unless everything could be made. `version` is needed for a folder without ANAC's history, when the data changed.
 */
export const update = async (folder: string, places: Places, version: Version | null = null): Promise<Update> => {
  const checkout = openCheckout(folder);
  const kept = versionIn(places.data);
  const state = checkout.version ?? version ?? kept;
  if (!state) throw new Error('Which state of ANAC this folder is cannot be told: add --commit=… --date=YYYY-MM-DD.');
  const after = makePacks(checkout.lists, state);
  const before = packsIn(places.data, Object.keys(after));
  const rewritten = Object.keys(after).filter((name) => before[name] !== after[name]);
  if (!checkout.version && !version && rewritten.length > 0)
    throw new Error(
      `The lists are not those of ${told(state)}, and this folder does not say of which state they are: add --commit=… --date=YYYY-MM-DD.`,
    );

  const oldPrints = Prints.parse(JSON.parse(textOf(places.fingerprints) ?? '{}'));
  const { fields, tables, prints } = await gapsIn(checkout, oldPrints);
  const printed = `${JSON.stringify(prints, null, 2)}\n`;
  const lists = listsChanges(await listsOf(before), await listsOf(after));

  mkdirSync(places.data, { recursive: true });
  for (const name of rewritten) writeFileSync(join(places.data, name), after[name] ?? '');
  if (textOf(places.fingerprints) !== printed) writeFileSync(places.fingerprints, printed);

  const sizes = Object.entries(after).map(([name, text]) => {
    const bytes = [Buffer.byteLength(text), gzipSync(text, { level: 9 }).length];
    const [size, gzip] = bytes.map((count) => `${(count / 1000).toFixed(1)} kB`);
    return `${name.padEnd(16)} ${size?.padStart(9)}  gzip ${gzip?.padStart(8)}${rewritten.includes(name) ? '  rewritten' : ''}`;
  });
  const byHand = fields.length + tables.length > 0;
  const nothing = rewritten.length === 0 && !byHand;
  return {
    byHand,
    lines: [
      kept && told(kept) !== told(state) ? `ANAC ${told(kept)} → ${told(state)}` : `ANAC ${told(state)}`,
      ...section('Code lists', lists),
      ...section("Fields: ANAC's data model against lib/schede", fields),
      ...section("Rules: ANAC's tables against lib/rules", tables),
      ...section('Data', sizes),
      '',
      nothing
        ? 'Nothing changed: the data, the fields and the rules are those of this state.'
        : byHand
          ? 'To be done by hand: the differences of fields and rules above. The data is up to date.'
          : 'The data is up to date; fields and rules agree with ANAC. Run `npm run check` and commit assets/data.',
    ],
  };
};
