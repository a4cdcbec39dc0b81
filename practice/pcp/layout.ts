/** One control of a rendering: which field, its words, which kind of control draws it. */
export type Item = { id: string; label: string; control: string; hint?: string; wide?: boolean; readonly?: boolean };

/** A repeated block of a rendering, with the words of its title and of its buttons; `n` counts from 1. */
export type Group = { block: string; title: (n: number) => string; add: string; remove: string; items: Part[] };

/** Fields under a heading of their own. */
export type Box = { heading: string; items: Part[] };

export type Part = Item | Group | Box;

/** One of the three sections of the form; `id` is the root of its fields. */
export type Section = { id: string; title: string; parts: Part[] };

/** The form of each scheda as one rendering draws it. */
export type Layout = (scheda: string) => Section[];

export const isGroup = (part: Part): part is Group => 'block' in part;
export const isBox = (part: Part): part is Box => 'heading' in part;

/** Every item of a layout, blocks included. */
export const itemsOf = (sections: readonly Section[]): Item[] => {
  const flat = (parts: Part[]): Item[] => parts.flatMap((p) => (isGroup(p) || isBox(p) ? flat(p.items) : [p]));
  return sections.flatMap((s) => flat(s.parts));
};
