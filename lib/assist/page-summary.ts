import type { PageSummary } from '../domain/page-model.ts';
import { fold } from '../page/text.ts';
import type { Frame } from './frame.ts';

/** Characters kept of any text of the page: a hostile one must not flood whoever it is told to. */
const LONGEST = 300;

/** A text of the page to be shown: cut, and without the characters that turn or hide what stands beside it. */
export const short = (text: string): string => fold(text.slice(0, LONGEST));

/** An address without what could reopen a document or tell about a person: origin and path alone. */
export const bareAddress = (href: string): string => {
  if (!URL.canParse(href)) return '';
  const url = new URL(href);
  return url.origin === 'null' ? '' : url.origin + url.pathname;
};

/** The part of the model that the worker keeps: what the page is, no value of anybody. */
export const pageSummary = (frame: Frame): PageSummary => {
  const { portal, page, scheda, certainty, reasons } = frame.recognition;
  return {
    frame: frame.id,
    revision: frame.revision,
    address: portal ? bareAddress(frame.address()) : '',
    portal,
    page,
    scheda,
    certainty,
    reasons: reasons.map(short),
  };
};
