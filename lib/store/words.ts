import type { Registrazione } from '../domain/registrazione.ts';

/** Bounds of what is indexed for one record: an oggetto can be 1024 characters long. */
const MAX_WORDS = 80;
const MAX_LENGTH = 40;

/** The words of a text as they are searched: without accents or case, letters and digits only, each once. */
export const wordsOf = (text: string): string[] => [
  ...new Set(
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
      .map((word) => word.slice(0, MAX_LENGTH)),
  ),
];

/** The words by which a registrazione is found. */
export const registrazioneWords = (r: Registrazione): string[] =>
  wordsOf(
    [r.cig, r.cigPadre ?? '', r.codiceAppalto ?? '', r.oggetto, r.operatoreEconomico, r.ente, r.note].join(' '),
  ).slice(0, MAX_WORDS);

/** The words asked for; single letters (l'affidamento, d'opera) are left out where there is something longer. */
export const queryWords = (text: string): string[] => {
  const words = wordsOf(text).slice(0, 12);
  const long = words.filter((word) => word.length > 1);
  return long.length > 0 ? long : words;
};
