import { readPageWords } from '../portals/page-words.ts';

/** What may be an error of ANAC; the panel, which has the list, says what it is. */
const LIKE_AN_ERROR =
  /(?<![a-z0-9])(?:err|reg)[\s._\u2010-\u2015-]{0,2}\d{1,4}(?![a-z0-9/])|recupero dati|unauthorized request/i;

/** More than one refusal ever names. */
const MOST = 30;

/**
 * Short texts of the page that look like an error of ANAC. On a page with fields only its messages are read: what
 * somebody wrote in a field is no error, and a form is read many times.
 */
export const pageErrors = (doc: Document, hasFields: boolean): string[] => {
  const words = readPageWords(doc);
  const texts = hasFields ? words.texts('message') : [...words.texts('message'), ...words.texts('text')];
  return [...new Set(texts)].filter((text) => LIKE_AN_ERROR.test(text)).slice(0, MOST);
};
