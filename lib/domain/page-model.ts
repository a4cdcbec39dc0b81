import * as z from 'zod/mini';
import { PORTAL_IDS, SCHEDA_CODES } from './codes.ts';
import { EsitoInsegnamentoSchema } from './insegnamento.ts';

/** Kinds of page whose fields are planned, written and checked, on whatever portal. */
const FORM_PAGES: readonly string[] = ['form', 'documento'];
export const isFormPage = (page: string): boolean => FORM_PAGES.includes(page);

/** A value as it travels between contexts. */
export const FieldValueSchema = z.union([
  z.string().check(z.maxLength(20_000)),
  z.number(),
  z.boolean(),
  z.array(z.string()),
]);

/** One field of a page as the panel sees it: no element, only what can be told. */
export const ModelFieldSchema = z.object({
  /** Handle valid for the life of the frame; names the element there. */
  key: z.string(),
  /** ANAC's path, or null when the field was not understood. */
  id: z.nullable(z.string()),
  index: z.array(z.number()),
  label: z.string(),
  section: z.string(),
  kind: z.string(),
  required: z.boolean(),
  visible: z.boolean(),
  /** Whether Cigno would write to it: visible, enabled, understood by one reading alone. */
  writable: z.boolean(),
  /** The value the page holds now; null when empty or unreadable. */
  value: z.nullable(FieldValueSchema),
  /** The code that the page itself keeps for a choice shown in words, where it has one. */
  code: z.optional(z.string()),
  certainty: z.number(),
  /** Why it was understood so, or why it was not; Italian. */
  reasons: z.array(z.string()),
});
export type ModelField = z.infer<typeof ModelFieldSchema>;

/** The appalto (or bozza) that a page is about, or a row of a list of them. */
export const PraticaSeenSchema = z.object({
  /** Codice appalto, id of the draft or, in the AFLink family, Registro di Sistema as the page shows it; null when not shown. */
  codiceAppalto: z.nullable(z.string()),
  oggetto: z.nullable(z.string()),
  /** Euro. */
  importo: z.nullable(z.number()),
  /** As the portal words it. */
  stato: z.nullable(z.string()),
  /** CIGs shown in the place where the portal issues them, check digits verified. */
  cig: z.array(z.string()),
  /** CIG of the convenzione that a CIG derivato comes from, check digits verified. */
  cigPadre: z._default(z.nullable(z.string()), null),
  /** Denominazione, where the page shows one beside its CIG. */
  operatoreEconomico: z._default(z.nullable(z.string()), null),
});
export type PraticaSeen = z.infer<typeof PraticaSeenSchema>;

/** What one frame tells: the recognition without its elements, with the values read. */
export const PageModelSchema = z.object({
  /** Random id of this document's life; a plan made for another one is refused. */
  frame: z.string(),
  /** Counts the scans; grows with every change noticed. */
  revision: z.number(),
  /** Address without query and fragment parameters: never enough to reopen a document. */
  address: z.string(),
  title: z.string(),
  portal: z.nullable(z.enum(PORTAL_IDS)),
  page: z.string(),
  scheda: z.nullable(z.enum(SCHEDA_CODES)),
  certainty: z.number(),
  reasons: z.array(z.string()),
  /** Which document of the portal this is, by its own identifiers (never an address); null where the page has none. */
  document: z.nullable(z.string()),
  fields: z.array(ModelFieldSchema),
  pratiche: z.array(PraticaSeenSchema),
  /** The stay on this form, as the draft keeper names it; '' or nothing where nobody keeps. */
  visit: z.optional(z.string().check(z.maxLength(100))),
  /** Words of the portal's own by which the page was known: which of its buttons are on it. */
  words: z.optional(z.array(z.string())),
  /** What came of the things that a person taught of this page. */
  taught: z.optional(z.array(EsitoInsegnamentoSchema)),
  /** Short texts of the page that look like an error of ANAC. */
  errors: z.optional(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(30))),
});
export type PageModel = z.infer<typeof PageModelSchema>;

/** The part of a model kept by the worker for each tab: no value of anybody. */
export const PageSummarySchema = z.pick(PageModelSchema, {
  frame: true,
  revision: true,
  address: true,
  portal: true,
  page: true,
  scheda: true,
  certainty: true,
  reasons: true,
});
export type PageSummary = z.infer<typeof PageSummarySchema>;
