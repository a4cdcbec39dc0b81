import { readFileSync } from 'node:fs';
import { DmnModdle } from 'dmn-moddle';
import { evaluate } from 'feelin';

type Entry = { text: string };
type Table = { rule: { inputEntry: Entry[]; outputEntry: Entry[] }[] };
type Root = { drgElement: { decisionLogic?: Table }[] };

/** Warnings that mean the expression was not evaluated as written, not that data are missing. */
const FATAL = /NO_FUNCTION_FOUND|INVALID_TYPE|FUNCTION_INVOCATION_FAILURE|NOT_COMPARABLE/;

/** ANAC's server sees no nulls: an absent value and a null one are the same there. */
const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === null ? [] : [[key, withoutNulls(item)]])),
  );
};

/** Of Camunda's FEEL, which ANAC's server runs, and not of the standard: whether a value is there at all. */
const IS_DEFINED = { 'is defined': (value: unknown) => value !== null && value !== undefined };

type Award = { partecipanti?: { importo?: number | null }[] | null };

/** Adds `importoAggiudicazione`, which ANAC's server computes and no payload carries. */
const withTotals = (form: { aggiudicazioni?: Award[] | null }): unknown => ({
  ...form,
  ...(form.aggiudicazioni
    ? {
        aggiudicazioni: form.aggiudicazioni.map((award) => ({
          ...award,
          importoAggiudicazione: (award.partecipanti ?? []).reduce((sum, one) => sum + (one.importo ?? 0), 0),
        })),
      }
    : {}),
});

/** Reads a decision table of ANAC's and answers with a function that gives the codes it raises on a form. */
export const readTable = async (path: string): Promise<(form: object) => string[]> => {
  const parsed = await new DmnModdle().fromXML(readFileSync(path, 'utf8'));
  const root = parsed.rootElement as unknown as Root;
  const table = root.drgElement.find((element) => element.decisionLogic)?.decisionLogic;
  if (!table) throw new Error(`${path} has no decision table`);
  const rules = table.rule.map(({ inputEntry, outputEntry }) => ({
    code: (JSON.parse(JSON.parse(outputEntry[0]?.text ?? '""') as string) as { codice: string }).codice,
    conditions: inputEntry.map(({ text }) => text).filter((text) => text.trim() !== ''),
  }));
  return (form) => {
    const context = { ...(withoutNulls(withTotals(form)) as Record<string, unknown>), ...IS_DEFINED };
    return rules
      .filter(({ code, conditions }) =>
        conditions.every((condition) => {
          const result = evaluate(condition, context);
          for (const { type, message } of result.warnings)
            if (FATAL.test(type)) throw new Error(`${code}: ${type} ${message}`);
          return result.value === true;
        }),
      )
      .map(({ code }) => code);
  };
};
