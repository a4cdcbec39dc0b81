import { checkText } from '../domain/check-text.ts';
import { formatDay } from '../domain/day.ts';
import type { FieldValue } from '../domain/field.ts';
import type { FieldDeclaration } from '../schede/scheda.ts';
import type { CheckOutcome } from './check-report.ts';
import type { CodeBook } from './code-book.ts';

/** Why a value cannot be right, or cannot be told; Italian sentence. */
export type ValueProblem = { outcome: Exclude<CheckOutcome, 'ok'>; message: string };

const wrong = (message: string): ValueProblem => ({ outcome: 'errore', message });

/** A code that may not be used on that day: not yet, or no more. */
const outOfDate = (
  code: string,
  { codeList }: FieldDeclaration,
  book: CodeBook,
  today: string,
): ValueProblem | null => {
  const entry = codeList ? book.entry(codeList, code) : null;
  if (!entry) return null;
  if (entry.to && entry.to < today) return wrong(`«${entry.label}» si poteva usare fino al ${formatDay(entry.to)}.`);
  if (entry.from && entry.from > today) return wrong(`«${entry.label}» si potrà usare dal ${formatDay(entry.from)}.`);
  return null;
};

const ofText = (text: string, declared: FieldDeclaration, book: CodeBook, today: string): ValueProblem | null => {
  const { check, minLength, maxLength, values } = declared;
  const checked = check ? checkText(check, text) : null;
  if (checked && !checked.ok) return wrong(checked.reason);
  if (minLength !== undefined && text.length < minLength)
    return wrong(`Servono almeno ${minLength} caratteri: qui sono ${text.length}.`);
  if (maxLength !== undefined && text.length > maxLength)
    return wrong(`Al massimo ${maxLength} caratteri: qui sono ${text.length}.`);
  if (values && !values.includes(text)) return wrong(`ANAC ammette soltanto: ${values.join(', ')}.`);
  return outOfDate(text, declared, book, today);
};

/**
 * What is wrong with one value as ANAC spells it (`readPage` has already understood it): check digits, form, length,
 * validity of its code on that day. null when nothing is.
 */
export const problemOf = (
  value: FieldValue,
  declared: FieldDeclaration,
  book: CodeBook,
  today: string,
): ValueProblem | null => {
  if (typeof value === 'string') return ofText(value, declared, book, today);
  if (typeof value === 'number' && declared.most !== undefined && (value < 0 || value > declared.most))
    return wrong(`Deve andare da 0 a ${declared.most}.`);
  if (!Array.isArray(value)) return null;
  const twice = value.find((one, place) => value.indexOf(one) < place);
  if (twice !== undefined) return wrong(`«${twice}» c’è due volte.`);
  for (const one of value) {
    const found = ofText(one, declared, book, today);
    if (found) return found;
  }
  return null;
};
