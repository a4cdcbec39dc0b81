import type { FieldValue } from '../domain/field.ts';
import { type CodeListName, isBigList } from '../reference/lists.ts';
import type { FieldDeclaration } from '../schede/scheda.ts';
import { type CodeBook, codeBook, codeInText } from './code-book.ts';
import { centsOf, dayOf, foldText, yesOrNo } from './meaning.ts';

const SMALL = codeBook();

/** Texts of these checks are codes: upper and lower case are one, and spaces inside are only for the eye. */
const CASELESS: readonly string[] = ['codiceFiscale', 'cup', 'uuid'];

const both = <T>(a: T | null | undefined, b: T | null | undefined): boolean => a != null && a === b;

const sameText = (a: string, b: string, caseless: boolean): boolean => {
  const [one, other] = [foldText(a), foldText(b)];
  if (one === other) return true;
  if (!caseless) return false;
  const tight = (text: string) => text.replaceAll(' ', '').toUpperCase();
  return tight(one) === tight(other);
};

/** Two spellings of one code; the code written in a text decides, whatever description a page puts beside it. */
const sameCode = (list: CodeListName, a: string, b: string, book: CodeBook): boolean => {
  if (both(book.code(list, a), book.code(list, b))) return true;
  if (!isBigList(list)) return false;
  const written = (text: string) => codeInText(list, text)?.code;
  return both(written(a), written(b));
};

const sameOne = (a: FieldValue, b: FieldValue, field: FieldDeclaration | null, book: CodeBook): boolean => {
  if (field?.kind === 'amount' || typeof a === 'number' || typeof b === 'number') return both(centsOf(a), centsOf(b));
  if (field?.kind === 'boolean' || typeof a === 'boolean' || typeof b === 'boolean')
    return both(yesOrNo(a), yesOrNo(b));
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  if (field?.kind === 'day') return both(dayOf(a), dayOf(b));
  if (field?.codeList && sameCode(field.codeList, a, b, book)) return true;
  return sameText(a, b, CASELESS.includes(field?.check ?? ''));
};

const list = (value: FieldValue): FieldValue[] => (Array.isArray(value) ? value : [value]);

/**
 * Whether two values of a field mean the same: amounts by their cents, yes/no by any of its spellings, days by the calendar,
 * codes by code or description, several options as a set. In a text every letter counts, also its case; only white space does not.
 */
export const sameValue = (
  a: FieldValue | null,
  b: FieldValue | null,
  field: FieldDeclaration | null,
  book: CodeBook = SMALL,
): boolean => {
  if (a === null || b === null) return a === b;
  if (!Array.isArray(a) && !Array.isArray(b)) return sameOne(a, b, field, book);
  const left = [...list(b)];
  for (const one of list(a)) {
    const at = left.findIndex((other) => sameOne(one, other, field, book));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
};
