import type { Insegnamento, InsegnamentoCig } from '../domain/insegnamento.ts';
import { wordsOfPage } from '../domain/words-of-page.ts';
import type { Aspect, SeenPair, SeenTable } from './records.ts';
import { aspectOf, readPairs, readTables } from './records.ts';
import { wordsKey } from './words-key.ts';

const HEADS = 'h1,h2,h3,h4,h5,h6,legend,[role=heading],mat-card-title,summary';

/** The heading that stands nearest above an element, without its values; '' where there is none. */
export const sectionOf = (element: Element): string => {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const head = before.matches(HEADS) ? before : [...before.querySelectorAll(HEADS)].at(-1);
      if (head) return wordsOfPage(head.textContent ?? '');
    }
  }
  return '';
};

/** Words of a caption, or of a part of the page, that is about other appalti or other people's. */
const OTHERS =
  /collegat|precedent|storic|altr[ioe]\b|simil|padre|accordo quadro|convenzion|rahmen|ricerca|filtr|colleg[ah]|dell['’]ente/i;
export const isOthers = (text: string): boolean => OTHERS.test(text);

/**
 * The places of CIGs taught on one kind of page. What names another appalto is none, whoever taught it: the CIG of the
 * convenzione would be recorded as one issued here.
 */
export const cigPlaces = (taught: readonly Insegnamento[], portal: string | null, page: string): InsegnamentoCig[] =>
  taught.filter(
    (one): one is InsegnamentoCig =>
      one.kind === 'cig' &&
      one.portal === portal &&
      one.page === page &&
      !isOthers(one.caption) &&
      !isOthers(one.section),
  );

const isAt = (place: InsegnamentoCig, caption: string): boolean => wordsKey(place.caption) === wordsKey(caption);
const isUnder = (place: InsegnamentoCig, element: Element): boolean =>
  wordsKey(place.section) === wordsKey(sectionOf(element));

/** The captioned values that somebody said are CIGs; their check digits are still to be judged. */
export const taughtPairs = (doc: Document, places: readonly InsegnamentoCig[]): SeenPair[] => {
  const own = places.filter(({ column }) => !column);
  if (own.length === 0) return [];
  return readPairs(doc, (text): Aspect | null => (own.some((place) => isAt(place, text)) ? 'cig' : null)).filter(
    ({ caption, text }) => own.some((place) => isAt(place, text) && isUnder(place, caption)),
  );
};

/** The tables of the page, with the columns that somebody said are of CIGs. */
export const taughtTables = (doc: Document, places: readonly InsegnamentoCig[]): SeenTable[] => {
  const plain = readTables(doc);
  const own = places.filter(({ column }) => column);
  if (own.length === 0) return plain;
  const taught = readTables(doc, (text) => aspectOf(text) ?? (own.some((place) => isAt(place, text)) ? 'cig' : null));
  return taught.flatMap((table) => {
    const before = plain.find(({ element }) => element === table.element);
    const here = own.some((place) => table.headers.some((head) => isAt(place, head)) && isUnder(place, table.element));
    return here ? [table] : (before ?? []);
  });
};

/** Whether a caption of a portal's own list or document (`at`: the element it stands in) was taught to be of its CIG. */
export const isTaughtCig =
  (places: readonly InsegnamentoCig[]) =>
  (caption: string, at: Element | null = null): boolean =>
    places.some((place) => isAt(place, caption) && place.column === (at === null) && (!at || isUnder(place, at)));
