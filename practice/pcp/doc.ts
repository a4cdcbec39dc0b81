import { type FormTree, placesOf, readField } from './form.ts';
import type { Refusal } from './rules.ts';
import { specOf } from './schede.ts';

/** ANAC's list `statoAppalto`. */
export const STATI = {
  IN_LAV: 'In lavorazione',
  CONF: 'Confermato',
  CANC: 'Cancellato',
  IN_ATT_PUBB: 'In attesa pubblicazione',
  IN_STOP_PUBB: 'In stop pubblicazione',
  PUBB: 'Pubblicato',
} as const;
export type Stato = keyof typeof STATI;

export type OperationKind = 'verifica' | 'conferma' | 'cancellazione' | 'pubblicazione';

/** A draft or an appalto. Times are ms since 1970. */
export type Doc = {
  id: string;
  kind: 'bozza' | 'appalto';
  scheda: string;
  rup: string;
  createdAt: number;
  updatedAt: number;
  /** As the form shows it now. */
  form: FormTree;
  /** As it was last saved; a lost session goes back to it. */
  saved: FormTree;
  stato: Stato;
  /** One for each aggiudicazione, once issued. */
  cig: string[];
  operation: { kind: OperationKind; dueAt: number } | null;
  /** The outcome of the last operation that ended. */
  esito: { kind: OperationKind; at: number; refusals: Refusal[] } | null;
  note: string;
};

/** Everything that a reload keeps. */
export type State = {
  docs: Doc[];
  session: 'attiva' | 'scaduta';
  random: number;
  serial: number;
  lastForm: string | null;
};

export type Settings = {
  seed: number;
  /** Milliseconds since 1970. */
  now: () => number;
  /** How long a verification, confirmation, cancellation takes. */
  operationMs: number;
  /** States after a confirmation that succeeds, each lasting `operationMs`; the last one stays. */
  path: readonly Stato[];
  /** The state at which the CIG is given. */
  cigAt: Stato;
  /** Whether its pages also show CIG that are nobody's, for readers that must not be taken in. */
  decoys: boolean;
  /** The letter that its CIG begin with. */
  letter: string;
  /** Whether a new draft has codice AUSA and centro di costo already written. */
  prefill: boolean;
};

/** What happened, for whoever draws the portal. */
export type Change = { what: string; doc?: string; section?: string };

/** Where a scheda has what it asks a CIG for: awarded already, or lotti that are still to be. */
export const rootOf = (doc: Pick<Doc, 'scheda'>): 'aggiudicazioni' | 'lotti' =>
  specOf(doc.scheda).sections.includes('lotti') ? 'lotti' : 'aggiudicazioni';

/** One lotto as the detail page names it. */
export type Lot = { lotIdentifier: string; datiBase: { oggetto: string } };

/** The aggiudicazioni or lotti of a document: one CIG each. */
export const lotsOf = (doc: Doc): Lot[] => (doc.form[rootOf(doc)] ?? []) as Lot[];

/** Sum of the importi of an appalto, in euro; null when none is written. */
export const totalOf = (doc: Doc): number | null => {
  const id = rootOf(doc) === 'lotti' ? 'lotti[].datiBase.importo' : 'aggiudicazioni[].partecipanti[].importo';
  const amounts = placesOf(doc.form, id).map((place) => readField(doc.form, id, place));
  const known = amounts.filter((a): a is number => typeof a === 'number');
  return known.length > 0 ? known.reduce((a, b) => a + b, 0) : null;
};

/** A text of the form, '' when empty. */
export const textOf = (doc: Doc, id: string, index: number[] = []): string =>
  String(readField(doc.form, id, index) ?? '');
