import type { PortalId, SchedaCode } from '../domain/codes.ts';
import { portalAt } from '../domain/origins.ts';
import type { Steps } from '../page/steps.ts';
import { cmrc } from './cmrc/portal.ts';
import type { PortalDefinition } from './define.ts';
import { judgePages, type Verdict } from './judge.ts';
import { type PageWords, readPageWords } from './page-words.ts';
import { pcp } from './pcp/portal.ts';
import type { Recognition } from './recognition.ts';
import { schedaNamed } from './which-scheda.ts';

/** Every portal with its pages; a total record, so that one without a declaration does not compile. */
export const PORTALS: Record<PortalId, PortalDefinition> = { pcp, cmrc };

/** What the words of a page say of it, before any field is read. */
export type SeenPage = {
  recognition: Recognition;
  /** Null outside every portal (promise 8): then nothing was read. */
  portal: PortalDefinition | null;
  verdict: Verdict | null;
  /** Code of a scheda that the page names and Cigno does not fill; '' when it names none. */
  other: string;
};

const nothing = (portal: PortalId | null, reason: string): Recognition => ({
  portal,
  page: 'sconosciuta',
  scheda: null,
  certainty: 0,
  reasons: [reason],
  fields: [],
  known: [],
  unknown: [],
});

const schedaSaid = (portal: PortalDefinition, words: PageWords): { scheda: SchedaCode | null; other: string } => {
  const said = schedaNamed(words);
  if (said === 'silent') {
    const own = portal.form?.named.find((sign) => sign.words.some((word) => words.has(sign.where, word)));
    return { scheda: own?.scheda ?? null, other: '' };
  }
  if ('other' in said) return { scheda: null, other: said.other };
  // A scheda that Cigno knows and this portal may not use (AD4 on PCP web since 1/7/2025) is another one all the same.
  return portal.schede.includes(said.named) ? { scheda: said.named, other: '' } : { scheda: null, other: said.named };
};

/** Says by its words what a page of one portal is. */
export const seePageOf = function* (portal: PortalDefinition, doc: Document, url: string): Steps<SeenPage> {
  const none = { verdict: null, other: '' };
  const words = readPageWords(doc, url);
  const verdict = yield* judgePages(portal.pages, words);
  if (!verdict)
    return { ...none, portal, recognition: nothing(portal.id, 'nessuna pagina conosciuta ha queste parole') };
  yield;
  const { page, certainty, reasons, words: shown } = verdict;
  const { scheda, other } = page.hasFields ? schedaSaid(portal, words) : { scheda: null, other: '' };
  const recognition: Recognition = {
    ...nothing(portal.id, ''),
    page: page.name,
    scheda,
    certainty,
    reasons,
    words: shown,
  };
  return { recognition, portal, verdict, other };
};

/**
 * Says by its words alone what a document is. Pure and cheap: no field is read, so that it can follow every page.
 * Where the address is not exactly a portal's (promise 8) nothing is read at all.
 */
export const seePage = function* (doc: Document, url: string): Steps<SeenPage> {
  const id = portalAt(url);
  if (id) return yield* seePageOf(PORTALS[id], doc, url);
  const recognition = nothing(null, 'l’indirizzo non è quello di un portale che Cigno conosce');
  return { recognition, portal: null, verdict: null, other: '' };
};

/** The recognition of the watcher: what the page is, no field. */
export const recognisePage = function* (doc: Document, url: string): Steps<Recognition> {
  return (yield* seePage(doc, url)).recognition;
};
