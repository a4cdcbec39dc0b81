import type { SchedaCode } from '../domain/codes.ts';
import { dayInRome } from '../domain/day.ts';
import type { FieldId } from '../domain/field.ts';
import type { Indicare, Indicato, Puntamento, WithoutFrame } from '../domain/indicare.ts';
import { contradict, type Insegnamento } from '../domain/insegnamento.ts';
import type { Result } from '../domain/result.ts';
import { newUuid } from '../domain/uuid.ts';
import type { PanelSession } from './panel-state.ts';

/** What is being taught. */
export type TeachKind = 'campo' | 'cig' | 'pagina';

export type TeachState = {
  step: 'chiuso' | 'scelta' | 'indica' | 'conferma';
  kind: TeachKind;
  /** The field whose place is taught; '' when none is chosen yet. */
  field: FieldId;
  hover: Puntamento['hover'];
  found: Indicato | null;
  /** Italian sentence of what went wrong; '' when nothing. */
  problem: string;
  /** What just happened, for the focus and the screen reader; `turn` grows with each. */
  event: { name: 'nulla' | 'indica' | 'preso' | 'insegnato' | 'smesso'; turn: number };
};

type Ask = WithoutFrame<Indicare>;

export type TeachPorts = {
  point(ask: Ask): Promise<Result<Puntamento>>;
  /** Changes what is kept; rejects where it cannot be. */
  change(make: (before: Insegnamento[]) => Insegnamento[]): Promise<unknown>;
  /** ms between two questions to the page; a promise that never fails. */
  pause(): Promise<void>;
  now(): Date;
};

const NOT_KEPT = 'Non è stato possibile conservare l’insegnamento: riprova.';

/** What the user teaches in the panel, apart from any screen. Nothing is kept before `keep`. */
export const createTeachSession = (
  ports: TeachPorts,
  panel: Pick<PanelSession, 'state' | 'subscribe' | 'changed' | 'mark'>,
  signal: AbortSignal,
) => {
  let state: TeachState = {
    step: 'chiuso',
    kind: 'campo',
    field: '',
    hover: null,
    found: null,
    problem: '',
    event: { name: 'nulla', turn: 0 },
  };
  const listeners = new Set<() => void>();
  const set = (patch: Partial<TeachState>, event?: TeachState['event']['name']): void => {
    if (signal.aborted) return;
    state = { ...state, ...patch, ...(event && { event: { name: event, turn: state.event.turn + 1 } }) };
    for (const listener of listeners) listener();
  };
  /** Grows with every beginning: what comes late from a pointing before counts no more. */
  let turn = 0;
  /** Something was asked of the page that it has not answered yet. */
  let asking = false;

  const settle = (answer: Result<Puntamento>): void => {
    const {
      state: how,
      taken,
      hover,
      why,
    }: Puntamento = answer.ok ? answer.value : { state: 'finito', taken: null, hover: null, why: answer.reason };
    if (how === 'attesa') set({ hover });
    else if (taken) set({ step: 'conferma', found: taken, hover: null, problem: '' }, 'preso');
    else set({ step: 'scelta', hover: null, problem: why }, 'smesso');
  };

  const follow = async (mine: number): Promise<void> => {
    while (state.step === 'indica' && mine === turn && !signal.aborted) {
      await ports.pause();
      if (state.step !== 'indica' || mine !== turn || signal.aborted) return;
      const answer = await ports.point({ act: 'ascolta' });
      if (state.step === 'indica' && mine === turn) settle(answer);
    }
  };

  const ask = async (what: Ask): Promise<void> => {
    turn += 1;
    const mine = turn;
    asking = true;
    const answer = await ports.point(what);
    if (mine !== turn) return;
    asking = false;
    settle(answer);
    if (!answer.ok || answer.value.state !== 'attesa') return;
    set({ step: 'indica', problem: '' }, 'indica');
    void follow(mine);
  };

  /** Ends a pointing, begun or only asked for: its answer would open again what the user has closed. */
  const end = (): boolean => {
    const pointing = state.step === 'indica';
    if (!pointing && !asking) return false;
    turn += 1;
    asking = false;
    void ports.point({ act: 'fine' });
    return pointing;
  };
  const stop = (): void => {
    if (end()) set({ step: 'scelta', hover: null }, 'smesso');
  };

  let frame = panel.state().model?.frame;
  panel.subscribe(() => {
    const now = panel.state().model?.frame;
    if (now === frame) return;
    frame = now;
    // What was pointed at belongs to the page that is gone.
    turn += 1;
    asking = false;
    if (state.step !== 'chiuso') set({ step: 'chiuso', found: null, hover: null, problem: '' });
  });
  signal.addEventListener('abort', () => void end(), { once: true });

  return {
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open(kind: TeachKind, field: FieldId = '') {
      end();
      set({ step: 'scelta', kind, field, found: null, problem: '' });
    },
    close() {
      stop();
      void panel.mark({ key: null, words: [], lead: false });
      set({ step: 'chiuso', found: null, problem: '' });
    },
    choose(field: FieldId) {
      set({ field, problem: '' });
    },
    /** Lets the user point on the page. */
    point: () => ask(state.kind === 'cig' ? { act: 'cig' } : { act: 'campo', id: state.field }),
    /** Takes a field chosen in the panel. */
    take: (key: string) => ask({ act: 'prendi', id: state.field, key }),
    page: (page: string, scheda: SchedaCode | null) => ask({ act: 'pagina', page, scheda }),
    stop,
    /** Back to the choice of what to point at. */
    again() {
      set({ step: 'scelta', found: null, problem: '' });
    },
    /** Remembers what was pointed at, in the place of what contradicts it. */
    async keep() {
      const lesson = state.found?.lesson;
      if (!lesson) return;
      const kept: Insegnamento = { ...lesson, id: newUuid(), on: dayInRome(ports.now()), from: null };
      try {
        await ports.change((before) => [...before.filter((one) => !contradict(one, lesson)), kept]);
      } catch {
        set({ problem: NOT_KEPT });
        return;
      }
      void panel.mark({ key: null, words: [], lead: false });
      set({ step: 'chiuso', found: null, problem: '' }, 'insegnato');
      panel.changed();
    },
  };
};
export type TeachSession = ReturnType<typeof createTeachSession>;
