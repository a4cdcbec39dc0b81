import type { FieldId } from '../../domain/field.ts';
import { remember, rememberOf } from '../../page/remember.ts';
import { fieldsOf } from '../../schede/scheda.ts';
import type { Form } from '../form-of.ts';
import { stems } from './words.ts';

/**
 * Where a field stands in the form, as ANAC's path reduced to what a page heads:
 * `['aggiudicazioni', 'partecipanti']`, `['appalto']`; `[]` is a part of a portal's form that mixes them all.
 */
export type Place = readonly string[];

/** Words that belong to a place: a caption may add or omit them, and a heading of the place too. */
const PLACE_NAMES: Record<string, string> = {
  stazioniAppaltanti: 'stazione appaltante ente amministrazione committente',
  appalto: 'appalto gara procedura',
  aggiudicazioni: 'aggiudicazione lotto',
  lotti: 'lotto',
  quadroEconomicoConcessioni: 'concessione',
  partecipanti:
    'partecipante operatore economico aggiudicatario affidatario ditta impresa fornitore soggetto interessato',
};

export const namesOf = (place: Place): string[] => place.flatMap((part) => stems(PLACE_NAMES[part] ?? ''));

/** What a page may write above a place, as stems. */
type PlaceWords = { place: Place; phrases: readonly (readonly string[])[] };

/** The words of a scheda's places and of its unrepeated parts, computed once. */
export type PlaceMap = {
  places: readonly PlaceWords[];
  groups: readonly PlaceWords[];
  /** Headings of a portal's own, over fields of every place. */
  parts: readonly (readonly string[])[];
};

/**
 * ANAC's quadro economico of concessioni asks for the amounts of the standard one: under its heading nothing of the
 * other may pass. That of the standard one is no place: it may stand over more ("Quadro economico" with the financing).
 */
const APART = 'quadroEconomicoConcessioni';
const TWINS = new Set(['quadroEconomicoStandard', APART]);

/** The place of a field: its section, and inside it the repeated blocks but not the list it may itself be. */
export const placeOf = (id: FieldId): Place => {
  const parts = id.split('.');
  const first = parts[0]?.replace('[]', '') ?? '';
  const inner = parts.slice(1, -1).filter((part) => part.endsWith('[]') || TWINS.has(part));
  return [first, ...inner.map((part) => part.replace('[]', ''))];
};

/** The repeated blocks whose numbers make the index of a field, its own list excluded. */
export const levelsOf: (id: FieldId) => readonly string[] = remember((id) =>
  id
    .split('.')
    .slice(0, -1)
    .flatMap((part) => (part.endsWith('[]') ? [part.slice(0, -2)] : [])),
);

/** Whether the field is itself a list (`cup[]`), so that each single box of it has a number of its own. */
export const isList = (id: FieldId): boolean => id.endsWith('[]');

export const startsWith = (place: Place, prefix: Place): boolean => prefix.every((part, at) => place[at] === part);
export const samePlace = (a: Place, b: Place): boolean => a.length === b.length && startsWith(a, b);

const phrases = (words: readonly string[]): (readonly string[])[] =>
  words.map(stems).filter((phrase) => phrase.length > 0);

/** The words by which headings name the places of a scheda. */
export const placeMap = rememberOf((scheda: Form): PlaceMap => {
  const ids = fieldsOf(scheda).map((field) => field.id);
  const ofBlock = (block: string): Place | null => {
    const id = ids.find((candidate) => candidate.split('.').some((part) => part === `${block}[]`));
    if (!id) return null;
    const place = placeOf(id);
    return place.includes(block) ? place.slice(0, place.indexOf(block) + 1) : null;
  };
  const parts = phrases(scheda.parts ?? []);
  const taken = new Set(parts.map((phrase) => phrase.join(' ')));
  // What the portal says of its own heading counts, whatever a scheda would call so.
  const free = (words: readonly string[]) => phrases(words).filter((phrase) => !taken.has(phrase.join(' ')));
  const groups = scheda.groups.map(({ prefix, words }) => ({ place: placeOf(`${prefix}.x`), words }));
  const isApart = ({ place }: { place: Place }): boolean => place.at(-1) === APART;
  return {
    parts,
    places: [
      ...scheda.sections.map((section) => ({
        place: [section.id],
        phrases: free([section.title, ...section.synonyms]),
      })),
      ...scheda.blocks.flatMap((block) => {
        const place = ofBlock(block.id);
        return place ? [{ place, phrases: free(block.words) }] : [];
      }),
      ...groups.filter(isApart).map(({ place, words }) => ({ place, phrases: free(words) })),
    ],
    groups: [
      ...groups.filter((group) => !isApart(group)).map(({ place, words }) => ({ place, phrases: phrases(words) })),
      ...scheda.blocks.flatMap((block) => {
        const id = ids.find((candidate) => candidate.endsWith(`.${block.id}[]`));
        return id ? [{ place: placeOf(id), phrases: phrases(block.words) }] : [];
      }),
    ],
  };
});
