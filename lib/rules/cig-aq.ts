import { parseRealCig } from '../domain/cig.ts';
import type { FieldId } from '../domain/field.ts';
import { onAppalto } from './appalto.ts';
import type { Verdict } from './rule.ts';
import { holds } from './told.ts';
import type { FormView } from './view.ts';

/** Nobody joins a purchase with a SmartCIG: those were small, and made without a tender. */
const impossible = (value: unknown): boolean => {
  const read = typeof value === 'string' ? parseRealCig(value) : null;
  return !read?.ok || read.kind === 'smartcig';
};

/** The verdict on the CIG of an accordo quadro or convenzione: its check digits tell at once what ANAC tells hours later. */
export const cigOfAq =
  (field: FieldId) =>
  (view: FormView): Verdict =>
    onAppalto(
      holds(view, field, [], impossible),
      [field],
      'La pagina non mostra il CIG dell’accordo quadro o della convenzione.',
    );
