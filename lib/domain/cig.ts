/** Who issued the code, hence how it is built: Simog's first version, Simog's second version and the PCP, SmartCIG. */
export type CigKind = 'simog' | 'pcp' | 'smartcig';
export type CigReading = { ok: true; cig: string; kind: CigKind } | { ok: false; reason: string };

const LENGTH = 10;

/** Hexadecimal, upper-case, padded to `width`. */
const hex = (value: number, width: number): string => value.toString(16).toUpperCase().padStart(width, '0');

/** Ordinal of a letter in the alphabet, A = 1 … U = 21. */
const ordinal = (letter: string): number => letter.charCodeAt(0) - 64;

const no = (reason: string): CigReading => ({ ok: false, reason });

/** The first character of `text` from `start` that `allowed` refuses, as the user counts it, or null. */
const misplaced = (text: string, start: number, end: number, allowed: RegExp): string | null => {
  for (let place = start; place < end; place++) {
    const char = text.charAt(place);
    if (!allowed.test(char)) return `il carattere ${place + 1} è «${char}»`;
  }
  return null;
};

const simog = (cig: string): CigReading => {
  const wrong = misplaced(cig, 0, 7, /[0-9]/);
  if (wrong) return no(`Un CIG che comincia con una cifra ha solo cifre nei primi sette posti: ${wrong}.`);
  const wrongCheck = misplaced(cig, 7, LENGTH, /[0-9A-F]/);
  if (wrongCheck) return no(`Gli ultimi tre caratteri di un CIG sono cifre o lettere da A a F: ${wrongCheck}.`);
  const body = cig.slice(0, 7);
  if (body === '0000000') return no('I primi sette caratteri sono tutti zero: non è un CIG.');
  if (hex((Number(body) * 211) % 4091, 3) !== cig.slice(7)) return no(checkFails('gli ultimi tre', 'i primi sette'));
  return { ok: true, cig, kind: 'simog' };
};

const pcp = (cig: string): CigReading => {
  const wrong = misplaced(cig, 1, LENGTH, /[0-9A-F]/);
  if (wrong) return no(`Dopo la lettera iniziale un CIG ha solo cifre e lettere da A a F: ${wrong}.`);
  const body = Number.parseInt(cig.slice(1, 7), 16) + ordinal(cig.charAt(0));
  if (hex((body * 211) % 4091, 3) !== cig.slice(7)) return no(checkFails('gli ultimi tre', 'i primi sette'));
  return { ok: true, cig, kind: 'pcp' };
};

const smartcig = (cig: string): CigReading => {
  const wrong = misplaced(cig, 1, LENGTH, /[0-9A-F]/);
  if (wrong) return no(`Dopo la lettera iniziale uno SmartCIG ha solo cifre e lettere da A a F: ${wrong}.`);
  const body = cig.slice(3);
  if (body === '0000000') return no('Gli ultimi sette caratteri sono tutti zero: non è uno SmartCIG.');
  if (hex((Number.parseInt(body, 16) * 211) % 251, 2) !== cig.slice(1, 3))
    return no(checkFails('il secondo e il terzo', 'gli ultimi sette'));
  return { ok: true, cig, kind: 'smartcig' };
};

/** The expected digits are not told: copying them in would make a wrong code look right. */
const checkFails = (check: string, body: string): string =>
  `Il codice contiene un errore di battitura: ${check} caratteri (di controllo) non corrispondono con ${body}. Ricopialo dal portale.`;

const SEPARATORS = /[\s\u200B-\u200D\u2060\uFEFF.\-_/]/g;

/**
 * What people write before a CIG: "CIG", "CIG:", "CIG n.". Read after the separators are gone, and the N is dropped only
 * when ten characters follow it: "CIG N000000B8A" is a CIG of the PCP that begins with N.
 */
const LABEL = /^CIG[:°º]*(?:N[:°º]*(?=[0-9A-Z]{10}$))?(?=[0-9A-Z])/;

/**
 * Reads a CIG and verifies its check digits by ANAC's published algorithm (`algoritmoValidazioneCIG.md`, npa 21f8640).
 * Case, spaces, dots, hyphens, slashes and a leading "CIG" are tolerated; the answer is upper-case without them.
 * V and W are refused: some texts give SmartCIG as `[V-Z]`, but ANAC's algorithm defines X, Y and Z alone, and a code
 * whose check digits cannot be verified must not enter the register.
 * Within one generation no single substitution and no swap of neighbours passes (4091 and 251 are prime), except X, Y and
 * Z for one another: the first letter of a SmartCIG has no part in its check digits.
 */
export const parseCig = (text: string): CigReading => {
  const cig = text.toUpperCase().replace(SEPARATORS, '').replace(LABEL, '');
  if (cig === '') return no('Il CIG manca.');
  if (cig.length !== LENGTH) return no(`Un CIG ha 10 caratteri: qui sono ${cig.length}.`);
  const first = cig.charAt(0);
  if (/[0-9]/.test(first)) return simog(cig);
  if (/[A-U]/.test(first)) return pcp(cig);
  if (/[XYZ]/.test(first)) return smartcig(cig);
  return no(
    `Un CIG comincia con una cifra, con una lettera da A a U oppure con X, Y o Z: qui comincia con «${first}».`,
  );
};

/** First letter of every CIG of the palestra: ANAC has come to B, and has no use for U in this century. */
export const PRACTICE_LETTER = 'U';

/** Reads a CIG that is to be kept or used: a CIG of the palestra is right in itself, and exists nowhere. */
export const parseRealCig = (text: string): CigReading => {
  const read = parseCig(text);
  return read.ok && read.cig.startsWith(PRACTICE_LETTER)
    ? no('È un CIG della palestra di Cigno: ANAC non l’ha mai rilasciato.')
    : read;
};

/** Reads the CIG padre beside the CIG that derives from it: right check digits, and another code. */
export const parsePadre = (padre: string, derivato: string): CigReading => {
  const read = parseRealCig(padre);
  const own = parseCig(derivato);
  return read.ok && own.ok && read.cig === own.cig
    ? no('Il CIG padre è uguale al CIG derivato: il padre è quello del lotto della convenzione.')
    : read;
};
