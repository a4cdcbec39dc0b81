import type { FillReport, Plan, PlanEntry } from '../domain/fill.ts';
import type { FillRun } from '../domain/fill-run.ts';
import type { Result } from '../domain/result.ts';
import { type CheckReport, countOf } from './check-report.ts';
import {
  batches,
  CHOSEN,
  type Esito,
  type EsitoLine,
  esitoOf,
  nameOf,
  type OrderEntry,
  orderEntries,
  type Row,
} from './fill-order.ts';
import type { PanelPorts, Place } from './panel-state.ts';

/** How a long work is watched and stopped from outside. */
type Watch = { stopped: () => boolean; advance: (count: number) => void };

/**
 * Waits for the page after it went away in the middle, and gives the plan for what came back, if that is the document
 * that was left. `written` are the keys of the fields whose values speak for it.
 */
export type ComeBack = (frame: string, leaving: boolean, written: readonly string[]) => Promise<Result<Plan>>;

/** What is kept of a fill under way: what is filled, from what, and what the user chose. */
export const runOf = (document: string, affidamento: string, ordered: readonly OrderEntry[], now: Date): FillRun => ({
  document,
  affidamento,
  chosen: ordered.filter(({ overwrite }) => overwrite).map(nameOf),
  done: 0,
  total: ordered.length,
  at: now.toISOString(),
});

/** Times that one fill follows a page that reloads itself, and that one field is written for it. */
const MOST_LIVES = 12;
const MOST_TRIES = 2;

type Sent = { reports: FillReport[]; rest: OrderEntry[]; broken: string; leaving: boolean };

/**
 * Why there is no answer of this life of the page to an order, or ''. One that was carried out while the page went away
 * may be answered by the next life, which knows nothing of it.
 */
const silence = (answer: Result<FillReport>, frame: string): string => {
  if (!answer.ok) return answer.reason;
  return answer.value.frame === frame ? '' : 'La pagina non risponde più.';
};

/** Sends entries batch by batch to one life of the page; `rest` are those that got no answer, or were not reached. */
const sendAll = async (
  ports: Pick<PanelPorts, 'fill'>,
  place: Place,
  frame: string,
  order: readonly OrderEntry[],
  alone: ReadonlySet<string>,
  watch: Watch,
): Promise<Sent> => {
  const reports: FillReport[] = [];
  let sent = 0;
  for (const entries of batches(order, alone)) {
    if (watch.stopped()) break;
    const answer = await ports.fill(place, { frame, entries });
    const silent = silence(answer, frame);
    if (silent || !answer.ok) return { reports, rest: order.slice(sent), broken: silent, leaving: false };
    reports.push(answer.value);
    sent += entries.length;
    watch.advance(entries.length);
    if (answer.value.leaving) return { reports, rest: order.slice(sent), broken: '', leaving: true };
  }
  return { reports, rest: order.slice(sent), broken: '', leaving: false };
};

