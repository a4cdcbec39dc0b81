import type { PortalId } from '../../lib/domain/codes.ts';

/** Where in the palestra: the choice, a portal to practise on freely (perhaps with a guide), an exercise. */
export type Route =
  | { kind: 'indice' }
  | { kind: 'libera'; portal: PortalId; guida: string | null }
  | { kind: 'esercizio'; name: string };

const PORTALS: Record<string, PortalId> = { pcp: 'pcp', cmrc: 'cmrc' };

/** Reads `#`, `#pcp`, `#pcp/<guide>`, `#cmrc`, `#esercizio/<name>`; anything else is the choice. */
export const parseRoute = (hash: string): Route => {
  const [first = '', second = ''] = hash.replace(/^#\/?/, '').split('/');
  const portal = Object.hasOwn(PORTALS, first) ? PORTALS[first] : undefined;
  if (portal) return { kind: 'libera', portal, guida: /^[a-z0-9][a-z0-9-]*$/.test(second) ? second : null };
  if (first === 'esercizio' && second) return { kind: 'esercizio', name: second };
  return { kind: 'indice' };
};
