/** One control of a rendering: which field, its words, which kind of control draws it. */
export type Item = { id: string; label: string; control: string; hint?: string; wide?: boolean; readonly?: boolean };

/** A repeated block of a rendering, with the words of its title and of its buttons; `n` counts from 1. */
export type Group = { block: string; title: (n: number) => string; add: string; remove: string; items: Part[] };

export type Part = Item | Group;

/** One of the three sections of the form; `id` is the root of its fields. */
export type Section = { id: string; title: string; parts: Part[] };

export const isGroup = (part: Part): part is Group => 'block' in part;

/** Every item of a layout, blocks included. */
export const itemsOf = (sections: readonly Section[]): Item[] => {
  const flat = (parts: Part[]): Item[] => parts.flatMap((p) => (isGroup(p) ? flat(p.items) : [p]));
  return sections.flatMap((s) => flat(s.parts));
};
