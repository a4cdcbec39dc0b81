import type { SchedaCode } from '../domain/codes.ts';
import type { PageField } from '../page/field.ts';
import { readSteps } from '../page/read.ts';
import { atOnce, type Steps } from '../page/steps.ts';
import type { PortalDefinition } from './define.ts';
import { formOf } from './form-of.ts';
import { type Match, matchSteps } from './match/assign.ts';
import { type SeenPage, seePage, seePageOf } from './recognise-page.ts';
import type { Recognition } from './recognition.ts';
import { isOfAnotherScheda } from './which-scheda.ts';

/** A page that names no scheda is taken for one only when it asks for this many of its fields and nothing else's. */
const ENOUGH = 4;

const deduce = function* (
  portal: PortalDefinition,
  fields: readonly PageField[],
): Steps<{ scheda: SchedaCode; matched: Match } | null> {
  const notAd5 = fields.some((field) => isOfAnotherScheda(field.label));
  const found: { scheda: SchedaCode; matched: Match }[] = [];
  for (const scheda of portal.schede.filter((code) => code !== 'AD5' || !notAd5))
    found.push({ scheda, matched: yield* matchSteps(fields, formOf(portal, scheda)) });
  found.sort((a, b) => b.matched.known.length - a.matched.known.length);
  const [first] = found;
  return first && first.matched.known.length >= ENOUGH ? first : null;
};

/** Says what a page of one portal is and which fields it would write to. */
export const recogniseStepsOf = function* (portal: PortalDefinition, doc: Document, url: string): Steps<Recognition> {
  return yield* withFields(doc, yield* seePageOf(portal, doc, url));
};

/**
 * Says what a document is and which fields it would write to. Pure: reads the document and touches nothing.
 * Where the address is not exactly a portal's (promise 8) nothing is read at all.
 */
export const recogniseSteps = function* (doc: Document, url: string): Steps<Recognition> {
  return yield* withFields(doc, yield* seePage(doc, url));
};

const withFields = function* (doc: Document, page: SeenPage): Steps<Recognition> {
  const { recognition: base, portal, verdict, other } = page;
  if (!portal || !verdict?.page.hasFields) return base;
  yield;
  const fields = yield* readSteps(doc);
  yield;
  const closed = (why: string): Recognition => ({
    ...base,
    reasons: [...base.reasons, why],
    unknown: fields.map((field) => ({ field, why })),
  });
  if (other) return closed(`la pagina parla della scheda ${other}, che Cigno non compila`);
  const named = base.scheda;
  const found = named
    ? { scheda: named, matched: yield* matchSteps(fields, formOf(portal, named)) }
    : yield* deduce(portal, fields);
  if (!found) return closed('non si capisce di quale scheda è il modulo');
  const { known, unknown } = found.matched;
  const writable = known.flatMap(({ field, id, index, certainty }) =>
    field.visible && field.editable && field.kind !== 'readonly'
      ? [{ id, index, element: field.element, certainty }]
      : [],
  );
  return {
    ...base,
    scheda: found.scheda,
    reasons: [
      ...base.reasons,
      named ? `la pagina nomina la scheda ${named}` : `i campi sono quelli della scheda ${found.scheda}`,
      ...(writable.length === 0 && known.length > 0 ? ['nessun campo è modificabile: è in sola lettura'] : []),
    ],
    known,
    unknown,
    fields: writable,
  };
};

/** The same at once. */
export const recognise = (doc: Document, url: string): Recognition => atOnce(recogniseSteps(doc, url));
