import type { PortalId, SchedaCode } from '../domain/codes.ts';
import { isFormPage, type ModelField, type PageModel } from '../domain/page-model.ts';
import { foldLabel } from '../schede/fold.ts';

/** One section as it is in front now: the fields understood that are shown there. */
export type SectionSight = { head: string; block: string; ids: Set<string>; bare: boolean };
/** A field that is shown and not understood. */
export type Stranger = { print: string; head: string; label: string; required: boolean };

/** What one reading of a form says of its shape: which fields, where; of their values only whether there are any. */
export type Sight = {
  portal: PortalId;
  page: string;
  scheda: SchedaCode;
  sections: SectionSight[];
  /** Every field understood, those of closed panels too. */
  present: Set<string>;
  required: Set<string>;
  strangers: Stranger[];
  /** Two readings with one shape are one and the same state of the page. */
  shape: string;
};

/** A text by which it is known again and cannot be read: FNV-1a over its folded words, twice. */
export const printOf = (text: string): string => {
  const folded = foldLabel(text).replace(/\d+/g, '').trim();
  return [0x811c9dc5, 0x01000193]
    .map((seed) => {
      let sum = seed;
      for (let at = 0; at < folded.length; at++) sum = Math.imul(sum ^ folded.charCodeAt(at), 0x01000193);
      return (sum >>> 0).toString(36);
    })
    .join('');
};

/**
 * The repeated block that a field stands in, as deep as its index tells: `aggiudicazioni[].oggetto` at 1 →
 * `aggiudicazioni[]`; '' outside. A list of several values in one control has no index of its own.
 */
const blockOf = (id: string, depth: number): string =>
  id
    .split('[]')
    .slice(0, depth)
    .map((part) => `${part}[]`)
    .join('');

const isEmpty = (value: ModelField['value']): boolean =>
  value === null || value === '' || value === false || value === 0 || (Array.isArray(value) && value.length === 0);

/** The shape of a form; null for every other page, for one without a scheda, and for one that only shows. */
export const sightOf = (model: PageModel): Sight | null => {
  const { portal, page, scheda, fields } = model;
  if (!portal || !scheda || !isFormPage(page)) return null;
  const known = fields.filter(({ id }) => id !== null);
  if (known.length > 0 && !known.some(({ writable }) => writable)) return null;
  const sections = new Map<string, SectionSight>();
  for (const { id, index, section, visible, writable, value } of known) {
    if (id === null || !visible) continue;
    const [head, block] = [printOf(section), blockOf(id, index.length)];
    const name = `${head} ${block}`;
    const at = sections.get(name) ?? { head, block, ids: new Set(), bare: true };
    at.ids.add(id);
    // What the portal has filled by itself answers nothing; what can be written may be the answer that called a field.
    if (writable && !isEmpty(value)) at.bare = false;
    sections.set(name, at);
  }
  const strangers = fields
    .filter(({ id, visible, label }) => id === null && visible && label !== '')
    .map(({ label, section, required }) => ({ print: printOf(label), head: printOf(section), label, required }));
  const present = new Set(known.flatMap(({ id }) => (id === null ? [] : [id])));
  const shape = JSON.stringify([
    portal,
    page,
    scheda,
    [...present].sort(),
    [...sections].map(([name, { ids }]) => [name, [...ids].sort()]),
    strangers.map(({ print }) => print).sort(),
  ]);
  const required = new Set(known.flatMap((one) => (one.required && one.id !== null ? [one.id] : [])));
  return { portal, page, scheda, sections: [...sections.values()], present, required, strangers, shape };
};
