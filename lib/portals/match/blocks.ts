import type { FieldId } from '../../domain/field.ts';
import type { BlockPlace, PageField } from '../../page/field.ts';
import type { Unsure } from './elsewhere.ts';
import { type HeadingSense, senseOf } from './headings.ts';
import { isList, levelsOf, type PlaceMap } from './places.ts';
import { numberIn } from './words.ts';

/** Blocks that repeat a part of the form (or a list, by its id): which part, and which one of its kind. */
export type BlockMap = ReadonlyMap<Element, { level: string; index: number | null }>;

type Seen = {
  place: BlockPlace;
  parent: Element | null;
  ids: Set<FieldId>;
  /** Whether it holds fields that nobody understood. */
  more: boolean;
};

const gather = (fields: readonly PageField[], guess: (field: PageField) => FieldId | null): Map<Element, Seen> => {
  const all = new Map<Element, Seen>();
  for (const field of fields) {
    const id = guess(field);
    let parent: Element | null = null;
    for (const place of field.blocks) {
      const seen = all.get(place.element) ?? { place, parent, ids: new Set<FieldId>(), more: false };
      if (id) seen.ids.add(id);
      else seen.more = true;
      all.set(place.element, seen);
      parent = place.element;
    }
  }
  return all;
};

/** The deepest repeated part that holds all these fields: a block with a lotto and its partecipante is an aggiudicazione. */
const levelOfIds = (ids: Iterable<FieldId>): string | null => {
  let common: readonly string[] | null = null;
  for (const id of ids) {
    const levels = levelsOf(id);
    const known: readonly string[] = common ?? levels;
    common = known.filter((level, at) => levels[at] === level);
  }
  return common?.at(-1) ?? null;
};

/** A block with nothing but one value of a list ("CUP 2") repeats the value and not the part of the form around it. */
const listOf = ({ ids, more }: Seen): FieldId | null => {
  const [id] = ids;
  return id && ids.size === 1 && !more && isList(id) ? id : null;
};

const levelOfHeading = (heading: string, sense: HeadingSense): string | null =>
  heading !== '' && sense.kind === 'place' && sense.exact ? (sense.place.at(-1) ?? null) : null;

/** Two blocks repeat one another when they ask for the same things, not when they merely look alike. */
const repeats = (a: Seen, b: Seen): boolean => {
  const shared = [...a.ids].filter((id) => b.ids.has(id)).length;
  return shared > 0 && shared * 2 >= Math.min(a.ids.size, b.ids.size);
};

/**
 * Tells the repeated parts of the form from mere sections and rows. Blocks side by side that share no field
 * repeat nothing. The number in the heading wins over the position; two blocks with one number have none (`null`).
 */
export const blockMap = (
  fields: readonly PageField[],
  guess: (field: PageField) => FieldId | null,
  map: PlaceMap,
): BlockMap => {
  const all = gather(fields, guess);
  const families = new Map<Element | null, Map<Element | null, Seen[]>>();
  for (const seen of all.values()) {
    const byParent = families.get(seen.parent) ?? new Map<Element | null, Seen[]>();
    families.set(seen.parent, byParent);
    const box = seen.place.element.parentElement;
    byParent.set(box, [...(byParent.get(box) ?? []), seen]);
  }
  const result = new Map<Element, { level: string; index: number | null }>();
  for (const family of [...families.values()].flatMap((byParent) => [...byParent.values()])) {
    const levels = family.map(
      (seen) =>
        levelOfHeading(seen.place.heading, senseOf(seen.place.heading, map)) ?? listOf(seen) ?? levelOfIds(seen.ids),
    );
    const byLevel = new Map<string, Seen[]>();
    for (const [at, seen] of family.entries()) {
      const level = levels[at];
      if (level && levelOfIds(seen.ids) !== null) byLevel.set(level, [...(byLevel.get(level) ?? []), seen]);
    }
    for (const [level, members] of byLevel) {
      const numbers = members.map((seen) => numberIn(seen.place.heading));
      const numbered = numbers.every((number) => number !== null);
      const first = members[0];
      if (!first) continue;
      if (members.length === 1 && !numbered) continue;
      if (members.length > 1 && !numbered && !members.every((seen) => repeats(first, seen))) continue;
      for (const [at, seen] of members.entries()) {
        const number = numbers[at] ?? null;
        const index =
          numbered && number !== null
            ? numbers.indexOf(number) === numbers.lastIndexOf(number)
              ? number - 1
              : null
            : at;
        result.set(seen.place.element, { level, index });
      }
    }
  }
  return result;
};

/**
 * The index of a field in the blocks it stands in, or null when they contradict one another; with one number more for
 * a list whose values have a block each.
 */
export const indexOf = (field: PageField, id: FieldId, blocks: BlockMap, unsure: Unsure): number[] | null => {
  const around = field.blocks.flatMap((place) => blocks.get(place.element) ?? []);
  const index: number[] = [];
  const own = around.find((block) => block.level === id);
  for (const level of levelsOf(id)) {
    const found = around.filter((block) => block.level === level);
    const here = found[0];
    if (found.length > 1 && new Set(found.map((block) => block.index)).size > 1) return null;
    if (here ? here.index === null : unsure(field, level)) return null;
    index.push(here?.index ?? 0);
  }
  if (own?.index === null) return null;
  return own ? [...index, own.index] : index;
};
