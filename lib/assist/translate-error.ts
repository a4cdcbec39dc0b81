import { ERROR_HELP } from '../reference/error-help.ts';
import { ERROR_PHRASES } from '../reference/error-phrases.ts';
import type { AnacError } from '../reference/errori.ts';
import { RULES } from '../rules/registry.ts';

/**
 * One error found in a text. `said` is ANAC's own sentence ('' for a phrase without a code, and for a code that ANAC does
 * not list); `by` says whose the explanation is: ours, that of a rule Cigno checks, or nobody's, and then `cause` is ''.
 */
export type ErrorTranslation = {
  id: string;
  /** ANAC's code; '' for a phrase. */
  code: string;
  title: string;
  said: string;
  cause: string;
  step: string;
  by: 'cigno' | 'regola' | null;
  /** The norm of a rule, or where a phrase was met. */
  source: string;
};

/** Longer than the log of a request, which has its error at the end; the rest is not read. */
const LONGEST = 200_000;
/** More than anybody reads: a text with as many is a list of errors, not one that was met. */
const MOST = 500;

const BETWEEN = '[\\s._:°#\\u2010-\\u2015-]{0,3}';
/**
 * A family, what people put between, a number, and the variant of some ("REG4_1"). A year, a number of a law, how many
 * errors there are and which of how many ("errori: 3", "errore 1 di 3") are none.
 */
const CODE = new RegExp(
  `(?<![A-Za-z0-9])(?:(ERR)(?:ore)?${BETWEEN}(?:n[.°º]?\\s?)?|(REG|AUT|FVA|FVX|FVC|FVQOE|FVQ|SEC|SCH)${BETWEEN})` +
    '0*(\\d{1,4})(?:[._\\u2010-\\u2015-](\\d))?(?![A-Za-z0-9/])(?!\\s+di\\s+\\d|\\s+del\\s+(?:19|20)\\d\\d(?!\\d))',
  'gi',
);
const TED = /(?<![A-Za-z0-9])TED[\s_-](NOT[\s_-]PUBLISHED|VALIDATION[\s_-]FAILED|ARCHIVED|DELETED)(?![A-Za-z0-9])/gi;

const fold = (text: string): string =>
  text
    // Sorting the marks of one letter takes the square of their number: those that stand apart go before.
    .replace(/\p{M}+/gu, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** `AUT01` and `aut-1` are one code. */
const plain = (family: string, number: string, variant: string | undefined): string =>
  `${family.toUpperCase()}${Number(number)}${variant ? `_${variant}` : ''}`;

const keyOf = (code: string): string => {
  const found = /^([A-Z]+)0*(\d+)(?:_(\d))?$/.exec(code);
  return found?.[1] && found[2] ? plain(found[1], found[2], found[3]) : code;
};

const describe = ({ code, said }: AnacError): ErrorTranslation => {
  const own = Object.hasOwn(ERROR_HELP, code) ? ERROR_HELP[code] : undefined;
  const rule = Object.values(RULES).find((one) => one.code === code && one.origin !== 'cigno');
  const base = { id: code, code, title: rule?.title ?? '', said, source: rule?.norm ?? '' };
  if (own) return { ...base, ...own, by: 'cigno' };
  if (rule) return { ...base, cause: rule.message, step: '', by: 'regola' };
  return { ...base, cause: '', step: '', by: null };
};

/** An error that somebody names and ANAC does not list. */
const stranger = (code: string): ErrorTranslation => ({
  id: code,
  code,
  title: '',
  said: '',
  cause: '',
  step: '',
  by: null,
  source: '',
});

/** Sentences shorter than this are too common to name a code by themselves. */
const TELLING = 24;

/** Every error of ANAC's list, explained where we can. */
export const explainAll = (list: readonly AnacError[]): ErrorTranslation[] => list.map(describe);

/**
 * The errors that a text names, in the order of the text: codes however they are written (`err-98`, `"REG 18"`, inside
 * JSON), ANAC's own sentences without their code, and the frequent texts that have none. Never throws.
 */
export const translateError = (pasted: string, list: readonly AnacError[]): ErrorTranslation[] => {
  const text = pasted.slice(0, LONGEST);
  const byKey = new Map(list.map((entry) => [keyOf(entry.code), entry]));
  const found: { at: number; what: ErrorTranslation }[] = [];
  const known = new Set<string>();
  const add = (at: number, what: ErrorTranslation): void => {
    if (known.has(what.id) || known.size >= MOST) return;
    known.add(what.id);
    found.push({ at, what });
  };
  for (const match of text.matchAll(CODE)) {
    const [, err, other, number = '', variant] = match;
    const family = err ?? other ?? '';
    const entry = byKey.get(plain(family, number, variant)) ?? byKey.get(plain(family, number, undefined));
    if (entry) add(match.index, describe(entry));
    // "Reg. 2016" is a regulation; only ERR is nothing else.
    else if (family.toUpperCase() === 'ERR') add(match.index, stranger(plain(family, number, variant)));
  }
  for (const match of text.matchAll(TED)) {
    const entry = byKey.get(`TED_${(match[1] ?? '').toUpperCase().replace(/[\s-]/g, '_')}`);
    if (entry) add(match.index, describe(entry));
  }
  const words = ` ${fold(text)} `;
  // Where a code is named its sentence stands beside it, and several codes share one sentence.
  if (found.length === 0)
    for (const entry of list) {
      const said = fold(entry.said);
      const at = said.length >= TELLING ? words.indexOf(` ${said} `) : -1;
      if (at >= 0) add(at, describe(entry));
    }
  for (const { words: any, ...phrase } of ERROR_PHRASES) {
    const at = any.map((one) => words.indexOf(` ${one} `)).find((place) => place >= 0);
    if (at !== undefined) add(at, { ...phrase, code: '', said: '', by: 'cigno' });
  }
  return found.sort((a, b) => a.at - b.at).map(({ what }) => what);
};
