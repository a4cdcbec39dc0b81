import type { PortalId, SchedaCode } from '../domain/codes.ts';
import type { FieldId } from '../domain/field.ts';
import type { KnownField, PageField } from '../page/field.ts';
import type { LessonOutcome } from './match/taught.ts';

/** One name for each kind of page, across portals. */
export const PAGE_NAMES = [
  'home',
  'bozze',
  'scelta-scheda',
  'form',
  'appalti',
  'dettaglio',
  'conferma',
  'accesso',
  'menu',
  'affidamenti',
  'documento',
  'documento-sola-lettura',
  'selettore',
  'bloccato',
  'sessione-in-scadenza',
  'sessione-scaduta',
  'sconosciuta',
] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/** What a document is, why we think so, and the fields we would dare to write to. */
export type Recognition = {
  portal: PortalId | null;
  page: PageName;
  scheda: SchedaCode | null;
  /** 0 to 1. */
  certainty: number;
  /** Italian sentences, shown to the user. */
  reasons: string[];
  /** The words declared for this kind of page that are on it. */
  words?: string[];
  /** Only fields that would be written: visible, enabled, meant by one reading alone. */
  fields: { id: FieldId; index: number[]; element: Element; certainty: number }[];
  /** Every field that is known, writable or not (read-only, closed tab), with its reasons. */
  known: KnownField[];
  /** Fields read and not understood, or meant by two readings that are close. */
  unknown: { field: PageField; why: string }[];
  /** What came of the things that a person taught of this page. */
  taught?: LessonOutcome[];
};
