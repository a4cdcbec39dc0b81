import type { FillOrder, FillReport, Plan, PlanEntry } from '../domain/fill.ts';

export type OrderEntry = FillOrder['entries'][number];

/** Fields in one message: few enough that progress moves and a stop is heard, many enough that settling is shared. */
const BATCH = 8;
/** Messages of one press of Compila: a frame remembers no more fills for the undo (`lib/assist/fill.ts`). */
const MOST = 5;

/** Entries that are written only where the user ticks them. */
export const CHOSEN: readonly PlanEntry['action'][] = ['differs', 'ask'];

/** What Compila would write: the empty fields, and those whose key the user chose: to overwrite what differs, or to write what only the user can place. */
export const orderEntries = (plan: Plan, overwrite: ReadonlySet<string>): OrderEntry[] =>
  plan.entries.flatMap((entry): OrderEntry[] => {
    const { key, id, index, value, current, alternatives } = entry;
    if (key === null || value === null) return [];
    if (entry.action !== 'write' && !(CHOSEN.includes(entry.action) && overwrite.has(key))) return [];
    return [
      { key, id, index, value, current, overwrite: entry.action !== 'write', ...(alternatives && { alternatives }) },
    ];
  });

/** Whether two plans would write the same values to the same fields of the same document: what the user saw still holds. */
export const sameOrder = (a: Plan, b: Plan, overwrite: ReadonlySet<string>): boolean =>
  a.frame === b.frame && JSON.stringify(orderEntries(a, overwrite)) === JSON.stringify(orderEntries(b, overwrite));

/** The order cut into batches. */
export const batches = (entries: readonly OrderEntry[]): OrderEntry[][] => {
  const size = Math.max(BATCH, Math.ceil(entries.length / MOST));
  return Array.from({ length: Math.ceil(entries.length / size) }, (_, n) => entries.slice(n * size, (n + 1) * size));
};

/** One line of the Esito: what the plan meant and what happened to it. */
export type EsitoLine = {
  entry: PlanEntry;
  /** `skipped`: the fill was stopped before it. */
  outcome: FillReport['entries'][number]['outcome'] | 'skipped';
  reason: string;
};

/** The result of one press of Compila. */
export type Esito = {
  lines: EsitoLine[];
  /** Values that found no field, to be copied. */
  absent: PlanEntry[];
  /** The fills made, oldest first, with the keys of what each wrote or tried to: for the undo. */
  fills: { name: string; keys: string[] }[];
  /** Frame that the fills were made in. */
  frame: string;
  stopped: boolean;
  /** Italian sentence when the page stopped answering; '' otherwise. */
  broken: string;
  undone: boolean;
  /** Keys of the fields that did not take their former value back. */
  notRestored: string[];
};

/** Joins a plan with the reports of its batches: every field of the plan that has a value gets exactly one line. */
export const esitoOf = (
  plan: Plan,
  ordered: readonly OrderEntry[],
  reports: readonly FillReport[],
  end: { stopped: boolean; broken: string },
): Esito => {
  const told = new Map(reports.flatMap((report) => report.entries.map((entry) => [entry.key, entry])));
  const wanted = new Set(ordered.map(({ key }) => key));
  const lines = plan.entries.flatMap((entry): EsitoLine[] => {
    if (entry.key === null || entry.value === null) return [];
    const report = told.get(entry.key);
    if (report) return [{ entry, outcome: report.outcome, reason: report.reason }];
    if (wanted.has(entry.key)) return [{ entry, outcome: 'skipped', reason: end.broken }];
    if (entry.action === 'already') return [{ entry, outcome: 'already', reason: '' }];
    // Of several places offered for one value the user chose another: nothing is left to do here.
    if (entry.action === 'ask' && plan.entries.some(({ action, key }) => action === 'ask' && key && wanted.has(key)))
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
    frame: plan.frame,
    undone: false,
    notRestored: [],
    ...end,
  };
};
