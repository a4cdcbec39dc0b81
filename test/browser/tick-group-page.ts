/** The words of a group of check boxes. */
export const WORDS = ['Programmazione', 'Progettazione', 'Esecuzione'];

/** One check box with its words. */
export const box = (word: string, i: number, more = 'name="funzioni"'): string =>
  `<label><input type="checkbox" ${more} value="${i + 1}"> ${word}</label>`;

/** A group as plain pages draw it. */
export const GROUP = `<fieldset><legend>Funzioni svolte *</legend><div>${WORDS.map((word, i) => box(word, i)).join('')}</div>
  <small>Anche più di una</small><p class="error" hidden></p></fieldset>`;
