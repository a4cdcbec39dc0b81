import type { Affidamento } from '../domain/affidamento.ts';
import type { SchedaCode } from '../domain/codes.ts';
import type { KeptDraft } from '../domain/draft.ts';
import type { Ente } from '../domain/ente.ts';
import type { FillOrder, FillReport, Plan } from '../domain/fill.ts';
import type { FillRun } from '../domain/fill-run.ts';
import type { Indicare, Puntamento, WithoutFrame } from '../domain/indicare.ts';
import type { Mark } from '../domain/mark.ts';
import type { OperatoreEconomico } from '../domain/operatore-economico.ts';
import { isFormPage, type PageModel, type PageSummary } from '../domain/page-model.ts';
import type { Result } from '../domain/result.ts';
import type { SafeScope } from '../domain/safe-mode.ts';
import type { CheckReport } from './check-report.ts';
import type { BigLists } from './code-book.ts';
import type { Esito } from './fill-order.ts';

/** Why nothing was done: the page is gone; it is in safe mode (the state says it too, whatever would write says it again). */
export const GONE = 'La pagina di prima non c’è più o non risponde.';
export const SAFE =
  'Modalità sicura: su questa pagina Cigno non scrive. Copia i valori da «Da copiare», oppure esci dalla modalità sicura.';

/** One frame of one tab. */
export type Place = { tabId: number; frameId: number };
export type FrameState = { frameId: number; summary: PageSummary };
export type Profiles = { affidamenti: Affidamento[]; enti: Ente[]; operatoriEconomici: OperatoreEconomico[] };
/** How the last check of an appalto ended; `at` is a UTC instant. */
export type LastCheck = { errori: number; nonVerificabili: number; at: string };

/** What the session needs of the world; every promise is kept, never rejected. */
export type PanelPorts = {
  read(place: Place): Promise<Result<PageModel>>;
  fill(place: Place, order: FillOrder): Promise<Result<FillReport>>;
  undo(place: Place, what: { frame: string; fill: string }): Promise<Result<FillReport>>;
  focus(place: Place, what: { frame: string; key: string }): Promise<Result<null>>;
  /** Rings what a step of a guide is about; nothing else happens to the page. */
  mark(place: Place, what: Mark): Promise<Result<null>>;
  /** Lets the user point at something on the page; nothing else happens to it. */
  point(place: Place, ask: Indicare): Promise<Result<Puntamento>>;
  /** The frames of a tab that said what they are. */
  frames(tabId: number): Promise<FrameState[]>;
  profiles(): Promise<Result<Profiles>>;
  /** The affidamento used last for a scheda. */
  lastUsed(scheda: SchedaCode): Promise<string | null>;
  rememberUsed(scheda: SchedaCode, id: string): Promise<void>;
  /** Whether the register has a CIG of another appalto with this codice; null when it cannot be read now. */
  isTaken(codiceAppalto: string): Promise<boolean | null>;
  lastCheck(codiceAppalto: string): Promise<LastCheck | null>;
  rememberCheck(codiceAppalto: string, check: LastCheck): Promise<void>;
  /** The fill of a document that did not end, or null. */
  unfinishedRun(document: string): Promise<FillRun | null>;
  /** Keeps the fill under way of a document, outside the page and the panel. */
  keepRun(run: FillRun): Promise<void>;
  /** That fill has ended, or is not wanted any more. */
  forgetRun(document: string): Promise<void>;
  /** Whether the user has Cigno only mark and list on this page, or on its whole portal. */
  safe(page: PageModel): Promise<SafeScope | null>;
  /** Puts the page or its whole portal under safe mode; null: neither. */
  setSafe(page: PageModel, scope: SafeScope | null): Promise<void>;
  /** ANAC's big code lists, loaded once a form is there. */
  lists(): Promise<BigLists>;
  now(): Date;
};

/** Things that just happened, for the eye's focus and the screen reader; `turn` grows with each. */
export type PanelEvent =
  | 'none'
  | 'piano-pronto'
  | 'piano-rifatto'
  | 'compilato'
  | 'annullato'
  | 'controllato'
  | 'rifiutato';

