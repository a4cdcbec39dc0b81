import { flatten } from '../../../lib/assist/compose.ts';
import type { AnacForm, FieldValue } from '../../../lib/domain/field.ts';
import type { Doc } from '../../../practice/cmrc/doc.ts';
import { type Field, rowName } from '../../../practice/cmrc/field.ts';
import { FIELDS, GRIDS } from '../../../practice/cmrc/fields.ts';
import { closedDomain } from '../../../practice/cmrc/lists.ts';

/** The portal's own codes of the three kinds of appalto (portals.md 3.7). */
const KIND: Record<string, string> = { supplies: '1', works: '2', services: '3' };

/** A value of ours as the hidden twin of a field holds it. */
const twin = ({ kind, list }: Field, value: FieldValue): string => {
  const one = Array.isArray(value) ? value.join(',') : value;
  if (typeof one === 'boolean') return one ? '1' : kind === 'check' ? '' : '0';
  if (typeof one === 'number') return one.toFixed(2);
  if (kind === 'date') return `${one.slice(0, 10)}T00:00:00`;
  if (list === 'tipoAppalto') return KIND[one] ?? one;
  // What our model says in words the portal may keep as a code of its own.
  return closedDomain(list ?? '').find(({ code, text }) => code === one || text === one)?.code ?? one;
};

/** What the portal must hold of a form, by the names of its twins: every value that it has a field to write in. */
export const twinsOf = (form: AnacForm): Record<string, string> => {
  const values = flatten(form);
  const twins: Record<string, string> = {};
  const take = (field: Field, name: string, row: number): void => {
    // Rows of the innermost list are the rows of the portal's grid; one stazione appaltante, one aggiudicazione.
    const found = values.find(({ id, index }) => id === field.id && (index.at(-1) ?? 0) === row);
    if (found && field.kind !== 'readonly') twins[name] = twin(field, found.value);
  };
  for (const field of FIELDS) take(field, field.name, 0);
  for (const grid of GRIDS) for (const field of grid.fields) take(field, rowName(grid, 0, field.name), 0);
  return withoutBlanks(twins);
};

const withoutBlanks = (all: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));

/** What was brought into a document since the portal made it. */
export const brought = ({ values, preset }: Readonly<Doc>): Record<string, string> =>
  withoutBlanks(Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== preset[name])));
