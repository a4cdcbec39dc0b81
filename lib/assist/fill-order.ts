import { fieldKey } from '../domain/field.ts';
import type { FillOrder, FillReport, Plan, PlanEntry } from '../domain/fill.ts';

export type OrderEntry = FillOrder['entries'][number];

/**
 * Fields in one message, at most where there are messages enough: few, so that progress moves and a stop is heard; many,
 * because each message waits half a second for what the page takes back.
 */
const BATCH = 16;
/** Messages of one press of Compila: a frame remembers no more fills for the undo (`lib/assist/fill.ts`). */
const MOST = 5;

/** Entries that are written only where the user ticks them. */
export const CHOSEN: readonly PlanEntry['action'][] = ['differs', 'ask'];

/**
 * What Compila would write: the empty fields, and those whose key the user chose: to overwrite what differs, or to write
 * what only the user can place. Fields that stand `alone` (their change may reload the page) come first.
 */
export const orderEntries = (
  plan: Plan,
  overwrite: ReadonlySet<string>,
  alone: ReadonlySet<string> = new Set(),
): OrderEntry[] => {
  const order = plan.entries.flatMap((entry): OrderEntry[] => {
    const { key, id, index, value, current, alternatives } = entry;
    if (key === null || value === null) return [];
    if (entry.action !== 'write' && !(CHOSEN.includes(entry.action) && overwrite.has(key))) return [];
    return [
      { key, id, index, value, current, overwrite: entry.action !== 'write', ...(alternatives && { alternatives }) },
    ];
  });
  return [...order.filter(({ id }) => alone.has(id)), ...order.filter(({ id }) => !alone.has(id))];
};

/** Whether two plans would write the same values to the same fields of the same document: what the user saw still holds. */
export const sameOrder = (a: Plan, b: Plan, overwrite: ReadonlySet<string>): boolean =>
  a.frame === b.frame && JSON.stringify(orderEntries(a, overwrite)) === JSON.stringify(orderEntries(b, overwrite));

/** The order cut into batches of like size; fields that stand `alone` are a batch each. */
export const batches = (entries: readonly OrderEntry[], alone: ReadonlySet<string> = new Set()): OrderEntry[][] => {
  const single = entries.filter(({ id }) => alone.has(id)).map((entry) => [entry]);
  const others = entries.filter(({ id }) => !alone.has(id));
  const count = Math.min(Math.ceil(others.length / BATCH), Math.max(1, MOST - single.length));
  const size = Math.ceil(others.length / count);
  return [...single, ...Array.from({ length: count }, (_, n) => others.slice(n * size, (n + 1) * size))];
};

/** What a frame said of one entry. */
export type Row = FillReport['entries'][number];

/** One line of the Esito: what the plan meant and what happened to it. */
export type EsitoLine = {
  entry: PlanEntry;
  /** `skipped`: the fill was stopped before it. */
  outcome: FillReport['entries'][number]['outcome'] | 'skipped';
  reason: string;
  /** What the page held when it was read back; only where a frame answered. */
  held?: Row['value'];
};

/** The result of one press of Compila. */
export type Esito = {
  lines: EsitoLine[];
  /** Values that found no field, to be copied. */
  absent: PlanEntry[];
  /** The fills made, oldest first, with the keys of what each wrote or tried to: for the undo. */
  fills: { name: string; keys: string[] }[];
  /** Frame that the fills were made in: the last life of the page. */
  frame: string;
  /** Keys (`fieldKey`) of the fields written in lives of the page that are over: it reloaded itself in the middle. */
  former: string[];
  stopped: boolean;
  /** Italian sentence when the page stopped answering; '' otherwise. */
  broken: string;
  undone: boolean;
  /** Keys of the fields that did not take their former value back. */
  notRestored: string[];
};

/**
 * What is told of a fill while a page is in sight: its own page, or, of one that broke off, whatever came in its place,
 * until its document is back and it is `offered` to be taken up.
 */
export const esitoOn = (esito: Esito | null, frame: string, offered: boolean): Esito | null =>
  esito && (esito.frame === frame || (esito.broken !== '' && !offered)) ? esito : null;

/** What a fill came to. `now` is the plan of the last life of the page, `rows` the last word on each field. */
export type Outcome = {
  plan: Plan;
  now: Plan;
  ordered: readonly OrderEntry[];
  rows: readonly Row[];
  /** Reports of the last life of the page: only there can the frame itself take back. */
  reports: readonly FillReport[];
  former: ReadonlySet<string>;
};

/** Whether two entries offer one value for the user to place. */
export const sameQuestion = (a: PlanEntry, b: PlanEntry): boolean =>
  a.action === 'ask' && b.action === 'ask' && JSON.stringify(a.value) === JSON.stringify(b.value);

/** The name of a planned field, the same in every life of the page. */
export const nameOf = ({ id, index }: Pick<PlanEntry, 'id' | 'index'>): string => fieldKey(id, index);

/** Joins a plan with what was said of its fields: every field of the plan that has a value gets exactly one line. */
export const esitoOf = (
  { plan, now, ordered, rows, reports, former }: Outcome,
  end: { stopped: boolean; broken: string },
): Esito => {
  const told = new Map(rows.map((row) => [nameOf(row), row]));
  const wanted = new Set(ordered.map(nameOf));
  const keys = new Map(now.entries.flatMap((entry) => (entry.key ? [[nameOf(entry), entry.key] as const] : [])));
  const lines = plan.entries.flatMap((planned): EsitoLine[] => {
    if (planned.key === null || planned.value === null) return [];
    const name = nameOf(planned);
    const entry = now === plan ? planned : { ...planned, key: keys.get(name) ?? planned.key };
    const row = wanted.has(name) ? told.get(name) : undefined;
    if (row) return [{ entry, outcome: row.outcome, reason: row.reason, held: row.value }];
    if (wanted.has(name)) return [{ entry, outcome: 'skipped', reason: end.broken }];
    if (entry.action === 'already') return [{ entry, outcome: 'already', reason: '' }];
    // Of several places offered for one value the user chose another: nothing is left to do here.
    if (entry.action === 'ask' && plan.entries.some((other) => wanted.has(nameOf(other)) && sameQuestion(other, entry)))
      return [];
    if (entry.action === 'differs') return [{ entry, outcome: 'differs', reason: entry.reason }];
    return [{ entry, outcome: 'refused', reason: entry.reason }];
  });
  return {
    lines,
    absent: plan.entries.filter(({ action }) => action === 'absent'),
    fills: reports.map(({ fill, entries }) => ({
      name: fill,
      keys: entries.filter(({ outcome }) => outcome === 'written' || outcome === 'failed').map(({ key }) => key),
    })),
    frame: now.frame,
    former: [...former],
    undone: false,
    notRestored: [],
    ...end,
  };
};
