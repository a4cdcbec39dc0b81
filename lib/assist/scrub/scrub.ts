import { SCHEDA_CODES } from '../../domain/codes.ts';
import { scrubCodes } from './codes.ts';
import { scrubNames } from './names.ts';
import { isFormWord, plainWord } from './vocabulary.ts';

/** What is known to be somebody's: texts of the saved profiles, and the single words of theirs that no form is made of. */
export type Secrets = { texts: readonly string[]; words: ReadonlySet<string> };

const leaves = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(leaves);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
};

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** Gathers what the saved profiles say, so that none of it is told. A lone word of forms ("Servizi") says nothing. */
export const secretsOf = (profiles: unknown): Secrets => {
  const all = [...new Set(leaves(profiles).map((text) => text.normalize('NFKC').trim()))];
  const telling = all.filter((text) => {
    const words = text.match(/\p{L}+/gu) ?? [];
    return (
      text.length > 2 &&
      !(SCHEDA_CODES as readonly string[]).includes(text) &&
      (words.length > 2 || /\d/.test(text) || !words.every(isFormWord))
    );
  });
  const words = telling
    .flatMap((text) => text.match(/(?<!\p{L})\p{Lu}\p{L}{2,}/gu) ?? [])
    .filter((word) => !isFormWord(word));
  return {
    texts: telling.map((text) => text.replace(/\s+/g, ' ').toLowerCase()).sort((a, b) => b.length - a.length),
    words: new Set(words.map(plainWord)),
  };
};

/** What is not seen and cuts a word in two: soft hyphens, joiners, marks of direction. */
const UNSEEN = /\p{Cf}+/gu;
/** A name as accounts are called: "m.rossi", "mario_rossi"; never an abbreviation of a form ("cod.fiscale", "s.r.l."). */
const ACCOUNT = /(?<![\p{L}\p{N}])\p{L}+(?:[._]\p{L}{4,})+(?![\p{L}\p{N}])/gu;
const account = (name: string): string => (name.split(/[._]/).slice(1).every(isFormWord) ? name : '[nome]');

/** The same without what the profiles say: sought one by one first, for a register may have ten thousand texts. */
const scrubOwn = (text: string, texts: readonly string[], put: string): string => {
  const small = text.toLowerCase();
  const there = texts.filter((one) => one.length <= small.length && small.includes(one)).map(literal);
  if (there.length === 0) return text;
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${there.join('|')})(?![\\p{L}\\p{N}])`, 'giu'), put);
};

/** A text of a page with a placeholder in the place of whatever may tell of somebody; the same again gives the same. */
export const scrubText = (text: string, { texts, words }: Secrets): string => {
  const plain = text.normalize('NFKC').replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
  const kept = scrubOwn(plain, texts, '[profilo]');
  const known = kept.replace(/\p{L}+/gu, (word, at: number) =>
    kept[at - 1] !== '[' && words.has(plainWord(word)) ? '[profilo]' : word,
  );
  return scrubNames(scrubCodes(known).replace(ACCOUNT, account));
};

/** The words of an id that writes them together: `utenteMarioRossi`. */
const camel = (letters: string): string[] => letters.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
/** Somebody's word is looked for inside another one from this length on. */
const INSIDE = 5;

const VOWELS = /[aeiouy]/gi;

const segment = (part: string, words: ReadonlySet<string>): string => {
  const numbered = /^(\p{L}{1,30})\d{1,3}$/u.exec(part);
  const letters = numbered?.[1] ?? part;
  const odd =
    /\d/.test(letters) ||
    letters.length > 40 ||
    words.has(plainWord(letters)) ||
    camel(letters).some((word) => words.has(plainWord(word))) ||
    [...words].some((word) => word.length >= INSIDE && plainWord(letters).includes(word)) ||
    /^[A-Z]{12,}$/.test(letters) ||
    (letters.length > 5 && (letters.match(VOWELS)?.length ?? 0) / letters.length < 0.2);
  return odd ? '#' : `${letters}${numbered ? '#' : ''}`;
};

/** An id or name of a control without numbers, random tails and what may be somebody's. */
export const scrubId = (id: string, { texts, words }: Secrets): string => {
  const plain = id.normalize('NFKC').replace(UNSEEN, '').trim();
  if (/[\s@]/.test(plain)) return '#';
  return scrubOwn(plain, texts, '#')
    .replace(/[\p{L}\p{N}]+/gu, (part) => segment(part, words))
    .replace(/#(?:[-_.:]?#)+/g, '#');
};
