import type { Language } from '../domain/language.ts';
import { core } from './core.ts';
import type { Dictionary, TextKey } from './it.ts';

/** The names between braces in a text: `'{n} di {total}'` gives `'n' | 'total'`. */
type ParamsOf<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | ParamsOf<Rest> : never;
type Values<Names extends string> = Readonly<Record<Names, string | number>>;
type Args<Names extends string> = [Names] extends [never] ? [] : [params: Values<Names>];

/** Keys that come in two forms, named without their ending. */
export type PluralKey = TextKey extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;
type Plural<K extends PluralKey> = Exclude<ParamsOf<Dictionary[`${K}.other`]>, 'n'>;

/** The texts of a language; what it lacks is said in Italian. */
type Texts = Readonly<Partial<Record<TextKey, string>>>;

let italian: Texts = core;
let table: Texts = italian;
let rules = new Intl.PluralRules('it');

/** From here on every text is of this language. The texts already drawn stay until they are drawn again. */
export const setTexts = (language: Language, texts: Texts): void => {
  table = texts;
  rules = new Intl.PluralRules(language);
};

/** Every Italian text: for the page that has more than the common ones, before it speaks. */
export const setItalian = (texts: Dictionary): void => {
  italian = texts;
};

const put = (text: string, params: Record<string, string | number> = {}): string =>
  text.replace(/\{([\w-]+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));

/** A text that is in no table is seen by whoever forgot it. */
const textOf = (key: TextKey): string => table[key] ?? italian[key] ?? key;

/** The text of a key in the language in use, with its parameters in place; a missing parameter does not compile. */
export const t = <K extends TextKey>(key: K, ...args: Args<ParamsOf<Dictionary[K]>>): string =>
  put(textOf(key), args[0]);

/** The same in Italian whatever the language in use: for what goes on paper, in a mail or in a field of a portal. */
export const inItalian = <K extends TextKey>(key: K, ...args: Args<ParamsOf<Dictionary[K]>>): string =>
  put(italian[key] ?? key, args[0]);

/**
 * The text for a number of things: `key.one`, `key.other`, and what other form the language has (`Intl.PluralRules`);
 * `{n}` is the number, in Italian notation as everywhere.
 */
export const tn = <K extends PluralKey>(key: K, n: number, ...args: Args<Plural<K>>): string => {
  const form = `${key}.${rules.select(n)}`;
  const text = textOf((form in italian ? form : `${key}.other`) as TextKey);
  return put(text, { ...args[0], n: new Intl.NumberFormat('it-IT').format(n) });
};
