import type { PortalId, SchedaCode } from '../domain/codes.ts';
import type { FieldId } from '../domain/field.ts';
import type { FieldDeclaration } from '../schede/scheda.ts';
import type { PageName } from './recognition.ts';

/** Parts of a page whose words tell what page it is; hidden ones do not count. */
export const WHERE = [
  'heading',
  'section',
  'menu',
  'breadcrumb',
  'button',
  'column',
  'caption',
  'choice',
  'message',
  'title',
  'text',
  // Not words: what is looked for is a CSS selector that a portal's product writes on its pages, and the end of the path.
  'structure',
  'address',
] as const;
export type Where = (typeof WHERE)[number];

/** Words that speak for a page. `atLeast` of the `words` must be there (1 unless said). */
export type Sign = {
  where: readonly Where[];
  words: readonly string[];
  /** 0 to 1: how much it convinces alone. */
  weight: number;
  atLeast?: number;
  /** `CONFIRMED` wordings are quoted by a source (short names of portals.md); the others were deduced. */
  status: 'CONFIRMED' | 'INFERRED';
  source: string;
};

/** One kind of page of a portal: what it is known by, what it never shows, whether its fields may be written. */
export type PageDefinition = {
  name: PageName;
  /** As a person would say it, Italian. */
  title: string;
  signs: readonly Sign[];
  never: readonly Pick<Sign, 'where' | 'words'>[];
  /** Named only when no other page is. */
  fallback?: true;
  /** Stands over another page: once it is sure, what is under it does not count. */
  over?: true;
  /** Fields are looked for on this page. */
  hasFields: boolean;
  /** Day on which the words were last compared with their sources. */
  lastVerified: string;
};

/** A field that a portal asks for and ANAC does not. */
export type ExtraField = FieldDeclaration & {
  /** The field of ANAC whose value goes here. */
  from?: FieldId;
  /** Nobody can say that the value belongs here: it is offered with this Italian sentence, and the user decides. */
  ask?: string;
};

/** What the form of a portal is beside the scheda: its own fields, headings and captions. */
export type PortalForm = {
  /** Selectors of the boxes by which the portal itself tells one document from another; the last may be empty before the first save. */
  identity: readonly string[];
  /** What the portal itself gives or takes for granted: nobody is asked for it where it cannot be written. */
  given: readonly FieldId[];
  /** Fields whose change may make the page reload itself: written first, one at a time. */
  reloading: readonly FieldId[];
  /** Marks that the portal takes for an attack wherever they stand in a text, and the Italian sentence that says so. */
  unsafe: { marks: string; why: string };
  /** Where a page names a scheda in words of the portal's own. */
  named: readonly (Pick<Sign, 'where' | 'words'> & { scheda: SchedaCode })[];
  extra: readonly ExtraField[];
  /** Headings under which fields of every section of the scheda stand together. */
  parts: readonly string[];
  /** What a caption means here and nothing else. */
  captions: Readonly<Record<string, FieldId>>;
};

/** A portal: its pages, and the schede that may be filled there. */
export type PortalDefinition = {
  id: PortalId;
  name: string;
  pages: readonly PageDefinition[];
  schede: readonly SchedaCode[];
  form?: PortalForm;
};

/** Declares one kind of page. */
export const definePage = (page: PageDefinition): PageDefinition => page;

/** Declares one portal. */
export const definePortal = (portal: PortalDefinition): PortalDefinition => portal;
