import { wordsOfPage } from '../domain/words-of-page.ts';
import { foldLabel } from '../schede/fold.ts';

/** By what two texts of a portal are the same to whoever remembers them: values and numbers apart. */
export const wordsKey = (text: string): string => foldLabel(wordsOfPage(text).replace(/\d+/g, ' '));
