import { hasCheckDigit } from './luhn.ts';
import { ok, type Result, refused } from './result.ts';

/**
 * Reads an Italian partita IVA: 11 digits, with or without "IT" and spaces; the answer is the digits alone. The office in
 * places 8-10 is not judged: new ones are opened (101 and beyond are in use), and refusing a real number is worse than
 * letting through one that the check digit does not catch.
 */
export const parsePartitaIva = (text: string): Result<string> => {
  const digits = text.toUpperCase().replace(/\s/g, '').replace(/^IT/, '');
  if (digits === '') return refused('La partita IVA manca.');
  if (!/^[0-9]{11}$/.test(digits)) return refused('La partita IVA ha 11 cifre.');
  if (Number(digits.slice(0, 7)) === 0)
    return refused('Le prime sette cifre della partita IVA non possono essere zero.');
  if (!hasCheckDigit(digits))
    return refused('L’ultima cifra della partita IVA non corrisponde alle altre: ricontrolla il numero.');
  return ok(digits);
};
