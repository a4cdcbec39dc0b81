import fc from 'fast-check';
import type { SchedaCode } from '../../../lib/domain/codes.ts';
import { checkAnacForm } from '../../../lib/rules/check.ts';
import { NOW } from './clock.ts';
import { deviationsOf } from './deviations.ts';
import { raise } from './engine.ts';
import { payloadsOf } from './payloads.ts';
import { serverView } from './server-view.ts';
import { readTable, type Table } from './table.ts';

/** What came of comparing one scheda; `faults` are Italian sentences, and none of them means that all is well. */
export type Comparison = {
  scheda: SchedaCode;
  payloads: number;
  seed: number;
  rules: number;
  reached: number;
  differences: number;
  deviations: number;
  faults: string[];
};

const sorted = (codes: readonly string[]): string => [...new Set(codes)].sort().join(' ');

/** What a table reads that neither its own data model nor a deviation knows. */
const strangers = ({ reads }: Table, scheda: SchedaCode): string[] =>
  reads
    .filter(({ id, kind }) => kind === 'unknown' && !deviationsOf(scheda).some(({ table }) => table === id))
    .map(({ id }) => `la tabella legge ${id}, che il modello dati non ha: serve una deviazione motivata`);

/** Rules that the payloads do not try from both sides: fewer than one in two hundred on either. */
const unreached = ({ rules }: Table, raised: readonly string[][]): string[] =>
  rules.flatMap(({ code }) => {
    const fired = raised.filter((codes) => codes.includes(code)).length;
    return Math.min(fired, raised.length - fired) * 200 < raised.length
      ? [`${code}: scatta in ${fired} moduli su ${raised.length}, il generatore non la prova nei due sensi`]
      : [];
  });

/** The codes that Cigno raises on a payload. */
const judged = (scheda: SchedaCode, payload: object): string[] =>
  checkAnacForm(scheda, payload, { now: NOW }).map(({ code }) => code);

/** Evaluates ANAC's table and Cigno's rules (`judge`) on the same payloads, made from a seed. */
export const compare = async (
  scheda: SchedaCode,
  path: string,
  count: number,
  seed: number,
  judge: typeof judged = judged,
): Promise<Comparison> => {
  const table = await readTable(path, scheda);
  const deviations = deviationsOf(scheda);
  const payloads = fc.sample(payloadsOf(table.reads, deviations), { numRuns: count, seed });
  const ours = payloads.map((payload) => judge(scheda, payload));
  const viewWith = (some: typeof deviations) => payloads.map((payload) => serverView(payload, table.reads, some));
  const theirs = raise(table.rules, viewWith(deviations), NOW);
  const different = payloads.flatMap((payload, at) =>
    sorted(ours[at] ?? []) === sorted(theirs[at] ?? [])
      ? []
      : [`ANAC: ${sorted(theirs[at] ?? [])} – Cigno: ${sorted(ours[at] ?? [])} – ${JSON.stringify(payload)}`],
  );
  // A deviation that changes nothing is no deviation.
  const idle = deviations.flatMap((deviation) => {
    const rules = table.rules.filter(({ code }) => deviation.codes.includes(code));
    const without = raise(rules, viewWith(deviations.filter((one) => one !== deviation)), NOW);
    const mine = (codes: readonly string[]) => codes.filter((code) => deviation.codes.includes(code));
    return deviation.codes
      .filter((code) => without.every((codes, at) => codes.includes(code) === mine(ours[at] ?? []).includes(code)))
      .map((code) => `deviazione su ${deviation.table} per ${code}: senza, non cambierebbe niente`);
  });
  const missed = unreached(table, theirs);
  return {
    scheda,
    payloads: payloads.length,
    seed,
    rules: table.rules.length,
    reached: table.rules.length - missed.length,
    differences: different.length,
    deviations: deviations.length,
    faults: [...strangers(table, scheda), ...different.slice(0, 3), ...missed, ...idle],
  };
};