export type PanelState = {
  /** `nessuna`: no portal page in this tab; `muta`: a portal page that does not answer. */
  place: 'caricamento' | 'nessuna' | 'muta' | 'pagina';
  model: PageModel | null;
  profiles: Profiles | null;
  affidamentoId: string | null;
  /** The plan is made from what was written before and kept, in the place of the affidamento. */
  draft: KeptDraft | null;
  plan: Plan | null;
  /** Keys of the fields that the user chose to overwrite. */
  overwrite: ReadonlySet<string>;
  check: CheckReport | null;
  /** The user filled this form or asked for its check: what is still empty is a fault now, before it only waits. */
  judged: boolean;
  lastCheck: LastCheck | null;
  work: { kind: 'compila' | 'annulla'; done: number; total: number; stopping: boolean } | null;
  esito: Esito | null;
  /** Safe mode: nothing is written on this page, because of it or of its whole portal. */
  safe: SafeScope | null;
  /** A fill of this document that did not end: the user may take it up again. */
  paused: FillRun | null;
  /** Italian sentence of the last thing that was refused; '' when none. */
  problem: string;
  event: { name: PanelEvent; turn: number };
};

/** The side panel's state and what it can do: `createPanelSession` of `panel-session.ts`. */
export type PanelSession = {
  state(): PanelState;
  /** Calls the listener after every change, until the signal of the session. */
  subscribe(listener: () => void): () => void;
  /** Looks at another tab (null: none). */
  lookAt(tabId: number | null): Promise<void>;
  /** The page said that it changed: it is read again once it is quiet. */
  changed(): void;
  /** Profiles were edited elsewhere. */
  profilesChanged(): Promise<void>;
  /** Safe mode was set or left somewhere. */
  safeChanged(): Promise<void>;
  /** Puts this page, or its whole portal, under safe mode; null: out of it. */
  setSafe(scope: SafeScope | null): Promise<void>;
  choose(affidamentoId: string): Promise<void>;
  /** Makes the plan from a kept draft, until another source is chosen; null: from the affidamento again. Writes nothing. */
  useDraft(draft: KeptDraft | null): void;
  setOverwrite(key: string, yes: boolean): void;
  /** Reads the page, makes the plan and puts the user in front of Compila. Writes nothing. */
  prepare(): Promise<void>;
  fill(): Promise<void>;
  /** Takes up the fill of this document that did not end, with what the user had chosen then. */
  resume(): Promise<void>;
  /** The fill that did not end is not wanted any more. */
  forgetRun(): Promise<void>;
  /** Stops a fill after the fields that are being written. */
  stop(): void;
  undo(): Promise<void>;
  /** Reads the page and checks it, loudly. */
  check(): Promise<void>;
  goTo(key: string): Promise<void>;
  /** Rings a field, or a command by its words, on the page in front; false when it is not to be found for certain. */
  mark(what: Omit<Mark, 'frame'>): Promise<boolean>;
  /** Lets the user point at something on the page in front, to teach what it is. */
  point(ask: WithoutFrame<Indicare>): Promise<Result<Puntamento>>;
};

/** A panel that has seen nothing yet. */
export const newPanelState = (): PanelState => ({
  place: 'caricamento',
  model: null,
  profiles: null,
  affidamentoId: null,
  draft: null,
  plan: null,
  overwrite: new Set(),
  check: null,
  judged: false,
  lastCheck: null,
  work: null,
  esito: null,
  safe: null,
  paused: null,
  problem: '',
  event: { name: 'none', turn: 0 },
});

/** The frame to talk to: the one with a form, else the surest portal page, the page itself before its frames. */
export const chooseFrame = (frames: readonly FrameState[]): number | null => {
  const rank = ({ summary }: FrameState): number =>
    (summary.portal ? 100 : 0) + (isFormPage(summary.page) ? 10 : 0) + (summary.scheda ? 5 : 0) + summary.certainty;
  return [...frames].sort((a, b) => rank(b) - rank(a) || a.frameId - b.frameId)[0]?.frameId ?? null;
};

/** The affidamenti of a scheda, by codice appalto. */
export const affidamentiFor = (profiles: Profiles | null, scheda: SchedaCode | null): Affidamento[] =>
  (profiles?.affidamenti ?? [])
    .filter((one) => one.scheda === scheda)
    .sort((a, b) => a.codiceAppalto.localeCompare(b.codiceAppalto, 'it', { numeric: true }));

/** The affidamento to propose: the one whose codice appalto is on the page, else the last used, else the only one. */
export const proposeAffidamento = (
  candidates: readonly Affidamento[],
  model: PageModel | null,
  last: string | null,
): string | null => {
  const shown = model?.fields.find(({ id }) => id === 'appalto.codiceAppalto')?.value;
  const onPage = typeof shown === 'string' ? candidates.filter((one) => one.codiceAppalto === shown.trim()) : [];
  if (onPage.length === 1) return onPage[0]?.id ?? null;
  return candidates.find(({ id }) => id === last)?.id ?? (candidates.length === 1 ? (candidates[0]?.id ?? null) : null);
};
