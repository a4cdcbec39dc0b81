import type { CheckName } from '../domain/check-text.ts';
import type { PortalId, SchedaCode } from '../domain/codes.ts';
import type { FieldId } from '../domain/field.ts';
import type { CodeListName } from '../reference/lists.ts';

/** What a field holds, apart from how a page draws it. */
export type FieldContent = 'text' | 'longtext' | 'code' | 'codes' | 'amount' | 'day' | 'boolean' | 'texts';

/** The repeated blocks of an anacForm, named like the path segment before their `[]`. */
export type BlockId =
  | 'stazioniAppaltanti'
  | 'aggiudicazioni'
  | 'lotti'
  | 'partecipanti'
  | 'finanziamenti'
  | 'cup'
  | 'cupLotto'
  | 'cpvSecondarie'
  | 'categoriaScorporabile'
  | 'tipologiaLavoro'
  | 'cigCollegato'
  | 'giustificazioniAggiudicazioneDirettaAD';

/**
 * One field of a scheda. Words are compared after `foldLabel`.
 * `label` and `synonyms` mean this field and no other *within its section, or its repeated block there*; where a field of another section bears
 * the same word ("Oggetto", "Codice fiscale") it is in `sharedLabels(scheda)` and only the headings decide.
 * `weakSynonyms` are too broad, or a neighbour's too: they confirm other evidence and never decide.
 */
export type FieldDeclaration = {
  id: FieldId;
  label: string;
  synonyms: readonly string[];
  weakSynonyms: readonly string[];
  kind: FieldContent;
  required: boolean;
  codeList?: CodeListName;
  check?: CheckName;
  minLength?: number;
  maxLength?: number;
  /** The only texts it takes, where ANAC gives them itself and has no code list. */
  values?: readonly string[];
  /** The largest number it takes; the smallest is 0. */
  most?: number;
  /** `CONFIRMED`: somebody saw this label on the page; `INFERRED`: deduced from ANAC's data model. */
  status: 'CONFIRMED' | 'INFERRED';
  /** Where the label comes from, by the short names of the scheda's file. */
  source: string;
};

/** One section of the form: tab, step or heading. */
export type SectionDeclaration = {
  id: string;
  title: string;
  synonyms: readonly string[];
  fields: readonly FieldDeclaration[];
};

/** A scheda of ANAC as a form: plain data. */
export type Scheda = {
  code: SchedaCode;
  sections: readonly SectionDeclaration[];
  /** Repeated blocks, and the words by which a heading names one of them ("Aggiudicazione 2"). */
  blocks: readonly { id: BlockId; words: readonly string[] }[];
  /** Unrepeated parts that a form drawn from the data model may head; `prefix` of the ids of their fields. */
  groups: readonly { prefix: string; words: readonly string[] }[];
};

/** What a person is told of a scheda. Apart from its form, because the script that reads a page does without it. */
export type SchedaUse = {
  title: string;
  /** Words of the entry in the portal's list of schede. */
  menuEntry: string;
  /**
   * Where and until when it may be used: shown to the user with its date. `portal` is the one of ours that takes it,
   * null when none is known to; `until` is a day, inclusive; null: no end known.
   */
  admitted: { portal: PortalId | null; until: string | null; condition: string; source: string; verifiedOn: string };
};

/** All fields of a scheda in the order of its sections. */
export const fieldsOf = (scheda: Scheda): FieldDeclaration[] => scheda.sections.flatMap((section) => section.fields);

/** The declaration of a field, or null when the scheda has none. */
export const fieldOf = (scheda: Scheda, id: FieldId): FieldDeclaration | null =>
  fieldsOf(scheda).find((field) => field.id === id) ?? null;

/** The repeated blocks a field id stands in, outermost first: `aggiudicazioni[].cup[]` → aggiudicazioni, cup. */
export const blocksOf = (id: FieldId): string[] =>
  id.split('.').flatMap((part) => (part.endsWith('[]') ? [part.slice(0, -2)] : []));
