import { hiddenCharacter } from './plain-text.ts';

/** Longest text of a page that is remembered. */
const LONGEST = 120;

/** Words that may be somebody's or some document's: codes, addresses, long numbers, days, amounts. */
const TELLING = /\d{3,}|@|:\/\/|^www\.|^\d{1,2}[/.-]\d{1,2}[/.-]|\d[.,]\d{2}\b/i;
const CODE = /^(?=.*\d)(?=.*[A-Z])[A-Z0-9._/-]{6,}$/;
/** The name of a firm stands before its legal form. */
const FIRM =
  /\b(?:s\.?\s?r\.?\s?l|s\.?\s?p\.?\s?a|s\.?\s?n\.?\s?c|s\.?\s?a\.?\s?s|soc(?:iet[àa])?\.?\s+coop\w*|gmbh|ohg)\b/i;

/**
 * What a caption or a heading says of the page and of nobody: what follows a colon or stands between quotes is a value,
 * codes, numbers and addresses are left out, and a text with the name of a firm is left out whole. `values` are texts
 * that boxes of the page hold.
 */
export const wordsOfPage = (text: string, values: readonly string[] = []): string => {
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 4 * LONGEST);
  const [head = ''] = plain.replace(/[«“"][^»”"]*[»”"]/g, ' ').split(/:\s|:$/);
  if (FIRM.test(head) || hiddenCharacter(plain) !== null) return '';
  const lower = head.toLowerCase();
  if (values.some((value) => value.length > 3 && lower.includes(value.toLowerCase()))) return '';
  return head
    .split(' ')
    .filter((word) => !TELLING.test(word) && !CODE.test(word))
    .join(' ')
    .replace(/^[\s–—-]+|[\s–—-]+$/g, '')
    .slice(0, LONGEST)
    .trim();
};
