import { dayInRome } from '../domain/day.ts';
import { isFormPage, type PageModel } from '../domain/page-model.ts';
import { refused } from '../domain/result.ts';
import { formOf } from '../portals/form-of.ts';
import { PORTALS } from '../portals/recognise-page.ts';
import type { Surroundings } from '../rules/view.ts';
import { check } from './check.ts';
import { codeBook } from './code-book.ts';
import { CHOSEN, esitoOn, nameOf, orderEntries, sameOrder } from './fill-order.ts';
import { isSameStay, planOf } from './panel-plan.ts';
import { awaitReturn } from './panel-return.ts';
import {
  affidamentiFor,
  chooseFrame,
  GONE,
  newPanelState,
  type PanelEvent,
  type PanelPorts,
  type PanelSession,
  type PanelState,
  type Place,
  proposeAffidamento,
  SAFE,
} from './panel-state.ts';
import { type ComeBack, keepCheck, runFill, runOf, runUndo, verified } from './panel-work.ts';
import { surroundingsOf } from './surroundings.ts';

/** ms without a change before the page is read again. */
const QUIET = 300;

/** The side panel's state and what it can do, apart from any screen and any browser. */
export const createPanelSession = (ports: PanelPorts, signal: AbortSignal): PanelSession => {
  let state = newPanelState();
  let place: Place | null = null;
  let tab: number | null = null;
  let book = codeBook();
  let around: Surroundings = {};
  let listsAsked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading: Promise<boolean> | null = null;
  /** Frame for which the user chose an affidamento by hand: nothing is proposed there any more. */
  let chosenFor = '';
  const listeners = new Set<() => void>();

  const set = (patch: Partial<PanelState>, event?: PanelEvent): void => {
    if (signal.aborted) return;
    state = { ...state, ...patch, ...(event && { event: { name: event, turn: state.event.turn + 1 } }) };
    for (const listener of listeners) listener();
  };
  const refuse = (problem: string): void => set({ problem }, 'rifiutato');

  /** Loads the big lists once; what was judged without them is judged again. */
  const loadLists = (): void => {
    if (listsAsked) return;
    listsAsked = true;
    void ports.lists().then((big) => {
      book = codeBook(big);
      if (state.model) judge(state.model);
    });
  };

  /** Plan and check from one reading of the page. */
  const judge = (model: PageModel): void => {
    const { portal, page } = model;
    const scheda = isFormPage(page) && portal && model.scheda ? formOf(PORTALS[portal], model.scheda) : null;
    const report = scheda ? check(model, scheda, dayInRome(ports.now()), book, around) : null;
    const made = scheda ? planOf(model, scheda, state, book) : null;
    const open = new Set(made?.entries.filter(({ action }) => CHOSEN.includes(action)).map(({ key }) => key));
    const overwrite = new Set([...state.overwrite].filter((key) => open.has(key)));
    const esito = esitoOn(state.esito, model.frame, state.paused !== null);
    // Another document, or another form of the same one after a page between, is new to the user.
    const judged = state.judged && scheda !== null && state.model?.frame === model.frame;
    set({ place: 'pagina', model, check: report, judged, plan: made, overwrite, esito });
    if (report) void keepCheck(ports, report);
  };

  const propose = async (model: PageModel): Promise<void> => {
    const candidates = affidamentiFor(state.profiles, model.scheda);
    const still = candidates.some(({ id }) => id === state.affidamentoId);
    // A page that reloads itself in the middle of a fill is filled from the same affidamento.
    if (still && (state.work || chosenFor === model.frame || state.model?.frame === model.frame)) return;
    const last = model.scheda ? await ports.lastUsed(model.scheda) : null;
    set({ affidamentoId: proposeAffidamento(candidates, model, last) });
  };

  const seen = async (model: PageModel): Promise<void> => {
    // A kept draft was asked for on the form that was in front: on another one it is not to be written unasked.
    if (state.draft && !state.work && !isSameStay(state.model, model)) set({ draft: null });
    await propose(model);
    const codice = model.pratiche.length === 1 ? (model.pratiche[0]?.codiceAppalto ?? null) : null;
    const lastCheck = isFormPage(model.page) || codice === null ? null : await ports.lastCheck(codice);
    if (isFormPage(model.page)) loadLists();
    const paused =
      isFormPage(model.page) && model.document && !state.work ? await ports.unfinishedRun(model.document) : null;
    around = await surroundingsOf(ports, model);
    const safe = await ports.safe(model);
    set({ lastCheck, paused, safe });
    judge(model);
  };

  const readOnce = async (): Promise<boolean> => {
    const tabId = tab;
    if (tabId === null) {
      place = null;
      set({ ...newPanelState(), profiles: state.profiles, place: 'nessuna', event: state.event });
      return false;
    }
    const frames = await ports.frames(tabId);
    const frameId = chooseFrame(frames) ?? 0;
    const answer = await ports.read({ tabId, frameId });
    if (tabId !== tab) return false;
    // Host permissions reach other ports and look-alike paths too: who answers there is on no portal (promise 8).
    const stranger = answer.ok && answer.value.portal === null;
    if (!answer.ok || stranger) {
      place = null;
      const nobody = stranger || frames.length === 0;
      set({
        place: nobody ? 'nessuna' : 'muta',
        model: null,
        plan: null,
        check: null,
        esito: nobody ? null : state.esito,
      });
      return false;
    }
    place = { tabId, frameId };
    await seen(answer.value);
    return true;
  };

  /** Reads the page now; readings never overlap, and one asked during another follows it. */
  const refresh = async (): Promise<boolean> => {
    while (reading) await reading;
    reading = readOnce().finally(() => {
      reading = null;
    });
    return reading;
  };

  const work = async <T>(kind: 'compila' | 'annulla', total: number, run: () => Promise<T>): Promise<T> => {
    set({ work: { kind, done: 0, total, stopping: false }, problem: '' });
    try {
      return await run();
    } finally {
      set({ work: null });
    }
  };
  const advance = (count: number): void => {
    if (state.work) set({ work: { ...state.work, done: state.work.done + count } });
  };

  const stopped = (): boolean => signal.aborted || state.safe !== null || state.work?.stopping === true;
  const alone = (model: PageModel | null) => new Set((model?.portal && PORTALS[model.portal].form?.reloading) ?? []);
  /** How a fill goes on in a page that reloads itself; null where a page has nothing to be known again by. */
  const returning = (before: PageModel): ComeBack | null =>
    before.document === null
      ? null
      : (frame, leaving, written) =>
          awaitReturn(before, { frame, leaving, written }, { look: refresh, state: () => state, stopped });

  const fillNow = async (): Promise<void> => {
    const { plan: made, overwrite, model } = state;
    const target = place;
    if (!made || !target || !model) return;
    const ordered = orderEntries(made, overwrite);
    const run =
      model.document && made.affidamento ? runOf(model.document, made.affidamento, ordered, ports.now()) : null;
    if (run) await ports.keepRun(run);
    const esito = await work('compila', ordered.length, () =>
      runFill(ports, target, made, overwrite, alone(model), { stopped, advance }, returning(model)),
    );
    set({ esito, problem: esito.broken });
    const done = esito.lines.filter(({ outcome }) => outcome === 'written').length;
    if (run) await (esito.broken || esito.stopped ? ports.keepRun({ ...run, done }) : ports.forgetRun(run.document));
    await refresh();
    set({ esito: verified(state.esito ?? esito, state.plan), judged: state.check !== null }, 'compilato');
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async lookAt(tabId) {
      if (tabId !== tab) set({ ...newPanelState(), profiles: state.profiles, event: state.event });
      tab = tabId;
      if (!state.profiles) await this.profilesChanged();
      else await refresh();
    },
    changed() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (signal.aborted) return;
        // A fill reads again by itself when it ends.
        if (!state.work) void refresh();
      }, QUIET);
    },
    async profilesChanged() {
      const answer = await ports.profiles();
      if (!answer.ok) return refuse(answer.reason);
      set({ profiles: answer.value, problem: '' });
      if (!state.work) await refresh();
    },
    async safeChanged() {
      const { model } = state;
      if (model) set({ safe: await ports.safe(model) });
    },
    async setSafe(scope) {
      if (state.model) await ports.setSafe(state.model, scope);
      await this.safeChanged();
    },
    async choose(affidamentoId) {
      set({ affidamentoId: affidamentoId || null, draft: null, overwrite: new Set(), esito: null });
      const { model } = state;
      if (!model) return;
      chosenFor = model.frame;
      judge(model);
      if (affidamentoId && model.scheda) await ports.rememberUsed(model.scheda, affidamentoId);
    },
    useDraft(draft) {
      set({ draft, overwrite: new Set(), esito: null });
      if (state.model) judge(state.model);
      set({}, draft ? 'piano-pronto' : undefined);
    },
    setOverwrite(key, yes) {
      const overwrite = new Set(state.overwrite);
      if (yes) overwrite.add(key);
      else overwrite.delete(key);
      set({ overwrite });
    },
    async prepare() {
      if (state.work) return;
      if (!(await refresh())) return;
      if (state.safe && state.plan) refuse(SAFE);
      else set({}, 'piano-pronto');
    },
    async fill() {
      const shown = state.plan;
      if (state.work || !shown || orderEntries(shown, state.overwrite).length === 0) return;
      const { overwrite } = state;
      if (state.safe) return refuse(SAFE);
      if (!(await refresh()))
        return refuse('La pagina di prima non c’è più o non risponde: non è stato scritto nulla.');
      if (!state.plan) return refuse('La pagina non è più il modulo di prima: non è stato scritto nulla.');
      if (state.safe) return refuse(SAFE);
      // What the user saw is what is written: anything else is shown first.
      if (!sameOrder(shown, state.plan, overwrite)) return set({}, 'piano-rifatto');
      if (state.plan.affidamento && state.model?.scheda)
        await ports.rememberUsed(state.model.scheda, state.plan.affidamento);
      await fillNow();
    },
    async resume() {
      const { paused, plan: shown } = state;
      if (state.work || !paused || !state.profiles?.affidamenti.some(({ id }) => id === paused.affidamento)) return;
      if (state.affidamentoId !== paused.affidamento) await this.choose(paused.affidamento);
      const open = (state.plan ?? shown)?.entries.filter((entry) => paused.chosen.includes(nameOf(entry))) ?? [];
      for (const { key } of open) if (key) this.setOverwrite(key, true);
      await this.fill();
    },
    async forgetRun() {
      if (state.paused) await ports.forgetRun(state.paused.document);
      set({ paused: null });
    },
    stop() {
      if (state.work?.kind === 'compila') set({ work: { ...state.work, stopping: true } });
    },
    async undo() {
      const { esito } = state;
      const target = place;
      if (state.work || !esito || esito.undone || !target) return;
      const { left, broken } = await work('annulla', esito.fills.length + esito.former.length, () =>
        runUndo(ports, target, esito, alone(state.model), { advance }, state.model && returning(state.model)),
      );
      if (broken) return refuse(broken);
      // The page may have come back in another life: what was taken back there still belongs to this result.
      const frame = state.model?.frame ?? esito.frame;
      set({ esito: { ...esito, frame, undone: true, notRestored: left }, judged: false });
      await refresh();
      set({}, 'annullato');
    },
    async check() {
      if (state.work) return;
      if (await refresh()) set({ judged: state.check !== null }, 'controllato');
      else refuse('La pagina non risponde: riaprila dal menu del portale, poi premi di nuovo Controlla.');
    },
    async goTo(key) {
      const { model } = state;
      if (!place || !model) return;
      const answer = await ports.focus(place, { frame: model.frame, key });
      if (!answer.ok) refuse(answer.reason);
    },
    point: async (ask) =>
      place && state.model ? ports.point(place, { ...ask, frame: state.model.frame }) : refused(GONE),
    async mark(what) {
      const { model } = state;
      return place !== null && model !== null && (await ports.mark(place, { ...what, frame: model.frame })).ok;
    },
  };
};
