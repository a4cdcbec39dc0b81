import type { FillOrder } from '../domain/fill.ts';
import { portalAt } from '../domain/origins.ts';
import type { PageField } from '../page/field.ts';
import type { Recognition } from '../portals/recognition.ts';
import type { Frame } from './frame.ts';

/** What a plan was made for: another portal, page, scheda or path is another document, whatever its fields are called. */
export type Identity = { portal: string | null; page: string; scheda: string | null; path: string };

const pathOf = (href: string): string => (URL.canParse(href) ? new URL(href).pathname : '');

/** The identity of a frame as last looked at. */
export const identityOf = (frame: Frame): Identity => {
  const { portal, page, scheda } = frame.recognition;
  return { portal, page, scheda, path: pathOf(frame.address()) };
};

const OUTSIDE = 'header,nav,aside,footer,[role=banner],[role=navigation]';

/**
 * What of the page a plan leans on: its fields and the headings around them. A page that draws a part anew keeps some;
 * one whose address stays the same while another draft is opened keeps none.
 */
export const anchorsOf = (frame: Frame): Element[] => [
  ...frame.recognition.known.map(({ field }) => field.element),
  ...[...frame.doc.querySelectorAll('h1,h2,h3,h4,[role=heading]')].filter((heading) => !heading.closest(OUTSIDE)),
];

/** Why an order may not be carried out in this frame now, or ''. `planned` is the identity the panel was told. */
export const objection = (
  frame: Frame,
  order: Pick<FillOrder, 'frame'>,
  planned: Identity | null,
  anchors: readonly Element[],
): string => {
  if (order.frame !== frame.id) return 'Il piano è di un’altra pagina: aggiorna il piano.';
  const now = identityOf(frame);
  if (now.portal === null || portalAt(frame.address()) !== now.portal)
    return 'Questa pagina non è di un portale che Cigno conosce.';
  const same =
    planned !== null &&
    planned.portal === now.portal &&
    planned.page === now.page &&
    planned.scheda === now.scheda &&
    planned.path === now.path &&
    anchors.some((element) => element.isConnected);
  return same ? '' : 'La pagina è cambiata dopo il piano: aggiorna il piano.';
};

/** A field as the plan saw it: enough to know it again after the page has drawn it anew. */
export type Told = { label: string; section: string };

export type Target = { found: PageField } | { found: null; outcome: 'gone' | 'refused'; reason: string };

const sameIndex = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((n, at) => n === b[at]);

/**
 * The field that an entry means, now. Its element must still bear the same id and index; when the page has drawn
 * another element in its place, that one must have the same meaning, caption and section.
 */
export const targetOf = (frame: Frame, entry: FillOrder['entries'][number], told: Told | null): Target => {
  const { known, fields }: Recognition = frame.recognition;
  const writable = new Set(fields.map(({ element }) => element));
  const here = known.find(({ field }) => frame.keyOf(field.element) === entry.key);
  const meant = known.filter(({ id, index }) => id === entry.id && sameIndex(index, entry.index));
  if (here && !meant.includes(here))
    return { found: null, outcome: 'refused', reason: 'Il campo ha cambiato significato: aggiorna il piano.' };
  const [only, ...more] = here ? [here] : meant;
  if (!only || more.length > 0) return { found: null, outcome: 'gone', reason: 'Il campo non è più nella pagina.' };
  if (!here && (!told || told.label !== only.field.label || told.section !== only.field.section))
    return { found: null, outcome: 'gone', reason: 'Il campo non è più nella pagina.' };
  if (!writable.has(only.field.element))
    return {
      found: null,
      outcome: 'refused',
      reason: 'Il campo è chiuso o di sola lettura: aprilo e aggiorna il piano.',
    };
  return { found: only.field };
};
