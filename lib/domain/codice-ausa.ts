import { ok, type Result, refused } from './result.ts';

/**
 * Reads a codice AUSA: ten digits with leading zeros as ANAC's open data write it (e.g. 0000247922); a shorter number is
 * completed with zeros. INFERRED from the data: the model says only "string".
 */
export const parseCodiceAusa = (text: string): Result<string> => {
  const value = text.replace(/\s/g, '');
  if (value === '') return refused('Il codice AUSA manca.');
  if (!/^[0-9]{1,10}$/.test(value)) return refused('Il codice AUSA ha dieci cifre, per esempio 0000123456.');
  if (Number(value) === 0) return refused('Il codice AUSA non può essere zero.');
  return ok(value.padStart(10, '0'));
};