/** What is still to be done of an order in the plan of another life of the page, and what can be said already. */
const takeUp = (
  wanted: readonly OrderEntry[],
  plan: Plan,
  tries: ReadonlyMap<string, number>,
  told: ReadonlyMap<string, Row>,
): { order: OrderEntry[]; rows: Row[] } => {
  const now = new Map(plan.entries.filter(({ key }) => key !== null).map((entry) => [nameOf(entry), entry]));
  const order: OrderEntry[] = [];
  const rows: Row[] = [];
  for (const one of wanted) {
    const entry = now.get(nameOf(one));
    const row = (outcome: Row['outcome'], reason = ''): void =>
      void rows.push({ ...one, key: entry?.key ?? one.key, outcome, value: entry?.current ?? null, reason });
    if (!entry?.key) row('gone', 'Il campo non è più nella pagina.');
    else if (entry.action === 'already' || stillHeld(entry, told.get(nameOf(one)))) row('written');
    else if ((tries.get(nameOf(one)) ?? 0) >= MOST_TRIES)
      row('failed', 'La pagina si è ricaricata senza tenere il valore: scrivilo a mano.');
    else if (entry.action === 'write') order.push({ ...one, key: entry.key, current: entry.current });
    // Only what the user saw may be overwritten: another value has come with the reload.
    else if (CHOSEN.includes(entry.action) && one.overwrite && same(entry.current, one.current))
      order.push({ ...one, key: entry.key });
    else if (entry.action === 'differs')
      row('differs', 'Ricaricandosi, la pagina ha messo un altro valore: lo lascio com’è.');
    else row('refused', entry.reason);
  }
  return { order, rows };
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether the page holds what the frame read back when it had written: only there an option's code is known. */
const stillHeld = (entry: PlanEntry, row: Row | undefined): boolean =>
  row?.outcome === 'written' && row.value !== null && same(entry.current, row.value);

/**
 * Carries out what a plan would write, in as many lives of the page as it takes: a change that makes the page reload
 * itself interrupts the order, which goes on with what the user saw once the same document is back.
 */
export const runFill = async (
  ports: Pick<PanelPorts, 'fill'>,
  place: Place,
  plan: Plan,
  overwrite: ReadonlySet<string>,
  alone: ReadonlySet<string>,
  watch: Watch,
  comeBack: ComeBack | null,
): Promise<Esito> => {
  const wanted = orderEntries(plan, overwrite, alone);
  const rows = new Map<string, Row>();
  const tries = new Map<string, number>();
  /** Field keys written in lives of the page that are over. */
  const former = new Set<string>();
  let reports: FillReport[] = [];
  let now = plan;
  let order = wanted;
  let broken = '';
  for (let life = 1; ; life++) {
    const sent = await sendAll(ports, place, now.frame, order, alone, watch);
    reports = sent.reports;
    for (const row of reports.flatMap(({ entries }) => entries)) {
      rows.set(nameOf(row), row);
      if (row.outcome !== 'already') tries.set(nameOf(row), (tries.get(nameOf(row)) ?? 0) + 1);
    }
    if (!sent.broken && !sent.leaving) break;
    if (watch.stopped()) break;
    broken = sent.broken;
    if (!comeBack || life >= MOST_LIVES) break;
    // The batch that got no answer may have been written or not: the page that comes back tells.
    const silent = sent.broken ? (batches(sent.rest, alone)[0] ?? []) : [];
    for (const entry of silent) tries.set(nameOf(entry), (tries.get(nameOf(entry)) ?? 0) + 1);
    const held = [...rows.values()].filter(({ outcome }) => outcome === 'written' || outcome === 'already');
    const back = await comeBack(now.frame, sent.leaving, [...held, ...silent].map(nameOf));
    if (!back.ok) {
      broken = back.reason;
      break;
    }
    broken = '';
    if (back.value.frame !== now.frame) {
      for (const row of [...rows.values(), ...silent]) former.add(nameOf(row));
      reports = [];
    }
    now = back.value;
    const next = takeUp(wanted, now, tries, rows);
    for (const row of next.rows) rows.set(nameOf(row), row);
    order = next.order;
    if (order.length === 0) break;
  }
  const stopped = !broken && wanted.some((entry) => !rows.has(nameOf(entry)));
  return esitoOf({ plan, now, ordered: wanted, rows: [...rows.values()], reports, former }, { stopped, broken });
};

/**
 * After a page has reloaded itself in the middle, what counts is what it holds at the end: a value that is no longer
 * there was not written.
 */
export const verified = (esito: Esito, last: Plan | null): Esito => {
  if (esito.former.length === 0 || !last) return esito;
  const now = new Map(last.entries.map((entry) => [nameOf(entry), entry]));
  const isHeld = ({ entry, held }: EsitoLine): boolean => {
    const seen = now.get(nameOf(entry));
    return seen?.action === 'already' || (seen !== undefined && held != null && same(seen.current, held));
  };
  const lines = esito.lines.map((line) =>
    line.outcome === 'written' && !isHeld(line)
      ? { ...line, outcome: 'failed' as const, reason: 'Alla fine la pagina non tiene più il valore: scrivilo a mano.' }
      : line,
  );
  return { ...esito, lines };
};

/** What takes back a value written in a life of the page that is over; a field that was empty is emptied. */
const backEntry = ({ key, id, index, value, current, alternatives }: PlanEntry): OrderEntry[] =>
  key === null || value === null
    ? []
    : [
        {
          key,
          id,
          index,
          value: current ?? '',
          current: value,
          overwrite: true,
          ...(alternatives && { alternatives }),
        },
      ];

/** The first entries that go in one message: one that makes the page reload itself goes by itself. */
const firstOf = (order: readonly OrderEntry[], alone: ReadonlySet<string>): OrderEntry[] => {
  const lone = order.findIndex(({ id }) => alone.has(id));
  return batches(lone < 0 ? order : order.slice(0, Math.max(1, lone)))[0] ?? [];
};

/** Takes the fills of an Esito back, the last one first; `left` are the keys of what kept its new value. */
export const runUndo = async (
  ports: Pick<PanelPorts, 'undo' | 'fill'>,
  place: Place,
  esito: Esito,
  alone: ReadonlySet<string>,
  watch: Pick<Watch, 'advance'>,
  comeBack: ComeBack | null,
): Promise<{ left: string[]; broken: string }> => {
  const left: string[] = [];
  const isBack = ({ outcome }: Row): boolean => outcome === 'written' || outcome === 'already';
  for (const { name, keys } of [...esito.fills].reverse()) {
    const answer = await ports.undo(place, { frame: esito.frame, fill: name });
    if (!answer.ok) return { left, broken: answer.reason };
    // What the frame says nothing about was not restored either.
    const back = answer.value.entries.filter(isBack);
    left.push(...keys.filter((key) => !back.some((entry) => entry.key === key)));
    watch.advance(1);
  }
  const order = esito.lines
    .filter(({ entry, outcome }) => outcome === 'written' && esito.former.includes(nameOf(entry)))
    .flatMap(({ entry }) => backEntry(entry))
    .reverse();
  let { frame } = esito;
  let now: ReadonlyMap<string, Pick<PlanEntry, 'key' | 'action'>> = new Map();
  /** Values that came back with the page and were taken back once more. */
  const again = new Set<string>();
  for (let wait = order; wait.length > 0; ) {
    const entries = firstOf(wait, alone);
    const rest = wait.slice(entries.length);
    const here = entries.map((entry) => ({ ...entry, key: now.get(nameOf(entry))?.key ?? entry.key }));
    const answer = await ports.fill(place, { frame, entries: here });
    watch.advance(entries.length);
    const leaving = answer.ok && answer.value.leaving === true;
    if (answer.ok && !leaving && !silence(answer, frame)) {
      const back = answer.value.entries.filter(isBack).map(nameOf);
      left.push(...entries.filter((entry) => !back.includes(nameOf(entry))).map(({ key }) => key));
      wait = rest;
      continue;
    }
    // Taking it back made the page reload itself, as writing it had done.
    const back = await comeBack?.(frame, leaving, rest.map(nameOf));
    if (!back?.ok) return { left: [...left, ...wait.map(({ key }) => key)], broken: back?.reason ?? '' };
    frame = back.value.frame;
    now = new Map(back.value.entries.map((one) => [nameOf(one), one]));
    const held = entries.filter((entry) => now.get(nameOf(entry))?.action === 'already');
    left.push(...held.filter((entry) => again.has(nameOf(entry))).map(({ key }) => key));
    wait = [...held.filter((entry) => !again.has(nameOf(entry))), ...rest];
    for (const entry of held) again.add(nameOf(entry));
  }
  return { left, broken: '' };
};

/** Remembers how a check ended, when it ended otherwise than the one before. */
export const keepCheck = async (
  ports: Pick<PanelPorts, 'lastCheck' | 'rememberCheck' | 'now'>,
  report: CheckReport,
): Promise<void> => {
  if (!report.codiceAppalto) return;
  const now = { errori: countOf(report, 'errore'), nonVerificabili: countOf(report, 'nonVerificabile') };
  const before = await ports.lastCheck(report.codiceAppalto);
  if (before?.errori === now.errori && before.nonVerificabili === now.nonVerificabili) return;
  await ports.rememberCheck(report.codiceAppalto, { ...now, at: ports.now().toISOString() });
};
