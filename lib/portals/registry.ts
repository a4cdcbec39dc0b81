import type { PortalId, SchedaCode } from '../domain/codes.ts';
import { portalAt } from '../domain/origins.ts';
import type { PageField } from '../page/field.ts';
import { readFields } from '../page/read.ts';
import { SCHEDE } from '../schede/registry.ts';
import type { PortalDefinition } from './define.ts';
import { judgePages, type Verdict } from './judge.ts';
import { type Match, match } from './match/assign.ts';
import { readPageWords } from './page-words.ts';
import { pcp } from './pcp/portal.ts';
import type { Recognition } from './recognition.ts';
import { isOfAnotherScheda, schedaNamed } from './which-scheda.ts';

/** Every portal with its pages; CMRC is known by name and has none declared yet. */
export const PORTALS: Record<PortalId, PortalDefinition | null> = { pcp, cmrc: null };

const nothing = (portal: PortalId | null, reasons: string[]): Recognition => ({
  portal,
  page: 'sconosciuta',
  scheda: null,
  certainty: 0,
  reasons,
  fields: [],
  known: [],
  unknown: [],
});

/** A page that names no scheda is taken for one only when it asks for this many of its fields and nothing else's. */
const ENOUGH = 4;

const deduce = (
  portal: PortalDefinition,
  fields: readonly PageField[],
): { scheda: SchedaCode; matched: Match } | null => {
  if (fields.some((field) => isOfAnotherScheda(field.label))) return null;
  const found = portal.schede.map((scheda) => ({ scheda, matched: match(fields, SCHEDE[scheda]) }));
  found.sort((a, b) => b.matched.known.length - a.matched.known.length);
  const [first] = found;
  return first && first.matched.known.length >= ENOUGH ? first : null;
};

const withFields = (
  verdict: Verdict,
  portal: PortalDefinition,
  doc: Document,
  words: ReturnType<typeof readPageWords>,
): Recognition => {
  const base = { ...nothing(portal.id, verdict.reasons), page: verdict.page.name, certainty: verdict.certainty };
  const said = schedaNamed(words);
  const fields = readFields(doc);
  const closed = (why: string): Recognition => ({
    ...base,
    reasons: [...base.reasons, why],
    unknown: fields.map((field) => ({ field, why })),
  });
  if (said !== 'silent' && 'other' in said)
    return closed(`la pagina parla della scheda ${said.other}, che Cigno non compila`);
  const named = said !== 'silent' && portal.schede.includes(said.named) ? said.named : null;
  const found = named ? { scheda: named, matched: match(fields, SCHEDE[named]) } : deduce(portal, fields);
  if (!found) return closed('non si capisce di quale scheda è il modulo');
  const { known, unknown } = found.matched;
  return {
    ...base,
    scheda: found.scheda,
    reasons: [
      ...base.reasons,
      named ? `la pagina nomina la scheda ${named}` : `i campi sono quelli della scheda ${found.scheda}`,
    ],
    known,
    unknown,
    fields: known.flatMap(({ field, id, index, certainty }) =>
      field.visible && field.editable && field.kind !== 'readonly'
        ? [{ id, index, element: field.element, certainty }]
        : [],
    ),
  };
};

/**
 * Says what a document is and which fields it would write to. Pure: reads the document and touches nothing.
 * Where the address is not exactly a portal's (promise 8) nothing is read at all.
 */
export const recognise = (doc: Document, url: string): Recognition => {
  const id = portalAt(url);
  const portal = id && PORTALS[id];
  if (!portal) return nothing(null, ['l’indirizzo non è quello di un portale che Cigno conosce']);
  const words = readPageWords(doc);
  const verdict = judgePages(portal.pages, words);
  if (!verdict) return nothing(portal.id, ['nessuna pagina conosciuta ha queste parole']);
  if (verdict.page.hasFields) return withFields(verdict, portal, doc, words);
  return { ...nothing(portal.id, verdict.reasons), page: verdict.page.name, certainty: verdict.certainty };
};
