import type { PortalId } from './codes.ts';

/** Where a portal lives: the exact origin and the path under which everything of it stands. */
export type PortalPlace = { origin: string; path: string };

/**
 * The total list of places where Cigno works (promise 8), used by the content script and by the worker.
 * Each origin is also in the manifest: `wxt.config.ts` and `entrypoints/portal.content`.
 */
export const PORTAL_PLACES: Record<PortalId, PortalPlace> = {
  pcp: { origin: 'https://portale-servizi.anticorruzione.it', path: '/piattaforma-contratti-pubblici' },
  cmrc: { origin: 'https://portalegare.cittametropolitanaroma.it', path: '/portalegare' },
};

const places = Object.entries(PORTAL_PLACES) as [PortalId, PortalPlace][];

/**
 * The portal whose exact origin this is, or null. Compared as a string with the origin the browser computed,
 * so another port, a trailing dot, `http:` or a look-alike suffix never pass.
 */
export const portalOfOrigin = (origin: string): PortalId | null =>
  places.find(([, place]) => place.origin === origin)?.[0] ?? null;

/**
 * The portal that an address belongs to, or null: exact origin, and the path of the portal followed by its end,
 * `/`, `?` or `#`. Addresses with a user name or password are refused, whatever follows.
 */
export const portalAt = (address: string): PortalId | null => {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  const portal = portalOfOrigin(url.origin);
  const path = portal && PORTAL_PLACES[portal].path;
  return path && (url.pathname === path || url.pathname.startsWith(`${path}/`)) ? portal : null;
};
