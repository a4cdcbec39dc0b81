/** Words that nearly every oggetto has and that tell no purchase from another. */
const EMPTY = new Set(
  (
    'acquisto affidamento diretto fornitura forniture servizio servizi lavori appalto procedura adesione convenzione ' +
    'accordo quadro lotto mediante tramite presso anno per con del dello della dei degli delle dal dalla nel nella ' +
    'sul sulla agli alle allo alla che non uno una gli'
  ).split(' '),
);

/** Singular and plural of an Italian word begin alike: the last vowel goes, with the h of "banchi". A number stays whole. */
const stem = (word: string): string => (word.length > 4 && !/\d/.test(word) ? word.replace(/h?[aeiou]+$/, '') : word);

/** Most purchases of a year name it. */
const YEAR = /^20\d\d$/;

const words = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2 || /\d/.test(word));

/** What a description is about: its words without those of every procurement, or all of them when nothing else is left. */
const tokens = (text: string): Set<string> => {
  const all = words(text);
  const telling = all.filter((word) => !EMPTY.has(word) && !YEAR.test(word));
  return new Set((telling.length > 0 ? telling : all).map(stem));
};

/**
 * How far two oggetti say the same, 0 to 1: the words they share among all they have (Dice), or, where one is a longer
 * telling of the other, among those of the shorter, once it has at least two. Null when one of them says nothing.
 */
export const likenessOf = (a: string, b: string): number | null => {
  const [one, other] = [tokens(a), tokens(b)];
  if (one.size === 0 || other.size === 0) return null;
  const shared = [...one].filter((word) => other.has(word)).length;
  const shorter = Math.min(one.size, other.size);
  const dice = (2 * shared) / (one.size + other.size);
  return shorter < 2 ? dice : Math.max(dice, (shared / shorter) * 0.9);
};

/** From here two oggetti are called similar: half of their words are shared. */
export const SIMILAR = 0.5;

/** Legal forms, short and in full words, and what stands beside a name without being of it. */
const LEGAL_FORMS = new Set(
  (
    'srl srls spa sapa snc sas sca scarl scrl soc cons consortile societa coop cooperativa sociale onlus ets ditta ' +
    'impresa individuale unipersonale responsabilita limitata semplificata per azioni accomandita semplice nome collettivo'
  ).split(' '),
);
/** A partita IVA or codice fiscale that a page writes beside the name. */
const FISCAL = /^(?:\d{11}|[a-z]{6}\d{2}[a-z]\d{2}[a-z]\d{3}[a-z])$/;

const nameTokens = (name: string): Set<string> => {
  // "S.r.l." is one word, as "srl" is; "& C. S.a.s." are two.
  const all = words(name.replace(/\bf\.?lli\b/gi, 'fratelli').replace(/\b([a-z])\.(?=[a-z]\b)/gi, '$1'));
  const own = all.filter((word) => !LEGAL_FORMS.has(word) && !FISCAL.test(word));
  return new Set(own.length > 0 ? own : all);
};

/** Whether two denominazioni name the same firm, its legal form apart; null when one of them is not there. */
export const sameFirm = (a: string, b: string): boolean | null => {
  const [one, other] = [nameTokens(a), nameTokens(b)];
  if (one.size === 0 || other.size === 0) return null;
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / (one.size + other.size) >= 0.8;
};
