import { remember } from '../../page/remember.ts';
import { foldLabel } from '../../schede/fold.ts';
import { inItalian, openPhrases } from './lexicon.ts';

/** Words that a caption may add without becoming the caption of another field. */
const NOISE = new Set(
  'o ad obbligatorio facoltativo opzionale campo inserire inserisci indicare indica selezionare seleziona scegli scegliere specificare digita max caratteri con su per da ed uno una un alle ai agli dal dalla nel nella oppure formato flag'.split(
    ' ',
  ),
);

/** The stem of an Italian word: number and gender go (`lotti` → `lott`, `luoghi` → `luog`). */
export const stem = (word: string): string =>
  word.length > 3 && !/\d/.test(word) ? word.replace(/[aeio]+$/, '').replace(/([cg])h$/, '$1') : word;

const NOISE_STEMS = new Set([...NOISE].map(stem));

/** An amount without VAT is the amount ANAC asks for; "importo IVA" is another thing and keeps its word. */
const plainAmount = (text: string): string =>
  !/i\.?v\.?a|mwst/i.test(text)
    ? text
    : text
        .replace(/\b(?:ohne|exkl\.?)\s+mwst\b\.?/gi, ' ')
        .replace(/\b(?:al\s+)?nett[oa]\s+(?:di\s+|dell['’]\s*)?i\.?v\.?a\b\.?/gi, ' ')
        .replace(/\bi\.?v\.?a\b\.?\s+esclusa\b|\bsenza\s+i\.?v\.?a\b\.?/gi, ' ');

/** The stems that one folded word stands for; captions are made of few words, said again and again. */
const stemsOfWord = remember((word): readonly string[] =>
  inItalian(word)
    .map((said) => (said === 'id' ? 'identificativ' : stem(said)))
    .filter((said) => !NOISE_STEMS.has(said)),
);

/** The stems of a caption or heading, in order, without noise and repeats; each text is worked out once. */
export const stems = remember((text): readonly string[] => {
  const words = foldLabel(openPhrases(plainAmount(text).replace(/['’]/g, ' ')));
  return [...new Set(words.split(' ').filter(Boolean).flatMap(stemsOfWord))];
});

/** Whether a stem is only a small number, as in "CUP 2". */
export const isNumber = (word: string): boolean => /^\d{1,3}$/.test(word);

const ORDINALS = ['prim', 'second', 'terz', 'quart', 'quint', 'sest'];

/**
 * The number that a heading gives to its block, from 1, or null: "Aggiudicazione 2" → 2, "Partecipante 2.1" → 1
 * (the last part counts inside the parent), "Lotto 1 di 3" → 1. Codes such as `LOT-0001` or `AD5` are no numbers.
 */
export const numberIn = (text: string): number | null => {
  const found = /(?:^|[\s#(:–-]|n[.°º]\s?)(?:\d{1,2}[./])?(\d{1,2})(?:[°ºª.)])?(?=$|[\s),:;–-])/u.exec(
    text.replace(/\b(?:LOT|lot)[-_ ]?\d+\b/g, ' '),
  );
  if (found) return Number(found[1]) || null;
  const ordinal = stems(text)
    .map((word) => ORDINALS.indexOf(word))
    .find((at) => at >= 0);
  return ordinal === undefined ? null : ordinal + 1;
};
