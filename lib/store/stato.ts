import type { PortalId } from '../domain/codes.ts';
import type { Stato } from '../domain/registrazione.ts';

const AFLINK: readonly [RegExp, Stato][] = [
  [/\bin ?(?:corso di )?annullamento\b/, 'in-annullamento'],
  [/\bannullat[oa]\b/, 'annullato'],
  [/\bin ?(?:appro(?:ve|vazione)|attesa di approvazione)\b/, 'in-approvazione'],
  [/\binviat[oa]\b/, 'inviato'],
  [/^in ?lavorazione\b/, 'in-lavorazione'],
];

/**
 * The state that the portal's wording means, or null when it is none that we know. ANAC's list `statoAppalto` has six;
 * "Confermato/Pubblicato" is the tutorial's wording for both (portals.md 1.2): published once the CIG is there.
 * The AFLink family has states of its own (`StatoFunzionale`, portals.md 3.7; their Italian captions are deduced).
 */
export const parseStato = (text: string, hasCig: boolean, portal: PortalId = 'pcp'): Stato | null => {
  const words = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
  if (words === '' || words.length > 80 || /\b(non|da)\b/.test(words)) return null;
  const own = portal === 'pcp' ? undefined : AFLINK.find(([pattern]) => pattern.test(words));
  if (own) return own[1];
  if (/presa? in carico/.test(words)) return 'operazione-presa-in-carico';
  if (/stop (di |alla )?pubblicazione/.test(words)) return 'in-stop-pubblicazione';
  if (/attesa (di |della )?pubblicazione/.test(words)) return 'in-attesa-pubblicazione';
  if (/\b(cancellat|annullat|eliminat)[oa]\b/.test(words)) return 'cancellato';
  const published = /\bpubblicat[oa]\b/.test(words);
  const confirmed = /\bconfermat[oa]\b/.test(words);
  if (published && confirmed) return hasCig ? 'pubblicato' : 'confermato';
  if (published) return 'pubblicato';
  if (confirmed) return 'confermato';
  if (/\bin lavorazione\b/.test(words)) return 'in-lavorazione';
  if (/\bbozza\b/.test(words)) return 'bozza';
  return null;
};

/** How far along each state is; those of one rank may follow one another both ways. */
const RANK: Record<Stato, number> = {
  bozza: 0,
  'in-lavorazione': 1,
  'operazione-presa-in-carico': 1,
  confermato: 2,
  'in-attesa-pubblicazione': 3,
  'in-stop-pubblicazione': 3,
  pubblicato: 4,
  cancellato: 5,
  'in-approvazione': 1,
  inviato: 2,
  'in-annullamento': 4,
  annullato: 5,
};

/**
 * The state to keep when `seen` shows after `before`. A list may be stale (another tab, not reloaded), so a step back
 * is believed only on the page of the appalto itself, and never once it is published, cancelled or has its CIG; an
 * annulment that was asked for may still be refused, and then the affidamento is what it was.
 */
export const nextStato = (before: Stato, seen: Stato, onItsPage: boolean, hasCig: boolean): Stato => {
  if (RANK[seen] >= RANK[before]) return seen;
  if (before === 'in-annullamento') return onItsPage && seen !== 'bozza' ? seen : before;
  const settled = hasCig || before === 'pubblicato' || before === 'cancellato' || before === 'annullato';
  return onItsPage && !settled && seen !== 'bozza' ? seen : before;
};
