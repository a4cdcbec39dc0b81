import { formOf } from '../../lib/portals/form-of.ts';
import { PORTALS } from '../../lib/portals/recognise-page.ts';
import { fieldsOf } from '../../lib/schede/scheda.ts';
import { createRandom } from '../portals-unit/random.ts';
import type { CorpusPage } from './corpus.ts';
import { addDecoys } from './decoys.ts';
import { mutateShape } from './mutate-shape.ts';
import { mutateHeadings, mutateWords } from './mutate-words.ts';
import { type Scored, score, show, type Truth } from './truth.ts';
import { captionsOfOthers } from './wordings.ts';

/**
 * Shows a page of the corpus as it might be after a release of the portal, or on one like it. The truth stays right:
 * what it says of a field is still what an officer would say, and where a change makes that unclear it is taken away.
 * Same page and same seed, same document.
 */
export const showMutated = (page: CorpusPage, seed: number): { truth: Truth; done: string[] } => {
  const { document } = globalThis;
  const random = createRandom(seed);
  const truth = show(page);
  const { portal, scheda } = page.about;
  const others = scheda ? captionsOfOthers(fieldsOf(formOf(PORTALS[portal], scheda)).map(({ id }) => id)) : [];
  // One flat form of a product: its ids are its own, and its captions have no heading that would make others clear.
  const flat = portal === 'cmrc';
  const done = [
    ...mutateWords(truth, random, !flat),
    ...(flat ? [] : mutateHeadings(document, random)),
    ...mutateShape(document, truth, random, !flat),
    ...addDecoys(document, truth, others, random),
  ];
  return { truth, done };
};

export type Mutated = Scored & { done: string[] };

/** What Cigno understands of a page that was changed. */
export const scoreMutated = (page: CorpusPage, seed: number): Mutated => {
  const { truth, done } = showMutated(page, seed);
  return { ...score(page.url, truth), done };
};
