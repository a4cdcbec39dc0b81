import type { SchedaCode } from '../domain/codes.ts';
import type { Insegnamento } from '../domain/insegnamento.ts';
import { readSteps } from '../page/read.ts';
import { atOnce, type Steps } from '../page/steps.ts';
import { deduceSteps } from './deduce.ts';
import type { PortalDefinition } from './define.ts';
import { formOf } from './form-of.ts';
import { matchSteps } from './match/assign.ts';
import { lessonsFor } from './match/taught.ts';
import { type SeenPage, seePage, seePageOf } from './recognise-page.ts';
import type { Recognition } from './recognition.ts';

/** What the document was at the last look: a section that many schede share is still of the form it was of. */
type Before = Pick<Recognition, 'portal' | 'page' | 'scheda'>;

const UNCLEAR = 'non si capisce di quale scheda è il modulo';

/** Says what a page of one portal is and which fields it would write to. */
export const recogniseStepsOf = function* (portal: PortalDefinition, doc: Document, url: string): Steps<Recognition> {
  return yield* withFields(doc, yield* seePageOf(portal, doc, url));
};

/**
 * Says what a document is and which fields it would write to. Pure: reads the document and touches nothing.
 * Where the address is not exactly a portal's (promise 8) nothing is read at all.
 */
export const recogniseSteps = function* (
  doc: Document,
  url: string,
  before: Before | null = null,
  taught: readonly Insegnamento[] = [],
): Steps<Recognition> {
  return yield* withFields(doc, yield* seePage(doc, url, taught), before, taught);
};

const withFields = function* (
  doc: Document,
  page: SeenPage,
  before: Before | null = null,
  taught: readonly Insegnamento[] = [],
): Steps<Recognition> {
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
  const lessons = (scheda: SchedaCode) => lessonsFor(taught, portal.id, base.page, scheda);
  const found = named
    ? { scheda: named, matched: yield* matchSteps(fields, formOf(portal, named), lessons(named)) }
    : yield* deduceSteps(
        portal,
        fields,
        before?.portal === portal.id && before.page === base.page ? before.scheda : null,
        lessons,
      );
  if ('between' in found)
    return closed(
      found.between.length > 0
        ? `${UNCLEAR}: può essere ${found.between.join(', ')}; un’altra sezione può dirlo`
        : UNCLEAR,
    );
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
    taught: [...(base.taught ?? []), ...found.matched.taught],
  };
};

/** The same at once. */
export const recognise = (doc: Document, url: string, before: Before | null = null): Recognition =>
  atOnce(recogniseSteps(doc, url, before));
