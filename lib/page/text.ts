import { remember } from './remember.ts';

/** Characters that have no shape: controls, zero-width and direction marks, icon fonts' private area, broken surrogates. */
const SHAPELESS = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffc\ufffd]/gu;
const ODD = /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u017f\u2010-\u2027\u20ac]|\s{2,}/;

/** Folds white space and drops invisible characters and broken surrogates; never throws. */
export const fold = (text: string): string => {
  const short = text.trim();
  if (!ODD.test(short)) return short;
  const spaced = short.replace(/\s+/g, ' ');
  // Most odd texts are only badly spaced: the classes of Unicode are dear to a page that has just come up.
  return ODD.test(spaced) ? spaced.replace(SHAPELESS, '').replace(/ {2,}/g, ' ').trim() : spaced;
};

const STARS = '*\u2217\u204e\u2731\u2732\ufe61\uff0a\u066d';
const STAR = new RegExp(`[${STARS}]`);
const EDGE_STAR = new RegExp(`^[\\s(]*[${STARS}]|[${STARS}][\\s):.\u2013-]*$`);
const ONLY_STAR = new RegExp(`^[\\s(\\[]*[${STARS}]+[\\s)\\]]*:?$`);
const REQUIRED_WORD = /[([]\s*(?:campo\s+)?(?:obbligatori[oa]|obbl\.?|richiest[oa]|required)\s*[)\]]/i;
/** Too long for a caption: not worth the work of cleaning. */
const LONG = 1000;
const MARK = new RegExp(`[${STARS}([]`);
const REQUIRED_WORDS = new RegExp(REQUIRED_WORD, 'gi');
const INNER_STAR = new RegExp(`[${STARS}]\\s*[:(]`);
/** Words, commas and apostrophes alone: nothing to be cleaned. */
const CLEAN = /^[\p{L}\p{N}](?:[\p{L}\p{N},’'/]| (?! ))*[\p{L}\p{N}]$/u;
const OPTIONAL_WORD = /[([]\s*(?:campo\s+)?(?:facoltativ[oa]|opzionale|non obbligatori[oa]|optional)\s*[)\]]/gi;
const TRAIL = new RegExp(
  `(?:[\\s:;${STARS}\u2022\u00b7\uff1a\u24d8\u2139\ufe0f?]*[:;${STARS}\u2022\u00b7\uff1a\u24d8\u2139\ufe0f]|\\s[-\u2013\u2014>\u00bb]+|\\s*(?:[._]{2,}|\u2026)|\\s?\\((?:i|\\?|[${STARS}])\\)|\\s\\?)\\s*$`,
);
const LEAD = new RegExp(
  `^(?:[:;${STARS}\u2022\u00b7\uff1a\u24d8\u2139\ufe0f]|\\([${STARS}]\\)|[-\u2013\u2014>\u00bb]\\s)\\s*`,
);

/** Whether a raw caption carries a required mark in its own text. */
export const isMarked = remember(
  (raw) =>
    raw.length < LONG &&
    MARK.test(raw) &&
    (EDGE_STAR.test(raw) || REQUIRED_WORD.test(raw) || (raw.length > 2 && INNER_STAR.test(raw))),
);

/** Whether a text is nothing but a star. */
export const isStar = (raw: string): boolean => STAR.test(raw) && ONLY_STAR.test(raw);

/** The caption without required or optional marks, colons, bullets and help signs. */
export const cleanLabel = remember((raw) => {
  if (raw.length > LONG || CLEAN.test(raw)) return raw.slice(0, LONG);
  let text = fold(raw).replace(REQUIRED_WORDS, ' ').replace(OPTIONAL_WORD, ' ').trim();
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(TRAIL, '').replace(LEAD, '').trim();
  }
  return text.replace(/\s+/g, ' ');
});

const WORDLESS = /^[^\p{L}\p{N}]*$/u;
const UNIT =
  /^(?:euro|eur|iva|mq|m2|km|kg|gg|giorni|mesi|anni|ore|i|info|help|help_outline|info_outline|x|or|oppure|e\/o|n\.?d\.?|\d+)$/i;
const ERROR =
  /^(?:\W*)(?:(?:il |la |questo )?(?:campo|valore|dato|formato|codice)\b[^([]{0,40}?\b(?:obbligatori|non valid|richiest|mancante|errat|invalid)|obbligatorio\.?$|campo richiesto|inserire un valore|valore (?:mancante|errato)|errore\b|attenzione\b|required\.?$|this field)/i;
const HINT =
  /^\W*(?:max(?:imo)?\b|min(?:imo)?\b|massimo\b|minimo\b|es(?:\.|empio|:)|ad es|formato\b|inserire\b|inserisci\b|indicare\b|indica\b|digitare\b|digita\b|selezionare\b|seleziona\b|scegliere\b|scegli\b|specificare\b|compilare\b|caratteri\b|\d+\s*(?:\/\s*\d+|caratteri)|gg[/.-]mm|dd[/.-]mm|yyyy|0[,.]00|effettuare una selezione|nessun[oa]? |--)/i;

/** Whether a text cannot be a caption: nothing readable, a unit, a currency, an ordinal alone, an error message. */
export const isNoise = remember(
  (clean) => clean.length > 250 || WORDLESS.test(clean) || UNIT.test(clean) || ERROR.test(clean),
);

/** Whether a text reads as an error message ("Campo obbligatorio"). */
export const isError = (clean: string): boolean => ERROR.test(clean);

/** Whether a text reads as an instruction rather than as a name. */
export const isHint = remember(
  (clean) => clean.length > 120 || HINT.test(clean) || (/[.!]$/.test(clean) && clean.split(' ').length > 6),
);
