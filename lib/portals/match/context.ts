import type { PageField } from '../../page/field.ts';
import type { Form } from '../form-of.ts';
import { wordsOfPlace } from './captions.ts';
import { type HeadingSense, isPlain, senseOf } from './headings.ts';
import { type Place, placeMap, samePlace, startsWith } from './places.ts';

/** Where the headings around a field say that it stands. `doubt` grows from 0 (clear) to 2 (somebody else's block). */
export type Context = { place: Place | null; doubt: 0 | 1 | 2; heading: string };

/** Half of the visible fields under one heading make it the page's own title: it can condemn nothing. */
const COMMON_SHARE = 0.5;

const chainOf = (field: PageField): string[] => {
  const chain = [...field.headings];
  for (const { heading } of field.blocks) if (heading && !chain.includes(heading)) chain.push(heading);
  if (field.section && !chain.includes(field.section)) chain.push(field.section);
  return chain;
};

const walk = (
  chain: readonly string[],
  sense: (heading: string) => HeadingSense,
  isTitle: (heading: string) => boolean,
  vocabulary: (place: Place) => ReadonlySet<string>,
): Context => {
  let place: Place | null = null;
  let doubt: 0 | 1 | 2 = 0;
  let heading = '';
  for (const [at, text] of chain.entries()) {
    // A block may bear the page's title once more; then it is a block.
    const title = isTitle(text) && chain.indexOf(text) === at;
    const said = sense(text);
    if (said.kind === 'foreign' || (said.kind === 'unknown' && place !== null)) {
      if (title || (said.kind === 'unknown' && place && isPlain(text, vocabulary(place)))) continue;
      doubt = said.kind === 'foreign' ? 2 : doubt === 2 ? 2 : 1;
      heading = text;
    }
    if (said.kind === 'unknown' && place === null && !title && doubt === 0) {
      doubt = 1;
      heading = text;
    }
    if (said.kind === 'group' && place !== null && !startsWith(place, said.place) && !startsWith(said.place, place))
      doubt = doubt === 2 ? 2 : 1;
    if (said.kind !== 'place') continue;
    // "Appalto" is also the name of the whole thing: a section may follow it.
    const above: Place | null = (place as Place | null)?.join() === 'appalto' ? null : place;
    const goesOn: boolean = above === null || startsWith(said.place, above) || startsWith(above, said.place);
    if (!goesOn || !said.exact) doubt = 2;
    else if (doubt === 1) doubt = 0;
    place = above !== null && startsWith(above, said.place) && !samePlace(above, said.place) ? above : said.place;
    heading = text;
  }
  return { place, doubt, heading };
};

/**
 * Reads the headings of every field at once: a heading that stands over most of the page is its title.
 * The nearest heading alone does not decide: a partecipante under "Impresa ausiliaria" is not the aggiudicatario.
 */
export const contextsOf = (fields: readonly PageField[], scheda: Form): Map<PageField, Context> => {
  const map = placeMap(scheda);
  const words = new Map<string, ReadonlySet<string>>();
  const vocabulary = (place: Place): ReadonlySet<string> => {
    const known = words.get(place.join()) ?? wordsOfPlace(scheda, place);
    words.set(place.join(), known);
    return known;
  };
  const sense = (heading: string): HeadingSense => senseOf(heading, map);
  const counts = new Map<string, number>();
  let shown = 0;
  for (const field of fields) {
    if (!field.visible || field.aside) continue;
    shown++;
    for (const heading of new Set(field.headings.slice(0, -1))) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  }
  const isTitle = (heading: string): boolean => shown > 5 && (counts.get(heading) ?? 0) > shown * COMMON_SHARE;
  return new Map(fields.map((field) => [field, walk(chainOf(field), sense, isTitle, vocabulary)]));
};
