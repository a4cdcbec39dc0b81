import type { Day } from './day.ts';
import type { Guida, Passo } from './guida.ts';

/** Words that stand after `#guide/` in the archive's address: no guide may be called so. */
const RESERVED = ['nuovo', 'importa', 'classe'];
/** A name has 80 characters at most; some are left for the number. */
const LONGEST = 70;

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');

/** A name made of some words that nobody has yet: the words, else with the first number that is free. */
export const freeName = (words: string, taken: readonly string[]): string => {
  const base = slug(words) || 'senza-titolo';
  const used = new Set([...taken, ...RESERVED]);
  let name = base;
  for (let n = 2; used.has(name); n += 1) name = `${base}-${n}`;
  return name;
};

/** A blank step with a name that the guide does not have. */
export const newPasso = (taken: readonly string[]): Passo => ({
  name: freeName(`passo-${taken.length + 1}`, taken),
  title: '',
  what: '',
  why: '',
  risk: '',
  final: '',
  source: '',
  note: '',
  page: null,
  target: null,
  done: { kind: 'utente' },
  links: [],
  picture: null,
});

/** A blank guide with one step; its name is found when it is first kept. */
export const newGuida = (author: string, today: Day): Guida => ({
  name: 'nuovo',
  title: '',
  summary: '',
  portal: null,
  scheda: null,
  author,
  verifiedOn: today,
  steps: [newPasso([])],
});

/** A guide of the ente made of another one. The day of its verification stays: nobody has verified it anew. */
export const adaptGuida = (model: Guida, author: string): Guida => ({
  ...structuredClone(model),
  title: `${model.title.slice(0, 180)} (adattata)`,
  author: author || model.author,
});

/** The list with one item at another place; the same list when there is no such place. */
export const moved = <T>(list: readonly T[], from: number, to: number): T[] => {
  const copy = [...list];
  if (to < 0 || to >= copy.length) return copy;
  copy.splice(to, 0, ...copy.splice(from, 1));
  return copy;
};
