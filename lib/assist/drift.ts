import type { Day } from '../domain/day.ts';
import { type FieldMemory, MOST, type PageMemory, type SectionMemory } from '../domain/page-memory.ts';
import type { SectionSight, Sight, Stranger } from './page-sight.ts';

/** How a page differs from what is known of it. */
export type Drift = {
  /** Ids of fields that were there and are not. */
  missing: string[];
  /** Captions of required fields that are new and not understood. */
  added: string[];
};

/** Seen on two days, or before any answer could have called it: not one draft's own. */
const isConstant = ({ bare, first, last, varies }: FieldMemory): boolean => !varies && (bare || first !== last);

/** What of a remembered section is in front now: null where nothing of it is shown, for what is closed cannot be missing. */
const inFront = (section: SectionMemory, sight: Sight): SectionSight[] | null => {
  const shown = sight.sections.filter(({ ids }) => section.fields.some(({ id }) => ids.has(id)));
  if (shown.length > 0) return shown;
  // Nothing of the whole page is understood any more, under the headings it had.
  const all = sight.present.size === 0 && sight.strangers.some(({ head }) => head === section.head);
  return all ? [] : null;
};

/**
 * The fields of one section that are not to be found. A field that is not there may belong to another draft, so it needs
 * a witness: a caption nobody has seen before beside those that stayed, or, for a required one, having been there on
 * two days. And most of the section must have stayed, or have a new caption each: else it is another part of the page.
 */
const missingOf = (section: SectionMemory, sight: Sight, fresh: readonly Stranger[]): string[] => {
  const shown = inFront(section, sight);
  if (!shown) return [];
  const heads = new Set([section.head, ...shown.map(({ head }) => head)]);
  const news = fresh.filter(({ head }) => heads.has(head)).length;
  const steady = section.fields.filter(isConstant);
  const gone = steady.filter(({ id }) => !sight.present.has(id));
  const told = gone.filter(({ required, first, last }) => news > 0 || (required && first !== last));
  const stayed = steady.length - gone.length;
  return told.length > 0 && (stayed >= gone.length || news >= gone.length) ? told.map(({ id }) => id) : [];
};

/** What a page lacks and has anew; null: it is as it was. `opened`: nobody has answered anything since it came up. */
export const driftOf = (memory: PageMemory, sight: Sight, opened: boolean): Drift | null => {
  const fresh = sight.strangers.filter(({ print }) => !memory.strangers.includes(print));
  const found = memory.sections.map((section) => ({ section, ids: missingOf(section, sight, fresh) }));
  const missing = [...new Set(found.flatMap(({ ids }) => ids))];
  const changed = new Set(found.filter(({ ids }) => ids.length > 0).map(({ section }) => section.head));
  const known = new Set(memory.sections.map(({ head }) => head));
  const bare = new Set(sight.sections.filter((one) => one.bare && known.has(one.head)).map(({ head }) => head));
  const added = fresh.filter(({ required, head }) => required && (changed.has(head) || (opened && bare.has(head))));
  const drift = { missing, added: [...new Set(added.map(({ label }) => label))] };
  return missing.length + added.length > 0 ? drift : null;
};

/** Of the sections kept under one heading, that which shares most with what is shown: steps may all lack a heading. */
const placeOf = (sections: readonly SectionMemory[], { head, block, ids }: SectionSight): SectionMemory | null => {
  const shared = (one: SectionMemory): number => one.fields.filter(({ id }) => ids.has(id)).length;
  const [best] = sections
    .filter((one) => one.head === head && one.block === block && shared(one) > 0)
    .sort((a, b) => shared(b) - shared(a));
  return best ?? null;
};

const met = (section: SectionMemory, sight: Sight, shown: SectionSight, day: Day): SectionMemory => {
  const before = new Set(section.fields.map(({ id }) => id));
  const fields = section.fields.map((one) => {
    if (shown.ids.has(one.id))
      return { ...one, last: day, bare: one.bare || shown.bare, required: one.required || sight.required.has(one.id) };
    return sight.present.has(one.id) ? one : { ...one, varies: true };
  });
  const news = [...shown.ids].filter((id) => !before.has(id));
  const added = news.map((id) => ({
    id,
    required: sight.required.has(id),
    bare: shown.bare,
    varies: false,
    first: day,
    last: day,
  }));
  return { ...section, fields: [...fields, ...added].slice(0, MOST.fields) };
};

/** What is known of a page after it was seen in order once more; `null` before the first time. */
export const remember = (memory: PageMemory | null, sight: Sight, day: Day): PageMemory => {
  const { portal, page, scheda } = sight;
  let sections = memory?.sections ?? [];
  for (const shown of sight.sections) {
    const place = placeOf(sections, shown);
    const next = met(place ?? { head: shown.head, block: shown.block, fields: [] }, sight, shown, day);
    sections = [next, ...sections.filter((one) => one !== place)];
  }
  const prints = [...sight.strangers.map(({ print }) => print), ...(memory?.strangers ?? [])];
  return {
    portal,
    page,
    scheda,
    first: memory?.first ?? day,
    seen: day,
    changed: null,
    sections: sections.slice(0, MOST.sections),
    strangers: [...new Set(prints)].slice(0, MOST.strangers),
  };
};

/** The page as it is now is right: what it lacks is forgotten, what is new is known. */
export const accept = (memory: PageMemory, sight: Sight, missing: readonly string[], day: Day): PageMemory => {
  const kept = memory.sections
    .map((one) => ({ ...one, fields: one.fields.filter(({ id }) => !missing.includes(id)) }))
    .filter(({ fields }) => fields.length > 0);
  return remember({ ...memory, sections: kept }, sight, day);
};

/** Fields that were there in this very life of the page and are not now: the user's doing, not the portal's. */
export const varying = (memory: PageMemory, sight: Sight, before: ReadonlySet<string>): PageMemory => ({
  ...memory,
  sections: memory.sections.map((section) => ({
    ...section,
    fields: section.fields.map((one) =>
      before.has(one.id) && !sight.present.has(one.id) && inFront(section, sight) !== null
        ? { ...one, varies: true }
        : one,
    ),
  })),
});
