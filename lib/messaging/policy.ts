import type { PortalId } from '../domain/codes.ts';
import { portalOfOrigin } from '../domain/origins.ts';
import type { MessageSender } from '../platform/content-browser.ts';
import type { Side } from './protocol.ts';

/** A sender that was judged: a page of ours, or a frame of a portal. */
export type JudgedSender = { side: 'own' } | { side: 'page'; portal: PortalId; tabId: number; frameId: number };

/** Frames without an address of their own: only the origin that the browser names can vouch for them. */
const isBlank = (address: string): boolean => address === 'about:blank' || address === 'about:srcdoc';

/**
 * Judges a sender by what the browser says of it, never by the message (a compromised renderer can say anything);
 * null when it is nobody we listen to. `self.origin` is the extension's, without a trailing slash.
 *
 * The *path* is judged by the content script on `location.href`, not here: `sender.url` keeps the address of the
 * document's first load after `history.pushState`, and within one origin a path protects nothing.
 */
export const judgeSender = (sender: MessageSender, self: { id: string; origin: string }): JudgedSender | null => {
  if (sender.id !== self.id || !sender.url) return null;
  if (sender.url.startsWith(`${self.origin}/`))
    return sender.origin === undefined || sender.origin === self.origin ? { side: 'own' } : null;

  const tabId = sender.tab?.id;
  if (tabId === undefined || tabId < 0) return null;
  if (!URL.canParse(sender.url)) return null;
  const url = new URL(sender.url);
  if (url.username !== '' || url.password !== '') return null;
  const origin = isBlank(sender.url) ? sender.origin : url.origin;
  if (!origin || (sender.origin !== undefined && sender.origin !== origin)) return null;
  const portal = portalOfOrigin(origin);
  return portal ? { side: 'page', portal, tabId, frameId: sender.frameId ?? 0 } : null;
};

/** Whether a message may come from that side. */
export const mayCome = (from: readonly Side[], sender: JudgedSender): boolean => from.includes(sender.side);

/** The origin of the extension, from the address of its root (`URL.origin` is `null` for its scheme in Firefox). */
export const ownOrigin = (rootAddress: string): string => rootAddress.replace(/\/+$/, '');
