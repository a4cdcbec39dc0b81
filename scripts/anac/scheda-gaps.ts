import type { CheckName } from '../../lib/domain/check-text.ts';
import type { ModelField } from './model.ts';

/** What of a declared field is compared with ANAC's model. */
type Declared = {
  id: string;
  required: boolean;
  codeList?: string;
  check?: CheckName;
  minLength?: number;
  maxLength?: number;
};

const told = ({ required, codeList }: ModelField): string =>
  [required ? 'required' : 'optional', codeList && `code list ${codeList}`].filter(Boolean).join(', ');

/** Where ANAC's data model of a scheda and its declaration differ, one sentence each; `lists` are the code lists there are. */
export const fieldGaps = (
  model: readonly ModelField[],
  declared: readonly Declared[],
  lists: readonly string[],
): string[] => {
  const ours = new Map(declared.map((field) => [field.id, field]));
  const theirs = new Set(model.map(({ id }) => id));
  const missing = model.filter(({ id }) => !ours.has(id)).map((field) => `+ ${field.id} is new (${told(field)})`);
  const gone = declared
    .filter(({ id }) => !theirs.has(id))
    .map(({ id }) => `- ${id} is declared, but no longer in the model`);
  const changed = model.flatMap((field) => {
    const own = ours.get(field.id);
    if (!own) return [];
    const gaps: string[] = [];
    if (own.required !== field.required) gaps.push(field.required ? 'is required now' : 'is no longer required');
    if ((own.codeList ?? null) !== field.codeList)
      gaps.push(
        `takes ${field.codeList ? `the code list ${field.codeList}` : 'no code list'}, not ${own.codeList ?? 'free text'}`,
      );
    // A length of our own there is not where the check of the text holds it, as that of a CUP.
    const held = own.check !== undefined && own.minLength === undefined && own.maxLength === undefined;
    if (!held && ((own.minLength ?? null) !== field.minLength || (own.maxLength ?? null) !== field.maxLength))
      gaps.push(
        `is ${field.minLength ?? 0} to ${field.maxLength ?? '∞'} characters long, not ${own.minLength ?? 0} to ${own.maxLength ?? '∞'}`,
      );
    return gaps.map((gap) => `~ ${field.id} ${gap}`);
  });
  const strange = [
    ...new Set(model.flatMap(({ codeList }) => (codeList && !lists.includes(codeList) ? [codeList] : []))),
  ];
  return [
    ...missing,
    ...gone,
    ...changed,
    ...strange.map((name) => `+ the code list ${name} is not in lib/reference/lists.ts`),
  ];
};

/** The conditions of a table by rule code, each as a short fingerprint. */
export type Fingerprints = Record<string, string>;

/** Where a table of ANAC's and the implemented rules differ: codes, and conditions that are not what they were. */
export const ruleGaps = (table: Fingerprints, before: Fingerprints, implemented: readonly string[]): string[] => [
  ...Object.keys(table)
    .filter((code) => !implemented.includes(code))
    .map((code) => `+ ${code} is in the table, and no rule of lib/rules has it`),
  ...implemented
    .filter((code) => !(code in table))
    .map((code) => `- ${code} is a rule of lib/rules, and no longer in the table`),
  ...Object.entries(table)
    .filter(([code, print]) => before[code] !== undefined && before[code] !== print)
    .map(([code]) => `~ ${code} has another condition: compare with \`npm run anac:conformance\``),
];
