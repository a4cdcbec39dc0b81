/**
 * Issues CIGs of the current generation as ANAC describes them ("Simog seconda versione e PCP"):
 * a letter A-U, six hexadecimal digits of a running number, three check digits
 * `Hex((Dec(N) + Ord(A)) * 211 mod 4091)`. Written apart from `lib/domain/cig.ts`, so that the one can judge the other.
 */
export const makeCig = (letter: string, serial: number): string => {
  const ordinal = letter.charCodeAt(0) - 64;
  if (letter.length !== 1 || ordinal < 1 || ordinal > 21) throw new Error(`lettera fuori da A-U: ${letter}`);
  const check = ((serial + ordinal) * 211) % 4091;
  return letter + hex(serial, 6) + hex(check, 3);
};

/** The same CIG with check digits that are not its own: a decoy. */
export const spoilCig = (cig: string): string => {
  const check = (Number.parseInt(cig.slice(7), 16) + 1) % 4091;
  return cig.slice(0, 7) + hex(check, 3);
};

const hex = (value: number, width: number): string => value.toString(16).toUpperCase().padStart(width, '0');
