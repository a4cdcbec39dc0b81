import { hasCheckDigit } from './luhn.ts';
import { ok, type Result, refused } from './result.ts';

/** Office codes that may stand in places 8-10: provinces 001-100, 120, 121, 888 and 999 (Agenzia delle Entrate). */
const isOffice = (code: number): boolean => (code >= 1 && code <= 100) || [120, 121, 888, 999].includes(code);

/** Reads an Italian partita IVA: 11 digits, with or without "IT" and spaces; the answer is the digits alone. */
export const parsePartitaIva = (text: string): Result<string> => {
  const digits = text.toUpperCase().replace(/\s/g, '').replace(/^IT/, '');
  if (digits === '') return refused('La partita IVA manca.');
  if (!/^[0-9]{11}$/.test(digits)) return refused('La partita IVA ha 11 cifre.');
  if (Number(digits.slice(0, 7)) === 0)
    return refused('Le prime sette cifre della partita IVA non possono essere zero.');
  if (!isOffice(Number(digits.slice(7, 10))))
    return refused('La provincia scritta nella partita IVA (dall’ottava alla decima cifra) non esiste.');
  if (!hasCheckDigit(digits))
    return refused('L’ultima cifra della partita IVA non corrisponde alle altre: ricontrolla il numero.');
  return ok(digits);
};
