import type { FieldValue } from '../domain/field.ts';
import type { FillOrder, FillReport } from '../domain/fill.ts';
import { type Exit, watchExit } from '../page/exit.ts';
import type { PageField } from '../page/field.ts';
import { emptyField, type Snapshot, snapshot, undoWrite } from '../page/undo.ts';
import { readValue } from '../page/value.ts';
import { beginWrite, type WriteResult, writeField } from '../page/write.ts';
import { SCHEDE } from '../schede/registry.ts';
import { fieldOf } from '../schede/scheda.ts';
import { anchorsOf, type Identity, objection, type Told, targetOf } from './fill-check.ts';
import type { Frame } from './frame.ts';
import { untouched } from './plan-field.ts';
import { sameValue } from './same-value.ts';

type Entry = FillOrder['entries'][number];
type Row = FillReport['entries'][number];
type Written = { entry: Entry; field: PageField; before: Snapshot; value: FieldValue; at: number };

/** ms: a field that another one makes appear; a value that the page takes back; a look while waiting. */
const APPEARS = 1000;
const WIPES = 500;
const POLL = 120;
/** Fills that can still be undone. */
const KEPT = 5;

/** Fills and undoes, one after the other, for one frame. */
export type Filler = {
  /** Remembers what the panel was told, so that an order is judged against it. */
  tell: (identity: Identity) => void;
  fill: (order: FillOrder, signal: AbortSignal) => Promise<FillReport>;
  undo: (frame: string, fill: string, signal: AbortSignal) => Promise<FillReport>;
};

/** What an undo says, in the words of a report. */
const OF_UNDO = { restored: 'written', left: 'differs', failed: 'failed', gone: 'gone' } as const;

const later = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Choices first: what they are decides which other fields the page shows. Then as the page goes. */
const CHOICES = new Set(['select', 'radio', 'combobox', 'multiselect', 'multicombobox']);

