import { remember } from './remember.ts';

const TAGS: Record<string, number> = {
  h1: 1,
  h2: 2,
  h3: 3,
  h4: 4,
  h5: 5,
  h6: 6,
  legend: 0,
  caption: 0,
  summary: 0,
  'mat-card-title': 7,
  'mat-panel-title': 7,
};
const TITLE_CLASS =
  /(?:^|\s)(?:mat-mdc-card-title|p-panel-title|p-card-title|p-fieldset-legend-label|p-accordion-?header|card-title|panel-title|modal-title|accordion-header|captionDocument|cover)(?:\s|$)/;
const LOOSE_CLASS =
  /(?:^|[\s_-])(?:title|titolo|titoletto|heading|card-header|intestazione|subtitle|sottotitolo)(?=$|[\s_-])/i;
const LOOSE_TAG = /^(?:div|p|span|strong|td|th|header)$/;

const classLevel = remember((cls) => (TITLE_CLASS.test(cls) ? 7 : LOOSE_CLASS.test(cls) ? 8 : -1));

/**
 * How high a heading stands: 1-6 as HTML, 7 for titles of cards and panels, 8 for a class that says "title"
 * (to be confirmed by what follows), 0 for the caption of its container, -1 for no heading.
 */
export const headLevel = (tag: string, role: string, cls: string, el: Element): number => {
  const byTag = TAGS[tag];
  if (byTag !== undefined) return byTag;
  if (role === 'heading')
    return Math.min(9, Math.max(1, Number.parseInt(el.getAttribute('aria-level') ?? '2', 10) || 2));
  if (cls === '') return -1;
  const level = classLevel(cls);
  return level === 8 && !LOOSE_TAG.test(tag) ? -1 : level;
};
