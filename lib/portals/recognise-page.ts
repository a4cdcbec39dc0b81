import type { PortalId, SchedaCode } from '../domain/codes.ts';
import type { Insegnamento } from '../domain/insegnamento.ts';
import { portalAt } from '../domain/origins.ts';
import type { Steps } from '../page/steps.ts';
import { cmrc } from './cmrc/portal.ts';
import type { PortalDefinition } from './define.ts';
import { judgePages, type Verdict } from './judge.ts';
import { taughtReason } from './match/taught.ts';
import { type PageWords, readPageWords } from './page-words.ts';
import { pcp } from './pcp/portal.ts';
import type { Recognition } from './recognition.ts';
import { taughtPage } from './taught-page.ts';
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

/** Surer than any sum of words: a person said so. */
const TOLD = 0.95;

/** What somebody taught this page to be, where its own words do not say it. */
const verdictTaught = (portal: PortalDefinition, words: PageWords, taught: readonly Insegnamento[]) => {
  const lesson = taughtPage(taught, portal.id, words);
  const page = lesson && portal.pages.find(({ name }) => name === lesson.page);
  if (!page) return null;
  const verdict: Verdict = { page, certainty: TOLD, reasons: [taughtReason(lesson)], words: [] };
  return { lesson, verdict };
};

/** Says by its words what a page of one portal is; what was `taught` fills what they leave open. */
export const seePageOf = function* (
  portal: PortalDefinition,
  doc: Document,
  url: string,
  taught: readonly Insegnamento[] = [],
): Steps<SeenPage> {
  const words = readPageWords(doc, url);
  const judged = yield* judgePages(portal.pages, words);
  yield;
  const said = judged?.page.hasFields ? schedaSaid(portal, words) : null;
  const open = !judged || (said?.scheda === null && said.other === '');
  const told = open ? verdictTaught(portal, words, taught) : null;
  const verdict = judged ?? told?.verdict;
  if (!verdict) {
    const recognition = nothing(portal.id, 'nessuna pagina conosciuta ha queste parole');
    return { portal, recognition, verdict: null, other: '' };
  }
  yield;
  const { page, certainty, words: shown } = verdict;
  const own = said ?? (page.hasFields ? schedaSaid(portal, words) : { scheda: null, other: '' });
  const agreed = told?.lesson.page === page.name;
  const scheda = own.scheda ?? (agreed && own.other === '' ? (told?.lesson.scheda ?? null) : null);
  const reasons = agreed && judged ? [...verdict.reasons, taughtReason(told.lesson)] : verdict.reasons;
  const { other } = own;
  const recognition: Recognition = {
    ...nothing(portal.id, ''),
    page: page.name,
    scheda,
    certainty,
    reasons,
    words: shown,
    taught: agreed ? [{ id: told.lesson.id, outcome: 'ritrovato', element: null }] : [],
  };
  return { recognition, portal, verdict, other };
};

/**
 * Says by its words alone what a document is. Pure and cheap: no field is read, so that it can follow every page.
 * Where the address is not exactly a portal's (promise 8) nothing is read at all.
 */
export const seePage = function* (doc: Document, url: string, taught: readonly Insegnamento[] = []): Steps<SeenPage> {
  const id = portalAt(url);
  if (id) return yield* seePageOf(PORTALS[id], doc, url, taught);
  const recognition = nothing(null, 'l’indirizzo non è quello di un portale che Cigno conosce');
  return { recognition, portal: null, verdict: null, other: '' };
};

/** The recognition of the watcher: what the page is, no field; nothing of the look before counts. */
export const recognisePage = function* (
  doc: Document,
  url: string,
  _before: unknown = null,
  taught: readonly Insegnamento[] = [],
): Steps<Recognition> {
  return (yield* seePage(doc, url, taught)).recognition;
};
