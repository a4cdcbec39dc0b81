import type { CodeListName } from '../../lib/reference/lists.ts';
import type { ComboboxOption } from '../ui/combobox-list.tsx';
import type { Choice } from '../ui/select-field.tsx';

/** A long list of codes that is searched, not shown. */
export type Lookup = {
  search: (text: string) => Promise<readonly ComboboxOption[]>;
  describe: (code: string) => Promise<string | null>;
  /** Reads the list before it is searched. */
  prepare?: () => void;
  /** What to try when a search finds nothing. */
  advice?: string;
  /** Where a code stands in its tree, in words. */
  position?: (code: string) => Promise<string | null>;
  /** The codes that the ente has used or marked, for whoever has not written anything yet. */
  suggest?: () => Promise<readonly ComboboxOption[]>;
  /** The codes that the ente has marked; absent where there is no ente to mark them for. */
  stars?: { has: (code: string) => boolean; toggle: (code: string) => void };
};

/** A list of codes: what may be chosen today where it is short enough to be shown whole, and how it is searched. */
export type CodeSource = { few: readonly Choice[] | null; lookup: Lookup };

/** The lists of AD4 that are short enough to be shown whole, by ANAC's names. */
export type AdesioneChoice =
  | 'subappalto'
  | 'motivoDeroga'
  | 'misurePremiali'
  | 'tipoFinanziamento'
  | 'ruoloOE'
  | 'tipoOE'
  | 'tipologiaAvvalimento'
  | 'accessibilita';

/** The code lists that the editors need, brought by the page that shows them. */
export type Reference = {
  settore: readonly Choice[];
  funzioniSvolte: readonly Choice[];
  oggettoContratto: readonly Choice[];
  lingue: readonly Choice[];
  cpv: Lookup;
  ccnl: Lookup;
  categoria: Lookup;
  /** The short lists of AD4, with what may be chosen today. */
  adesione: Record<AdesioneChoice, readonly Choice[]>;
  /** A list by ANAC's name, for the schede whose form is generated. */
  codes: (list: CodeListName) => CodeSource;
  istat: Lookup;
  nuts: Lookup;
  /** The NUTS area a comune lies in; null when not known. */
  nutsOfComune: (codIstat: string) => Promise<string | null>;
  /** When PCP web may be used, who said so, and the day (`YYYY-MM-DD`) on which that was verified. */
  pcpWeb: { condition: string; source: string; verifiedOn: string };
};
