import type { PortalId } from '../domain/codes.ts';
import { PORTALS } from './recognise-page.ts';

/** Longer than any identifier of a portal. */
const LONGEST = 100;

/** Which document of its portal a page is, by the portal's own identifiers; null where the portal gives none. */
export const documentOf = (doc: Document, portal: PortalId | null): string | null => {
  const identity = (portal && PORTALS[portal]?.form?.identity) ?? [];
  const said = identity.map((selector) => (doc.querySelector(selector) as HTMLInputElement | null)?.value);
  return said.length > 0 && said.every((text) => typeof text === 'string')
    ? said.map((text) => String(text).trim().slice(0, LONGEST)).join('/')
    : null;
};

/** A number of its own: what is not saved yet may say nothing, zero, or a word. */
const isNumbered = (id: string): boolean => /[1-9]/.test(id);

/**
 * Whether the page that came back is the document that was left. One without a number of its own yet may come back with
 * one, or be another that has none either: then only what it holds can tell.
 */
export const sameDocument = (before: string, after: string | null): 'same' | 'perhaps' | 'other' => {
  const [type, id = ''] = before.split('/');
  if (after === before) return isNumbered(id) ? 'same' : 'perhaps';
  return after?.split('/')[0] === type && !isNumbered(id) ? 'perhaps' : 'other';
};
