import { PRACTICE_LETTER } from '../../lib/domain/cig.ts';

/** A CIG of the palestra, wherever it stands in a text. */
const PRACTICE_CIG = new RegExp(`\\b${PRACTICE_LETTER}[0-9A-F]{9}\\b`, 'g');

/** Text that leaves a page of the palestra, copied or dragged, says of every CIG in it that it is none. */
export const markCopies = (page: Document, signal: AbortSignal): void => {
  const mark = (data: DataTransfer | null): boolean => {
    const text = page.getSelection()?.toString() ?? '';
    const marked = text.replace(PRACTICE_CIG, 'PROVA-$&-NON-VALIDO');
    if (!data || marked === text) return false;
    data.clearData();
    data.setData('text/plain', marked);
    return true;
  };
  page.addEventListener('copy', (event) => mark(event.clipboardData) && event.preventDefault(), { signal });
  page.addEventListener('dragstart', (event) => void mark(event.dataTransfer), { signal });
};
