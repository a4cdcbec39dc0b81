import type { Sign } from '../define.ts';

/** The form of every document (Document.cs of the product; portals.md 3.3). */
export const FORM = 'form#FORMDOCUMENT';
/** A document that cannot be changed says so in a hidden field (portals.md 3.5, 9). */
export const READ_ONLY = 'input[name="DOCUMENT_READONLY"][value="1"]';
export const PASSWORD = 'input[type=password]';

const said = (
  status: Sign['status'],
  source: string,
  where: Sign['where'],
  words: string,
  weight: number,
  atLeast = 1,
): Sign => ({ where, words: words.split('|'), weight, atLeast, status, source });

/** Words that the instructions of CMRC quote (S004). */
export const quoted = (where: Sign['where'], words: string, weight: number, atLeast = 1): Sign =>
  said('CONFIRMED', 'S004', where, words, weight, atLeast);

/** Read in the product's published source (portals.md 3.3): what an installation shows is deduced from it. */
export const inProduct = (where: Sign['where'], words: string, weight: number, atLeast = 1): Sign =>
  said('INFERRED', 'CONTRACTA, portals.md 3.3', where, words, weight, atLeast);
