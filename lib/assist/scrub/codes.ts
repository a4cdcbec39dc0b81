import { parseCig } from '../../domain/cig.ts';

const MONTH =
  'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|gen(?:naio)?|feb(?:braio)?|mar(?:zo)?|apr(?:ile)?|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|ago(?:sto)?|set(?:tembre)?|ott(?:obre)?|nov(?:embre)?|dic(?:embre)?';
/** Days that are written out, and the year after them. */
const DAY_WORD =
  'prim[oa]|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|vent(?:i|un)\\p{L}*|trent(?:a|uno)';
/** Nothing of a word or a number before, or after. */
const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';

/** What looks like somebody's code, in the order in which it is looked for: the longer shapes first. */
const SHAPES: readonly [found: RegExp, put: string][] = (
  [
    ['[^\\s@<>()\\[\\]]+@[^\\s@<>()\\[\\]]+', 'email'],
    ['[^\\s@<>()\\[\\]]+\\s*(?:\\(at\\)|\\[at\\]|\\{at\\}|\\schiocciola\\s)\\s*[^\\s@<>()\\[\\]]+', 'email'],
    ['(?:https?:|www\\.)\\S+', 'indirizzo'],
    [`${BEFORE}[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${AFTER}`, 'uuid'],
    [`${BEFORE}[a-z]{2}\\d{2}(?:[ ]?[a-z0-9]{1,4}){3,8}${AFTER}`, 'iban'],
    // With digits changed into letters too, as for people who would share one.
    [`${BEFORE}[a-z]{6}[\\dlmnp-v]{2}[a-z][\\dlmnp-v]{2}[a-z][\\dlmnp-v]{3}[a-z]${AFTER}`, 'cf'],
    [`${BEFORE}[a-z]\\d{2}[a-z]\\d{11}${AFTER}`, 'cup'],
    [`${BEFORE}(?:it)?\\d{11}${AFTER}`, 'piva'],
    [`${BEFORE}prot(?:ocollo|\\.)?[\\s:.]*(?:n(?:\\.|r\\.|°|umero)?)?[\\s:]*(?=\\S*\\d)\\S+`, 'protocollo'],
    [`${BEFORE}\\d{4}-\\d{1,2}-\\d{1,2}(?:t[\\d:.z+-]+)?`, 'data'],
    [`${BEFORE}\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{2,4}${AFTER}`, 'data'],
    [`${BEFORE}\\d{1,2}[°.]?\\s+(?:${MONTH})\\.?(?:\\s+\\d{2,4})?${AFTER}`, 'data'],
    [
      `${BEFORE}(?:${DAY_WORD})\\s+(?:${MONTH})(?:\\s+(?:del\\s+)?(?:\\d{2,4}|duemila\\p{L}*|millenovecento\\p{L}*))?${AFTER}`,
      'data',
    ],
    ['(?:€|\\beuro?\\b)\\s*\\d[\\d.,\\s]*', 'importo'],
    [`${BEFORE}\\d[\\d.\\s]*(?:,\\d+)?\\s*(?:€|euro?${AFTER})`, 'importo'],
    [`${BEFORE}\\d[\\d.]*,\\d{1,2}${AFTER}`, 'importo'],
    ['\\+\\s?\\d[\\d\\s./-]{4,}', 'telefono'],
    [`${BEFORE}\\d(?:[\\s.,/-]{0,2}\\d){3,}${AFTER}`, 'numero'],
  ] as const
).map(([found, put]) => [new RegExp(found, 'giu'), `[${put}]`]);

/** A piece without spaces that has four digits wherever they stand, or one that mixes letters and digits at length. */
const PIECE = /[\p{L}\p{N}]+(?:[-_/.\\:#][\p{L}\p{N}]+)*/gu;
const code = (piece: string): string => {
  const digits = piece.match(/\p{N}/gu)?.length ?? 0;
  if (digits >= 4) return '[codice]';
  if (/^[A-Z0-9]{10}$/i.test(piece) && parseCig(piece).ok) return '[cig]';
  return digits > 0 && /^[\p{L}\p{N}]{6,}$/u.test(piece) && /\p{L}/u.test(piece) ? '[codice]' : piece;
};

/** A code written in groups ("RSS MRA 80A01 H501 U", "B1C 4D2 E5F6"): short groups of capitals and digits, one after the other. */
const GROUPS = /(?<![\p{L}\p{N}])[A-Z\d]{1,6}(?: [A-Z\d]{1,6}){2,8}(?![\p{L}\p{N}])/gu;
const grouped = (groups: string): string =>
  (groups.match(/\d/g)?.length ?? 0) >= 3 && /[A-Z]\d|\d[A-Z]/.test(groups) && groups.replaceAll(' ', '').length >= 8
    ? '[codice]'
    : groups;

/** A text without anybody's codes, numbers, days and amounts; each leaves the name of what it was. */
export const scrubCodes = (text: string): string => {
  let out = text;
  // Before the groups of digits alone, which would take a code's tail and leave its head.
  for (const [found, put] of SHAPES)
    out = (put === '[numero]' ? out.replace(GROUPS, grouped) : out).replace(found, put);
  return out.replace(PIECE, code);
};
