/** An id for the page's own markup from any text: spaces and punctuation would break `aria-describedby`. */
export const domId = (prefix: string, text: string): string =>
  `${prefix}-${text.replace(/[^\w-]/g, (char) => `_${char.charCodeAt(0)}`)}`;
