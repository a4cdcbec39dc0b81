/** Characters that no honest text has, and that make a reader see another text than the one that is there. */
const HIDDEN: readonly { found: RegExp; what: string }[] = [
  { found: /[^\P{Cc}\n\r\t]/u, what: 'un carattere di controllo' },
  // Embeddings, overrides and isolates: what stands after them is shown in another order than it is written.
  { found: /[\u202A-\u202E\u2066-\u2069]/u, what: 'un carattere che rovescia il verso della scrittura' },
  { found: /\p{Cs}/u, what: 'mezzo carattere (un surrogato isolato)' },
  // Zero-width and tag characters, fillers, line separators, marks of annotation: there, and shown by nothing.
  {
    found:
      /[\u061C\u115F\u1160\u180E\u2800\u3164\uFFA0\u200B\u200E\u200F\u2028\u2029\u2060-\u2065\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/u,
    what: 'un carattere invisibile',
  },
];

/** The first character of a text that is not to be shown, its code and its place, in Italian; null for a plain text. */
export const hiddenCharacter = (text: string): string | null => {
  const hits = HIDDEN.flatMap(({ found, what }) => {
    const match = found.exec(text);
    return match ? [{ at: match.index, what }] : [];
  });
  const [first] = hits.sort((a, b) => a.at - b.at);
  if (!first) return null;
  const code = (text.codePointAt(first.at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `contiene ${first.what}, U+${code}, al carattere ${first.at + 1}`;
};
