import type { FieldId } from '../domain/field.ts';
import type { Asked } from '../domain/validate-affidamento.ts';
import { rememberOf } from '../page/remember.ts';
import { type FieldDeclaration, fieldOf, fieldsOf, type Scheda } from '../schede/scheda.ts';
import { inLotto, isBase, rootOf } from './compose-base.ts';

/** A field that a scheda asks beside what the profiles know; `id` as `Campo` has it. */
export type CampoField = { id: FieldId; declared: FieldDeclaration };

/** Fields under one heading; `block` is the path of the repeated block they are in, null outside of those. */
export type CampiPart = { title: string; block: FieldId | null; fields: CampoField[] };

/** What a scheda asks of the whole appalto, and of each aggiudicazione or lotto. */
export type CampiParts = { appalto: CampiPart[]; lotto: CampiPart[] };

/** The repeated block of a path that may have more than one item; an affidamento has one partecipante. */
const blockOf = (id: FieldId): FieldId | null => {
  const path = /^(.*?\[\])\./.exec(id)?.[1] ?? null;
  return path === 'partecipanti[]' ? null : path;
};

const headingOf = (scheda: Scheda, { id }: FieldDeclaration, inside: FieldId): string => {
  const block = /(?:^|\.)([^.]+)\[\]\./.exec(inside)?.[1];
  const [named] = scheda.blocks.find((one) => one.id === block)?.words ?? [];
  if (named) return named;
  // A part with a section of its own is headed by it: two quadri economici have the same captions.
  const section = scheda.sections.find(({ fields }) => fields.some((field) => field.id === id));
  const roots = ['appalto', 'aggiudicazioni', 'lotti'];
  if (section && !roots.includes(section.id)) return section.title;
  const group = scheda.groups.filter(({ prefix }) => id.startsWith(`${prefix}.`)).sort(longest)[0];
  return group?.words[0] ?? '';
};
const longest = (one: { prefix: string }, other: { prefix: string }): number => other.prefix.length - one.prefix.length;

/** The fields that only `campi` can answer, under the headings of the scheda and in its order. */
export const campiParts = rememberOf((scheda: Scheda): CampiParts => {
  const parts: CampiParts = { appalto: [], lotto: [] };
  for (const declared of fieldsOf(scheda)) {
    if (isBase(declared.id)) continue;
    const inside = inLotto(declared.id);
    const id = inside ?? declared.id;
    const list = inside === null ? parts.appalto : parts.lotto;
    const title = headingOf(scheda, declared, id);
    const block = blockOf(id);
    const there = list.find((part) => part.title === title && part.block === block);
    if (there) there.fields.push({ id, declared });
    else list.push({ title, block, fields: [{ id, declared }] });
  }
  return parts;
});

/** What a scheda asks of what an affidamento keeps, by its declaration. */
export const askedBy = (scheda: Scheda): Asked => {
  const find = (id: FieldId) => fieldOf(scheda, id) ?? fieldOf(scheda, `${rootOf(scheda)}[].${id}`);
  return { has: (id) => find(id) !== null, wants: (id) => find(id)?.required ?? false };
};
