import { ok, type Result, refused } from './result.ts';

/**
 * Reads a CPV code: 8 digits, as ANAC's list has them. A check digit ("45111230-9") and a description after the code are
 * dropped: how that digit is computed is not published and ANAC's list does not carry it, so it can be neither
 * verified nor written. Whether the code exists is told by `lib/reference/cpv.ts`.
 */
export const parseCpv = (text: string): Result<string> => {
  const value = text.trim();
  if (value === '') return refused('Il codice CPV manca.');
  const code = /^([0-9]{8})(?:\s*-\s*[0-9])?(?:\s*[-–—:]?\s+\D.*)?$/su.exec(value)?.[1];
  if (code === undefined) return refused('Un codice CPV ha 8 cifre, per esempio 45111230.');
  if (code.startsWith('00')) return refused('Nessun codice CPV comincia con 00.');
  return ok(code);
};
