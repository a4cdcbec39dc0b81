import { readFileSync } from 'node:fs';
import { DmnModdle } from 'dmn-moddle';
import type { SchedaCode } from '../../../lib/domain/codes.ts';
import { SCHEDE } from '../../../lib/schede/registry.ts';
import { fieldsOf } from '../../../lib/schede/scheda.ts';

type Entry = { text: string };
type Decision = { rule: { inputEntry: Entry[]; outputEntry: Entry[] }[] };
type Root = { drgElement: { decisionLogic?: Decision }[] };

/**
 * Something a table reads, named as the scheda's fields are. `coded`: read as an entry of a code list (`….codice`).
 * `kind` says what the scheda has under that name: a field, a part that holds fields, or nothing.
 */
export type Read = { id: string; coded: boolean; kind: 'field' | 'part' | 'unknown' };

/** A decision table of ANAC's: each rule with its condition in FEEL, and everything the conditions read. */
export type Table = { rules: { code: string; condition: string }[]; reads: Read[] };

export const ROOTS = ['appalto', 'aggiudicazioni', 'lotti', 'stazioniAppaltanti'];

/** A path of a table as a field id: `[]` where the scheda has a list, without the `codice` of a code. */
const named = (path: string, ids: readonly string[]): Read => {
  const parts = path.replace(/\[\w+\]/g, '').split('.');
  const coded = parts.at(-1) === 'codice';
  const id = (coded ? parts.slice(0, -1) : parts).reduce((outer, part) => {
    const inner = outer ? `${outer}.${part.replace('[]', '')}` : part.replace('[]', '');
    return part.endsWith('[]') || ids.some((one) => one.startsWith(`${inner}[]`)) ? `${inner}[]` : inner;
  }, '');
  const kind = ids.includes(id) ? 'field' : ids.some((one) => one.startsWith(`${id}.`)) ? 'part' : 'unknown';
  return { id, coded, kind };
};

/** Every path of a condition; the variables of `some` and `every` are replaced by the list that they walk. */
const pathsIn = (condition: string): string[] => {
  const text = condition.replace(/"[^"]*"/g, '""');
  const variables = new Map<string, string>();
  const full = (path: string): string => {
    const [first = '', ...rest] = path.split('.');
    return [variables.get(first) ?? first, ...rest].join('.');
  };
  for (const [, name = '', path = ''] of text.matchAll(/\b(?:some|every)\s+(\w+)\s+in\s+([\w.]+)\s+satisfies/g))
    variables.set(name, `${full(path)}[]`);
  const paths = text.matchAll(/(?<![\w.])[A-Za-z_]\w*(?:\[\w+\])?(?:\.\w+(?:\[\w+\])?)*/g);
  return [...paths].map(([path]) => full(path)).filter((path) => ROOTS.includes(path.split(/[.[]/)[0] ?? ''));
};

const schemaOf = (scheda: SchedaCode): string[] => fieldsOf(SCHEDE[scheda]).map(({ id }) => id);

/** Reads a table of ANAC's against the fields of its scheda. */
export const readTable = async (path: string, scheda: SchedaCode): Promise<Table> => {
  const parsed = await new DmnModdle().fromXML(readFileSync(path, 'utf8'));
  const root = parsed.rootElement as unknown as Root;
  const decision = root.drgElement.find((element) => element.decisionLogic)?.decisionLogic;
  if (!decision) throw new Error(`${path} has no decision table`);
  const rules = decision.rule.map(({ inputEntry, outputEntry }) => ({
    code: (JSON.parse(JSON.parse(outputEntry[0]?.text ?? '""') as string) as { codice: string }).codice,
    condition: inputEntry
      .filter(({ text }) => text.trim() !== '')
      .map(({ text }) => `(${text})`)
      .join(' and '),
  }));
  const ids = schemaOf(scheda);
  const reads = new Map<string, Read>();
  for (const one of rules.flatMap(({ condition }) => pathsIn(condition)).map((found) => named(found, ids)))
    reads.set(one.id, { ...one, coded: one.coded || reads.get(one.id)?.coded === true });
  return { rules, reads: [...reads.values()] };
};
