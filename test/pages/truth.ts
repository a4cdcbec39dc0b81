import { fieldKey } from '../../lib/domain/field.ts';
import { formOf } from '../../lib/portals/form-of.ts';
import { PORTALS } from '../../lib/portals/recognise-page.ts';
import { recognise } from '../../lib/portals/registry.ts';
import { fieldsOf } from '../../lib/schede/scheda.ts';
import type { CorpusPage } from './corpus.ts';

/** What every control of a document is that an officer would write in, by the element that Cigno names it by. */
export type Truth = Map<Element, string>;
export type Scored = {
  page: string;
  scheda: string | null;
  reasons: string[];
  found: string[];
  missed: { truth: string; why: string }[];
  wrong: string[];
};

const MARK = 'data-truth';

/** `id@0,1`; without an index every repeated part is the first one. A box for one of several codes has a number too. */
const keyOf = (said: string, kinds: ReadonlyMap<string, string>): string => {
  const [id = '', index] = said.split('@');
  const kind = kinds.get(id);
  if (!kind) throw new Error(`${MARK}="${said}": la scheda non ha questo campo`);
  const depth = (id.match(/\[\]/g) ?? []).length;
  const least = id.endsWith('[]') ? depth - 1 : depth;
  const place = index?.split(',').filter(Boolean).map(Number) ?? Array(kind === 'texts' ? depth : least).fill(0);
  if (place.length < least || place.length > depth || place.some(Number.isNaN))
    throw new Error(`${MARK}="${said}": servono ${least} indici`);
  return fieldKey(id, place);
};

/** Puts a page of the corpus in the place of the document's, its truth taken out of it. */
export const show = ({ html, about: { portal, scheda } }: CorpusPage): Truth => {
  const { document } = globalThis;
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const kinds = new Map(scheda ? fieldsOf(formOf(PORTALS[portal], scheda)).map(({ id, kind }) => [id, kind]) : []);
  const truth: Truth = new Map();
  for (const element of parsed.querySelectorAll(`[${MARK}]`)) {
    truth.set(element, keyOf(element.getAttribute(MARK) ?? '', kinds));
    element.removeAttribute(MARK);
  }
  if (new Set(truth.values()).size !== truth.size) throw new Error(`${MARK}: lo stesso campo due volte`);
  document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);
  return truth;
};

/** Compares what Cigno would write in with what a person would. */
export const score = (url: string, truth: Truth): Scored => {
  const { page, scheda, reasons, fields, known, unknown } = recognise(globalThis.document, url);
  const words = new Map(
    [...known, ...unknown].map((one) => {
      const { label, headings, visible, editable, element } = one.field;
      const why = 'why' in one ? one.why : `inteso come ${fieldKey(one.id, one.index)}`;
      const closed = `${visible ? '' : ', nascosto'}${editable ? '' : ', non modificabile'}`;
      return [element, `«${label}» [${headings.join(' > ')}]: ${why}${closed}`];
    }),
  );
  const of = (element: Element): string => words.get(element) ?? 'non letto';
  const said = new Map(fields.map(({ id, index, element }) => [element, fieldKey(id, index)]));
  const is = [...truth];
  return {
    page,
    scheda,
    reasons,
    found: is.flatMap(([element, key]) => (said.get(element) === key ? [key] : [])),
    missed: is.flatMap(([element, key]) => (said.get(element) === key ? [] : [{ truth: key, why: of(element) }])),
    wrong: [...said].flatMap(([element, key]) =>
      truth.get(element) === key
        ? []
        : [`${key} è ${truth.get(element) ?? 'nessun campo'}: ${of(element)} ${element.outerHTML.slice(0, 120)}`],
    ),
  };
};
