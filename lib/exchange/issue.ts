import type { EntityName } from '../domain/entity-names.ts';

type Issue = {
  code?: string | undefined;
  path: PropertyKey[];
  expected?: string;
  values?: unknown[];
  format?: string;
};

const EXPECTED: Record<string, string> = {
  string: 'un testo',
  number: 'un numero',
  int: 'un numero intero',
  boolean: 'sì o no (true o false)',
  array: 'un elenco',
  object: 'un oggetto',
};

/** A place in the file and what is wrong there: `affidamenti, elemento 3, campo importo: …`. */
export const where = (name: EntityName, place: number, field: string, why: string): string =>
  `${name}, elemento ${place + 1}, campo ${field}: ${why.replace(/\.?$/, '.')} Non è stato importato nulla.`;

const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

const reason = (issue: Issue): string => {
  if (issue.code === 'invalid_value')
    return `valore non ammesso; sono ammessi ${(issue.values ?? []).map((value) => `«${String(value)}»`).join(', ')}`;
  const expected = EXPECTED[issue.format === 'safeint' ? 'int' : (issue.expected ?? '')];
  return expected ? `deve essere ${expected}` : 'valore non valido';
};

/** The first problem that a schema found in one record, in Italian. */
export const describeIssue = (name: EntityName, place: number, issue: Issue | undefined): string => {
  if (!issue) return where(name, place, '?', 'valore non valido');
  if (issue.path.length === 0)
    return `${name}, elemento ${place + 1}: deve essere un oggetto. Non è stato importato nulla.`;
  return where(name, place, pathOf(issue.path), reason(issue));
};
