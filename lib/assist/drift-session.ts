import { type Day, dayInRome } from '../domain/day.ts';
import type { PageMemory } from '../domain/page-memory.ts';
import type { PageModel } from '../domain/page-model.ts';
import { formOf } from '../portals/form-of.ts';
import { PORTALS } from '../portals/recognise-page.ts';
import { fieldOf } from '../schede/scheda.ts';
import { accept, type Drift, driftOf, remember, varying } from './drift.ts';
import { type Sight, sightOf } from './page-sight.ts';
import type { PanelSession } from './panel-state.ts';

/** What the panel says of a page that is no longer as it was. */
export type DriftState = {
  /** Captions of the fields that are not to be found, as ANAC or the portal has them. */
  missing: string[];
  /** Captions of new required fields that are not understood. */
  added: string[];
  since: Day;
  /** The last day on which the page was as it is known. */
  lastSeen: Day;
};

export type DriftSession = {
  state(): DriftState | null;
  subscribe(listener: () => void): () => void;
  /** The page as it is now is right. */
  accept(): Promise<void>;
};

export type DriftPorts = {
  memories(): Promise<PageMemory[]>;
  keep(memory: PageMemory): Promise<void>;
  now(): Date;
};

/** ms between two readings of one shape before a page counts as loaded. */
const QUIET = 1500;

type Kind = Pick<PageModel, 'portal' | 'page' | 'scheda'>;
const isOf =
  ({ portal, page, scheda }: Sight) =>
  (one: Kind) =>
    one.portal === portal && one.page === page && one.scheda === scheda;

/** Names once each: a repeated block has the same field again and again. */
const namesOf = ({ portal, scheda }: Sight, ids: readonly string[]): string[] => {
  const form = formOf(PORTALS[portal], scheda);
  return [...new Set(ids.map((id) => fieldOf(form, id)?.label ?? id))];
};

/**
 * Compares every form that the panel reads with what is known of its kind, and learns it. Only a state of the page that
 * two readings found, some time apart and without a fill between, is compared or learnt.
 */
export const createDriftSession = (ports: DriftPorts, session: PanelSession, signal: AbortSignal): DriftSession => {
  let state: DriftState | null = null;
  let now: { sight: Sight; frame: string; memory: PageMemory; drift: Drift } | null = null;
  let seen: PageModel | null = null;
  let first: { shape: string; at: number } | null = null;
  let settled = '';
  /** What this life of the page has shown so far. */
  let life = { frame: '', before: new Set<string>(), settled: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();

  const show = (next: DriftState | null): void => {
    if (signal.aborted || JSON.stringify(next) === JSON.stringify(state)) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const keep = async (memory: PageMemory, before: PageMemory | null): Promise<void> => {
    if (JSON.stringify(memory) !== JSON.stringify(before)) await ports.keep(memory);
  };

  const settle = async (sight: Sight, frame: string): Promise<void> => {
    const day = dayInRome(ports.now());
    const known = (await ports.memories()).find(isOf(sight)) ?? null;
    if (signal.aborted) return;
    if (life.frame !== frame) life = { frame, before: new Set(), settled: 0 };
    const memory = known && varying(known, sight, life.before);
    const drift = memory && driftOf(memory, sight, life.settled === 0);
    life.settled += 1;
    for (const id of sight.present) life.before.add(id);
    if (!memory || !drift) {
      now = null;
      show(null);
      return keep(remember(memory, sight, day), known);
    }
    const changed = { ...memory, changed: memory.changed ?? day };
    now = { sight, frame, memory: changed, drift };
    show({
      missing: namesOf(sight, drift.missing),
      added: drift.added,
      since: changed.changed,
      lastSeen: memory.seen,
    });
    await keep(changed, known);
  };

  const look = (): void => {
    const { model, work, place } = session.state();
    if (signal.aborted || model === seen) return;
    seen = model;
    clearTimeout(timer);
    const sight = model && place === 'pagina' && !work ? sightOf(model) : null;
    if (!sight || !model) {
      first = null;
      settled = '';
      // What was said of a page is not said of the next one.
      if (!now || model?.frame !== now.frame || !isOf(now.sight)(model)) show(null);
      return;
    }
    const shape = `${model.frame} ${sight.shape}`;
    if (shape === settled) return;
    const at = ports.now().getTime();
    if (first?.shape !== shape) first = { shape, at };
    if (at - first.at >= QUIET) {
      settled = shape;
      first = null;
      busy = busy.then(() => settle(sight, model.frame)).catch(() => undefined);
    } else timer = setTimeout(() => session.changed(), QUIET - (at - first.at));
  };

  const stop = session.subscribe(look);
  signal.addEventListener(
    'abort',
    () => {
      stop();
      clearTimeout(timer);
    },
    { once: true },
  );
  look();
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async accept() {
      if (!now) return;
      const { memory, sight, drift } = now;
      now = null;
      show(null);
      await ports.keep(accept(memory, sight, drift.missing, dayInRome(ports.now())));
    },
  };
};
