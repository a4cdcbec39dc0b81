import { isFormWord, plainWord } from './vocabulary.ts';

const BODIES = new Set(
  'accademia agenzia amministrazione asl associazione ats autorita azienda banca camera citta collegio comando comune comunita consorzio cooperativa direzione ente fondazione gemeinde impresa istituto liceo ministero municipio ospedale ordine parco politecnico prefettura provincia questura regione scuola societa soprintendenza tribunale ufficio unione universita'.split(
    ' ',
  ),
);
const TITLES = new Set(
  'arch avv dott dottor dottore dottoressa dottssa dr drssa geom ing on prof professor professoressa profssa rag rup sig signor signora sigra utente'.split(
    ' ',
  ),
);
const OF = ['di', 'del', 'della', 'dello', 'dei', 'degli', 'delle', 'von', "dell[’']", "d[’']"]
  .flatMap((word) => [word, word.toUpperCase()])
  .join('|');
const CAPITAL = "\\p{Lu}[\\p{L}’'.&-]*";
/** "Comune di San Vito", "COMUNE DI X": whatever follows is a name, even if it is a word of forms too. */
const BODY_OF = new RegExp(
  `(?<!\\p{L})(\\p{L}+)((?:\\s+\\p{L}{6,})?\\s+(?:${OF})\\s*)(${CAPITAL}(?:\\s+(?:(?:${OF}|in|sul|al|e)\\s+)?${CAPITAL})*)`,
  'gu',
);
const ADDRESSED = new RegExp(`(?<!\\p{L})(\\p{L}+)([.\\p{Ll}]*:?\\s+)(${CAPITAL}(?:\\s+${CAPITAL}){0,4})`, 'gu');
const COMPANY =
  /(?<!\p{L})(?:(?:[\p{Lu}\p{N}][\p{L}\p{N}&.'’-]*|&|e|di)\s+){1,8}(?:s\.?\s?r\.?\s?l\.?\s?s?|s\.?\s?p\.?\s?a|s\.?\s?n\.?\s?c|s\.?\s?a\.?\s?s|soc\.?\s+coop\w*|onlus|s\.?\s?c\.?\s?a\.?\s?r\.?\s?l)(?!\p{L})\.?/giu;
const starts = (word: string): boolean => /^\p{Lu}/u.test(word);
const isShout = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** The name after a word of a set, and nothing after any other word. */
const after =
  (set: ReadonlySet<string>, put: string) =>
  (whole: string, word: string, between: string, _name: string): string =>
    set.has(plainWord(word)) ? `${word}${between}${put}` : whole;

const RUN = /\p{Lu}[\p{L}’']*(?:[\s-]+\p{Lu}[\p{L}’']*)*/gu;
const WORD = /\p{L}[\p{L}’']*/gu;

/** Whether every part of a word with apostrophes or joined parts is a word of forms. */
const isKnown = (word: string): boolean => word.split(/[’']/).every((part) => part.length < 2 || isFormWord(part));

/**
 * Words written large that forms are not made of: two side by side read as a name, one alone only where a sentence
 * cannot begin with it. A text that is one such word is kept, unless it shouts: a new caption must come through.
 */
const scrubRuns = (text: string): string =>
  text.replace(RUN, (run, at: number) => {
    // What stands in brackets is a name we have put there.
    if (text[at - 1] === '[') return run;
    const words = run.match(WORD) ?? [];
    const [only] = words;
    if (words.length === 1 && only && at === 0 && !isShout(only)) return run;
    return run.replace(WORD, (word) => (isKnown(word) ? word : '[nome]'));
  });

/** A text without names of people, of bodies and of firms, as far as their look tells. */
export const scrubNames = (text: string): string =>
  scrubRuns(
    text
      .replace(COMPANY, (whole) => (starts(whole) ? '[operatore]' : whole))
      .replace(BODY_OF, after(BODIES, '[ente]'))
      .replace(ADDRESSED, after(TITLES, '[nome]')),
  )
    .replace(/\[nome\](?:[\s’'-]*\[nome\])+/g, '[nome]')
    .replace(/\s+/g, ' ')
    .trim();