/** Makes the filler of a frame. */
export const createFiller = (frame: Frame): Filler => {
  let planned: Identity | null = null;
  let anchors: Element[] = [];
  const told = new Map<string, Told>();
  const fills = new Map<string, Written[]>();
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => null);
    return turn;
  };
  const declared = (id: string) => {
    const scheda = frame.recognition.scheda;
    return scheda ? fieldOf(SCHEDE[scheda], id) : null;
  };
  const row = ({ key, id, index }: Entry, outcome: Row['outcome'], value: FieldValue | null, reason = ''): Row => ({
    key,
    id,
    index,
    outcome,
    value,
    reason,
  });
  const same = (entry: Entry, value: FieldValue | null, other: FieldValue | null): boolean => {
    const field = declared(entry.id);
    return (
      sameValue(value, other, field) ||
      (entry.alternatives ?? []).some((text) => other === entry.value && sameValue(value, text, field))
    );
  };

  /** Promise 3: what the page holds must be what the user saw, and is overwritten only where the user said so. */
  const guard = (entry: Entry, field: PageField): Row | null => {
    const held = readValue(field);
    if (same(entry, held, entry.value)) return row(entry, 'already', held);
    const fresh = untouched({ kind: field.kind, value: held } as Parameters<typeof untouched>[0], declared(entry.id));
    if (!sameValue(held, entry.current, declared(entry.id)) && !(fresh && entry.current === null))
      return row(entry, 'differs', held, 'Il campo è cambiato dopo il piano: lo lascio com’è.');
    if (!fresh && !entry.overwrite)
      return row(entry, 'differs', held, 'Il campo ha già un altro valore: lo lascio com’è.');
    return null;
  };

  const find = async (entry: Entry, clock: Clock, signal: AbortSignal) => {
    const end = performance.now() + APPEARS;
    for (;;) {
      const target = targetOf(frame, entry, told.get(entry.key) ?? null);
      if (target.found || target.outcome === 'refused' || performance.now() >= end || signal.aborted) return target;
      await later(POLL);
      clock.own(() => frame.look());
    }
  };

  /** Takes back a value written in a life of the page that is over, from a field that was empty then. */
  const empty = async (entry: Entry, field: PageField, signal: AbortSignal): Promise<Row> => {
    if (entry.current === null) return row(entry, 'refused', readValue(field), 'Non si sa che cosa togliere.');
    const result = await emptyField(field, entry.current, { signal, alternatives: entry.alternatives });
    return row(entry, OF_UNDO[result.status], result.value, result.reason);
  };

  const run = async (order: FillOrder, exit: Exit, signal: AbortSignal): Promise<FillReport> => {
    const clock = newClock();
    const fill = crypto.randomUUID();
    const rows = new Map<Entry, Row>();
    const written: Written[] = [];
    const report = (): FillReport => ({
      frame: frame.id,
      fill,
      entries: order.entries.map((entry) => rows.get(entry) ?? row(entry, 'refused', null, 'Compilazione interrotta.')),
      ownTime: Math.round(clock.total()),
      ...(exit.leaving && { leaving: true }),
    });
    const refuse = (reason: string): FillReport => {
      for (const entry of order.entries) if (!rows.has(entry)) rows.set(entry, row(entry, 'refused', null, reason));
      return report();
    };
    clock.own(() => frame.look());
    const why = objection(frame, order, planned, anchors);
    if (why) return refuse(why);

    const places = new Map(
      frame.recognition.known.map(({ field }, at) => [
        frame.keyOf(field.element),
        { at, choice: CHOICES.has(field.kind) },
      ]),
    );
    const rank = ({ key }: Entry): number => {
      const place = places.get(key);
      return place ? place.at + (place.choice ? 0 : 10_000) : 20_000;
    };
    const open: { done: Promise<WriteResult>; to: Written }[] = [];
    for (const entry of [...order.entries].sort((a, b) => rank(a) - rank(b))) {
      if (signal.aborted || exit.leaving) break;
      const moved = objection(frame, order, planned, anchors);
      if (moved) return refuse(moved);
      let target = targetOf(frame, entry, told.get(entry.key) ?? null);
      if (!target.found?.element.isConnected) {
        clock.own(() => frame.look());
        target = await find(entry, clock, signal);
      }
      if (!target.found) {
        rows.set(entry, row(entry, target.outcome, null, target.reason));
        continue;
      }
      const field = target.found;
      if (entry.value === '') {
        rows.set(entry, await empty(entry, field, signal));
        continue;
      }
      const stop = clock.own(() => guard(entry, field));
      if (stop) {
        rows.set(entry, stop);
        continue;
      }
      const before = snapshot(field);
      const start = performance.now();
      const finish = await beginWrite(field, entry.value, { signal, alternatives: entry.alternatives });
      const begun = performance.now() - start;
      const to = { entry, field, before, value: entry.value, at: performance.now() };
      const settling = performance.now();
      const done = finish().then((result) => {
        // What a write waited before its settling was the page's time, not ours.
        const settled = performance.now() - settling;
        clock.add(Math.min(begun, Math.max(0, begun - Math.max(0, result.waited - settled))));
        return result;
      });
      open.push({ done, to });
    }
    for (const { done, to } of open) {
      // Firefox freezes a page that goes, and with it the wait of whoever asked: what is known is said before.
      const result = await Promise.race([done, exit.left]);
      if (!result) break;
      if (result.status === 'written' || result.status === 'failed') written.push(to);
      const gone = result.status === 'failed' && !to.field.element.isConnected;
      rows.set(to.entry, row(to.entry, gone ? 'failed' : result.status, result.value, result.reason));
    }
    if (!exit.leaving) await settle(written, rows, clock, signal);
    fills.set(fill, written);
    for (const old of [...fills.keys()].slice(0, -KEPT)) fills.delete(old);
    return report();
  };

  /** All values are read again when everything is written; what the page wiped is written once more, no oftener. */
  const settle = async (
    written: Written[],
    rows: Map<Entry, Row>,
    clock: Clock,
    signal: AbortSignal,
  ): Promise<void> => {
    const last = Math.max(0, ...written.map(({ at }) => at));
    if (written.length === 0) return;
    await later(Math.max(0, last + WIPES - performance.now()));
    clock.own(() => frame.look());
    for (const one of written) {
      const { entry } = one;
      const target = targetOf(
        frame,
        entry,
        told.get(entry.key) ?? { label: one.field.label, section: one.field.section },
      );
      const field = target.found ?? one.field;
      const held = field.element.isConnected ? readValue(field) : null;
      const before = rows.get(entry);
      if (before?.outcome === 'written' && held !== null && sameValue(held, before.value, declared(entry.id))) continue;
      // Drawn anew while it was being written, and yet it holds the value.
      if (before?.outcome === 'failed' && target.found && same(entry, held, entry.value)) {
        one.field = target.found;
        rows.set(entry, row(entry, 'written', held));
        continue;
      }
      const wiped =
        target.found &&
        untouched({ kind: field.kind, value: held } as Parameters<typeof untouched>[0], declared(entry.id));
      if (wiped && !signal.aborted && before?.outcome !== 'refused') {
        const again = await writeField(field, entry.value, { signal, alternatives: entry.alternatives });
        if (target.found) one.field = target.found;
        rows.set(entry, row(entry, again.status === 'already' ? 'written' : again.status, again.value, again.reason));
      } else if (before?.outcome === 'written')
        rows.set(
          entry,
          row(entry, 'failed', held, 'La pagina ha cambiato il valore dopo la scrittura: correggilo a mano.'),
        );
    }
  };

  const undo = async (of: string, name: string, signal: AbortSignal): Promise<FillReport> => {
    const clock = newClock();
    clock.own(() => frame.look());
    const written = fills.get(name) ?? [];
    const entries: Row[] = [];
    const why = objection(frame, { frame: of }, planned, anchors);
    for (const { entry, before } of [...written].reverse()) {
      if (why) {
        entries.unshift(row(entry, 'refused', null, why));
        continue;
      }
      const result = await undoWrite(before, entry.value, { signal, alternatives: entry.alternatives });
      entries.unshift(row(entry, OF_UNDO[result.status], result.value, result.reason));
    }
    if (!why) fills.delete(name);
    return { frame: frame.id, fill: name, entries, ownTime: Math.round(clock.total()) };
  };

  return {
    tell: (identity) => {
      planned = identity;
      anchors = anchorsOf(frame);
      for (const { field } of frame.recognition.known)
        told.set(frame.keyOf(field.element), { label: field.label, section: field.section });
    },
    fill: (order, signal) =>
      inTurn(async () => {
        const exit = watchExit(frame.doc);
        try {
          return await run(order, exit, signal);
        } finally {
          exit.end();
        }
      }),
    undo: (of, name, signal) => inTurn(() => undo(of, name, signal)),
  };
};

/** Adds up our own time, waits left out. */
type Clock = { own: <T>(work: () => T) => T; add: (ms: number) => void; total: () => number };

const newClock = (): Clock => {
  let sum = 0;
  return {
    own: (work) => {
      const start = performance.now();
      try {
        return work();
      } finally {
        sum += performance.now() - start;
      }
    },
    add: (ms) => {
      sum += ms;
    },
    total: () => sum,
  };
};
