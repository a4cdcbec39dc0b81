import { type Dictionary, it, type TextKey } from './it.ts';

/** The names between braces in a text: `'{n} di {total}'` gives `'n' | 'total'`. */
type ParamsOf<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | ParamsOf<Rest> : never;
type Values<Names extends string> = Readonly<Record<Names, string | number>>;
type Args<Names extends string> = [Names] extends [never] ? [] : [params: Values<Names>];

/** Keys that come in two forms, named without their ending. */
export type PluralKey = TextKey extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;
type Plural<K extends PluralKey> = Exclude<ParamsOf<Dictionary[`${K}.other`]>, 'n'>;

const put = (text: string, params: Record<string, string | number> = {}): string =>
  text.replace(/\{([\w-]+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));

/** The Italian text of a key, with its parameters in place; a missing parameter does not compile. */
export const t = <K extends TextKey>(key: K, ...args: Args<ParamsOf<Dictionary[K]>>): string => put(it[key], args[0]);

/** The text for a number of things: `key.one` for one, `key.other` for every other number; `{n}` is the number, Italian notation. */
export const tn = <K extends PluralKey>(key: K, n: number, ...args: Args<Plural<K>>): string => {
  const text: string = it[`${key}.${n === 1 ? 'one' : 'other'}` as TextKey];
  return put(text, { ...args[0], n: new Intl.NumberFormat('it-IT').format(n) });
};
