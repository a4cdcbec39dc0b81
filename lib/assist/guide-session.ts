import { type Guida, OF_CIGNO } from '../domain/guida.ts';
import type { PageModel } from '../domain/page-model.ts';
import { newPercorso, type Percorso } from '../domain/percorso.ts';
import { NO_RETURN, waysTo } from '../portals/commands.ts';
import { fitting, follow, tick, type Where, whereIs } from '../tours/engine.ts';
import type { PanelSession } from './panel-state.ts';

/** What the guides need of the world; every promise is kept, never rejected. */
export type GuidePorts = {
  /** The guides that come with Cigno: large, hence loaded when the panel is there. */
  builtIn(): Promise<readonly Guida[]>;
  /** The office's own, now and after each change, until the signal. */
  own(tell: (guides: readonly Guida[]) => void, life: AbortSignal): void;
  kept(): Promise<Percorso | null>;
  keep(percorso: Percorso | null): Promise<void>;
};

export type GuideState = {
  /** All there are: the office's own first; one of its own hides the one of Cigno's by the same name. */
  guides: readonly Guida[];
  /** The one for the page in front, while none is under way. */
  proposed: Guida | null;
  guida: Guida | null;
  where: Where | null;
  /** Grows when another step is the one to do, `forward` or back; not when a guide begins. */
  moved: { turn: number; forward: boolean };
  /** The step is at a point of no return, and the guide is not Cigno's: Cigno says so, whatever the guide does. */
  noReturn: boolean;
  /** The user asked where it is, and it is not to be found for certain. */
  lost: boolean;
};

/** A guide beside the panel's session: which one, where the user is in it, what of the page it rings. */
export type GuideSession = {
  state(): GuideState;
  subscribe(listener: () => void): () => void;
  /** Begins a guide; null: leaves the one under way. */
  choose(name: string | null): Promise<void>;
  /** The user says that a step is done, or is not. */
  tick(step: string, yes: boolean): Promise<void>;
  /** The same guide from its beginning: what was ticked is forgotten. */
  restart(): Promise<void>;
  /** Leads to the field or the command of the step. */
  show(): Promise<void>;
};

type Beside = Pick<PanelSession, 'state' | 'subscribe' | 'mark' | 'goTo'>;
type Told = { key: string | null; words: string[][] };
const NOTHING: Told = { key: null, words: [] };

const isNoReturn = (guida: Guida, { index }: Where): boolean => {
  const target = guida.steps[index]?.target;
  return target?.kind === 'comando' && NO_RETURN.includes(target.name) && !OF_CIGNO.includes(guida.name);
};

/** What of the page a step is about: of a repeated field the first that is empty, else the first. */
const targetOn = (guida: Guida, where: Where, model: PageModel): Told | null => {
  const target = where.place === 'qui' ? guida.steps[where.index]?.target : null;
  if (!target || guida.steps[where.index]?.page !== model.page) return null;
  if (target.kind === 'comando') return { key: null, words: waysTo(target.name) };
  const shown = model.fields.filter(({ id, visible }) => id === target.id && visible);
  const field = shown.find(({ value }) => value === null || value === '') ?? shown[0];
  return field ? { key: field.key, words: [] } : null;
};

/** The guides of one panel. What the page asks for is computed anew after every reading of it. */
export const createGuideSession = (ports: GuidePorts, panel: Beside, signal: AbortSignal): GuideSession => {
  let state: GuideState = {
    guides: [],
    proposed: null,
    guida: null,
    where: null,
    moved: { turn: 0, forward: true },
    noReturn: false,
    lost: false,
  };
  let built: readonly Guida[] = [];
  let own: readonly Guida[] = [];
  let percorso: Percorso | null = null;
  let seen: PageModel | null | undefined;
  let ringed = false;
  const listeners = new Set<() => void>();
  const set = (patch: Partial<GuideState>): void => {
    if (signal.aborted) return;
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };
  /** The page in front as it counts; null without one. A page being read keeps what it was. */
  const sight = (): PageModel | null => (panel.state().place === 'pagina' ? panel.state().model : null);

  const ring = (told: Told | null, lead: boolean): Promise<boolean> => {
    if (!told && !ringed) return Promise.resolve(true);
    ringed = told !== null;
    return panel.mark({ ...(told ?? NOTHING), lead });
  };

  const look = (begun = false): void => {
    if (panel.state().place === 'caricamento') return;
    const model = sight();
    const guida = state.guides.find(({ name }) => name === percorso?.guida) ?? null;
    const proposed = guida ? null : (fitting(state.guides, model)[0] ?? null);
    if (!guida || !percorso) {
      set({ guida: null, where: null, proposed, noReturn: false, lost: false });
      void ring(null, false);
      return;
    }
    const where = whereIs(guida, percorso, model);
    const next = follow(guida, percorso, model);
    if (JSON.stringify(next) !== JSON.stringify(percorso)) void ports.keep(next);
    percorso = next;
    const before = state.guida?.name === guida.name ? state.where : null;
    const moves = !begun && before !== null && before.index !== where.index;
    const { turn } = state.moved;
    set({
      guida,
      where,
      proposed,
      noReturn: isNoReturn(guida, where),
      lost: state.lost && !moves,
      ...(moves && { moved: { turn: turn + 1, forward: where.index > before.index } }),
    });
    // While fields are being written the page is not ours to draw on.
    if (!panel.state().work) void ring(model && targetOn(guida, where, model), false);
  };

  const gather = (): void => {
    const hidden = new Set(own.map(({ name }) => name));
    set({ guides: [...own, ...built.filter(({ name }) => !hidden.has(name))] });
    look();
  };
  const go = async (next: Percorso | null): Promise<void> => {
    percorso = next;
    look(true);
    await ports.keep(percorso);
  };

  const start = async (): Promise<void> => {
    [percorso, built] = await Promise.all([ports.kept(), ports.builtIn()]);
    if (signal.aborted) return;
    gather();
    ports.own((guides) => {
      own = guides;
      gather();
    }, signal);
  };
  const stop = panel.subscribe(() => {
    const now = panel.state().place === 'caricamento' ? seen : sight();
    if (now === seen) return;
    seen = now;
    look();
  });
  signal.addEventListener('abort', stop, { once: true });
  void start();

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose: (name) => go(name ? newPercorso(name) : null),
    async tick(step, yes) {
      if (!percorso || !state.guida) return;
      percorso = tick(state.guida, percorso, step, yes);
      await ports.keep(percorso);
      look();
    },
    restart: () => go(percorso && newPercorso(percorso.guida)),
    async show() {
      const model = sight();
      const { guida, where } = state;
      const told = model && guida && where ? targetOn(guida, where, model) : null;
      if (told?.key) await panel.goTo(told.key);
      const found = told !== null && (await ring(told, told.key === null));
      set({ lost: !found });
    },
  };
};
