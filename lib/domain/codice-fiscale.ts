import { hasCheckDigit } from './luhn.ts';
import { ok, type Result, refused } from './result.ts';

/** A codice fiscale, upper-case without spaces: `persona` has 16 characters, `ente` (bodies and companies) 11 digits. */
export type CodiceFiscale = { value: string; kind: 'persona' | 'ente' };

/** Digits, or the letters that replace them when two people would have the same code (omocodia). */
const D = '[0-9LMNPQRSTUV]';
const SHAPE = new RegExp(`^[A-Z]{6}${D}{2}[ABCDEHLMPRST]${D}{2}[A-Z]${D}{3}[A-Z]$`);
const OMOCODIA = 'LMNPQRSTUV';

/** Values of the characters in odd places (first, third…), 0-9 then A-Z: D.M. 23/12/1976, table of the control character. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

const rank = (char: string): number => (char <= '9' ? Number(char) : char.charCodeAt(0) - 65);

const controlCharacter = (body: string): string => {
  let sum = 0;
  for (let place = 0; place < body.length; place++) {
    const value = rank(body.charAt(place));
    sum += place % 2 === 0 ? (ODD[value] ?? 0) : value;
  }
  return String.fromCharCode(65 + (sum % 26));
};

/** Longest day of each month letter; a leap year cannot be told from two digits of the year. */
const DAYS: Record<string, number> = { B: 29, D: 30, H: 30, P: 30, S: 30 };

/** The day of birth with omocodia undone; women have 40 more. */
const dayOf = (code: string): number =>
  Number(code.slice(9, 11).replace(/[L-V]/g, (letter) => String(OMOCODIA.indexOf(letter))));

const person = (code: string): Result<CodiceFiscale> => {
  if (!SHAPE.test(code))
    return refused(
      'Il codice fiscale di una persona ha sei lettere, poi anno, mese, giorno, comune e una lettera finale.',
    );
  const day = dayOf(code) % 40;
  if (day < 1 || day > (DAYS[code.charAt(8)] ?? 31) || dayOf(code) > 71)
    return refused('Il giorno di nascita scritto nel codice fiscale (decimo e undicesimo carattere) non esiste.');
  if (controlCharacter(code.slice(0, 15)) !== code.charAt(15))
    return refused('L’ultima lettera del codice fiscale non corrisponde alle altre: ricontrolla il codice.');
  return ok({ value: code, kind: 'persona' });
};

/** Reads the codice fiscale of a person (16 characters, omocodia included) or of a body or company (11 digits). */
export const parseCodiceFiscale = (text: string): Result<CodiceFiscale> => {
  const code = text.toUpperCase().replace(/\s/g, '');
  if (code === '') return refused('Il codice fiscale manca.');
  if (/^[0-9]{11}$/.test(code)) {
    if (Number(code) === 0 || !hasCheckDigit(code))
      return refused('L’ultima cifra del codice fiscale non corrisponde alle altre: ricontrolla il codice.');
    return ok({ value: code, kind: 'ente' });
  }
  if (code.length === 16) return person(code);
  if (/^IT[0-9]{11}$/.test(code)) return refused('Il codice fiscale si scrive senza «IT» davanti.');
  return refused(
    `Il codice fiscale ha 11 cifre (enti e imprese) oppure 16 caratteri (persone): qui sono ${code.length}.`,
  );
};
