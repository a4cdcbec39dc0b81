import type { FieldValue } from '../../domain/field.ts';
import { remember } from '../remember.ts';
import { booleanWords, fold, parseBoolean } from './spelling.ts';

/** One value to write with every exact spelling of it (a code and its description are two spellings). */
export type Wanted = { value: FieldValue; spellings: string[] };

/** One thing that can be chosen: its text and the value the page gives it. */
export type Choice = { text: string; value: string };

/** A value in one line, several joined by commas. */
export const plain = (value: FieldValue): string => (Array.isArray(value) ? value.join(', ') : String(value));

export const TOO_MANY = 'Il campo accetta un solo valore, qui sono più di uno.';

/** Why a wanted value could not be chosen from a list. */
export const refusal = (found: 'none' | 'many', { spellings: [name = ''] }: Wanted): string =>
  found === 'none'
    ? `Fra le voci della pagina non c'è «${name}».`
    : `Più di una voce si chiama «${name}»: scegliere a mano.`;

/** The spellings of a value; a list of one may have alternatives too. */
export const wantedOf = (value: FieldValue, alternatives: readonly string[] = []): Wanted => {
  const own = Array.isArray(value) ? value : typeof value === 'boolean' ? booleanWords(value) : [String(value)];
  return { value, spellings: [...own, ...alternatives].filter((s) => s.trim() !== '') };
};

/** The members of a list of values, each a value of its own; alternatives are theirs only when there is one member. */
export const membersOf = (wanted: Wanted): Wanted[] => {
  if (!Array.isArray(wanted.value)) return [wanted];
  if (wanted.value.length === 1) return [{ value: wanted.value[0] as string, spellings: wanted.spellings }];
  return wanted.value.map((member) => wantedOf(member));
};

const isDescription = (text: string): boolean =>
  /\p{L}{3,}/u.test(text) && (text.length > 12 || /\s/.test(text.trim()));

/** Short numbers are how pages count their own options: by themselves they prove nothing against a description. */
const isWeak = (code: string): boolean => /^\d{1,3}$/.test(code);

/** `3 - Esecuzione`, `3. Esecuzione`, `Esecuzione (3)`, `30192700-8 Cancelleria`: code and words, folded; else null. */
export const splitCode = (text: string): { code: string; words: string } | null => {
  const folded = fold(text);
  const front =
    /^[[(]?([a-z0-9][a-z0-9_./-]{0,19}?)(?:[)\]]\s*[-:]?\s*|\s+[-:|]\s+|[:.]\s+|\s*[-|]\s+)(\S.*)$/.exec(folded) ??
    /^([a-z]{0,3}\d[a-z0-9.-]{3,19})\s+(\S.*)$/.exec(folded);
  if (front?.[1] && front[2]) return { code: front[1], words: front[2] };
  const back = /^(\S.*?)\s*(?:[([]([a-z0-9][a-z0-9_./-]{0,19})[)\]]|\s-\s([a-z0-9]*\d[a-z0-9_./-]{0,19}))$/.exec(
    folded,
  );
  const code = back?.[2] ?? back?.[3];
  return back?.[1] && code ? { code, words: back[1] } : null;
};

/** The page's own value of an option; Angular writes `2: 'ITI43'` for bound values. */
const bareValue = (value: string): string => fold(value.replace(/^\d+:\s*'?(.*?)'?$/, '$1'));

const composed = (text: string, folded: string[], described: boolean): boolean => {
  const parts = splitCode(text);
  if (!parts) return false;
  return folded.includes(parts.words) || (folded.includes(parts.code) && !(described && isWeak(parts.code)));
};

/** True when a shown text is one of the spellings, or `code - words` made of one. */
export const sameOption = (shown: string, spellings: readonly string[]): boolean => {
  const text = fold(shown);
  if (text === '') return false;
  const folded = spellings.map(fold);
  return folded.includes(text) || composed(text, folded, spellings.some(isDescription));
};

/**
 * The one choice that is the wanted value: by its text, else by the page's value, else by `code - words`.
 * The first way that fits anything decides; `many` when it fits more than one.
 */
export const choose = (choices: readonly Choice[], wanted: Wanted): number | 'none' | 'many' => {
  const folded = wanted.spellings.map(fold);
  const described = wanted.spellings.some(isDescription);
  const yesNo = typeof wanted.value === 'boolean' ? wanted.value : parseOnlyWord(wanted);
  const ways: ((choice: Choice) => boolean)[] = [
    ({ text }) => folded.includes(fold(text)),
    ({ text }) => yesNo !== null && parseBoolean(text) === yesNo,
    ({ value }) => {
      const bare = bareValue(value);
      return bare !== '' && folded.includes(bare) && !(described && isWeak(bare));
    },
    ({ text }) => composed(text, folded, described),
  ];
  for (const fits of ways) {
    const found = choices.flatMap((choice, i) =>
      (choice.text + choice.value).trim() !== '' && fits(choice) ? [i] : [],
    );
    if (found.length === 1) return found[0] as number;
    if (found.length > 1) return 'many';
  }
  return 'none';
};

/** `Sì` may stand for `Vero`, but a code `1` is a code. */
const parseOnlyWord = ({ spellings }: Wanted): boolean | null => {
  const [only] = spellings;
  return spellings.length === 1 && only && /^\p{L}{2,}$/u.test(only) ? parseBoolean(only) : null;
};

const PROMPT =
  /^[-.\s*<>]*(?:(?:effettuare una selezione|selezion(?:a|are|i)|scegli(?:ere)?|select|choose)\b[^\d]{0,40})?[-.\s*<>]*$/;

/** A caption that stands for "nothing chosen yet"; asked of every option of every list. */
export const isPrompt = remember((text) => PROMPT.test(fold(text)));

/** An option that empties a list when chosen. */
export const isNothing = (text: string): boolean =>
  isPrompt(text) || /^[-\s]*(?:nessun[oa]?|none|vuoto)[-\s]*$/.test(fold(text));
