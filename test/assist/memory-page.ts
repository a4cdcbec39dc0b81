import type { PanelPorts, Profiles } from '../../lib/assist/panel-state.ts';
import type { FieldValue } from '../../lib/domain/field.ts';
import type { FillOrder, FillReport } from '../../lib/domain/fill.ts';
import type { FillRun } from '../../lib/domain/fill-run.ts';
import type { Mark } from '../../lib/domain/mark.ts';
import type { PageModel } from '../../lib/domain/page-model.ts';
import { ok, refused } from '../../lib/domain/result.ts';
import { safeOn, setSafe } from '../../lib/domain/safe-mode.ts';
import { AFFIDAMENTO, DITTA, ENTE } from '../../practice/samples/ad5.ts';
import { emptyForm, LISTS } from './sample.ts';

export const PROFILES: Profiles = { affidamenti: [AFFIDAMENTO], enti: [ENTE], operatoriEconomici: [DITTA] };

/** A page that lives in memory and answers as a frame does: what is ordered is held, and read back by the next reading. */
export const memoryPage = (model: PageModel = emptyForm()) => {
  const memory = {
    model,
    profiles: PROFILES,
    /** The page is there and talks. */
    alive: true,
    reported: true,
    orders: [] as FillOrder[],
    focused: [] as string[],
    marks: [] as Mark[],
    /** What a guide asks to ring is found on the page. */
    findable: true,
    used: {} as Record<string, string>,
    checks: {} as Record<string, { errori: number; nonVerificabili: number; at: string }>,
    /** Codici appalto of the register. */
    taken: [] as string[],
    run: null as FillRun | null,
    /** Where the user wants nothing written. */
    safe: [] as string[],
    /** Keys that the page refuses to hold. */
    stubborn: new Set<string>(),
    /** Runs before each fill is carried out. */
    beforeFill: () => {},
    reads: 0,
  };
  const undo = new Map<string, { key: string; value: FieldValue | null }[]>();
  const put = (key: string, value: FieldValue | null): void => {
    const { revision, fields } = memory.model;
    memory.model = {
      ...memory.model,
      revision: revision + 1,
      fields: fields.map((one) => (one.key === key ? { ...one, value } : one)),
    };
  };
  const held = (key: string) => memory.model.fields.find((one) => one.key === key)?.value ?? null;

  const ports: PanelPorts = {
    async read() {
      memory.reads += 1;
      return memory.alive ? ok(memory.model) : refused('La pagina non risponde.');
    },
    async fill(_, order) {
      memory.beforeFill();
      if (!memory.alive) return refused('La pagina non risponde.');
      memory.orders.push(order);
      const fill = `fill-${memory.orders.length}`;
      undo.set(
        fill,
        order.entries.map(({ key }) => ({ key, value: held(key) })),
      );
      const entries = order.entries.map(({ key, id, index, value }): FillReport['entries'][number] => {
        if (memory.stubborn.has(key))
          return { key, id, index, outcome: 'failed', value: held(key), reason: 'La pagina non ha tenuto il valore.' };
        put(key, value);
        return { key, id, index, outcome: 'written', value, reason: '' };
      });
      return ok({ frame: order.frame, fill, entries, ownTime: 1 });
    },
    async undo(_, { frame, fill }) {
      if (!memory.alive) return refused('La pagina non risponde.');
      const entries = (undo.get(fill) ?? []).map(({ key, value }): FillReport['entries'][number] => {
        const stuck = memory.stubborn.has(key);
        if (!stuck) put(key, value);
        return { key, id: '', index: [], outcome: stuck ? 'failed' : 'written', value, reason: '' };
      });
      return ok({ frame, fill, entries, ownTime: 1 });
    },
    async focus(_, { key }) {
      memory.focused.push(key);
      return ok(null);
    },
    point: async () => refused('Nessuno indica.'),
    async mark(_, what) {
      memory.marks.push(what);
      return memory.findable ? ok(null) : refused('Non c’è.');
    },
    async frames() {
      const { fields: _, title: __, pratiche: ___, ...summary } = memory.model;
      return memory.reported ? [{ frameId: 0, summary }] : [];
    },
    profiles: async () => ok(memory.profiles),
    lastUsed: async (scheda) => memory.used[scheda] ?? null,
    rememberUsed: async (scheda, id) => {
      memory.used[scheda] = id;
    },
    isTaken: async (codice) => memory.taken.includes(codice),
    lastCheck: async (codice) => memory.checks[codice] ?? null,
    rememberCheck: async (codice, check) => {
      memory.checks[codice] = check;
    },
    unfinishedRun: async (document) => (memory.run?.document === document ? memory.run : null),
    keepRun: async (run) => {
      memory.run = run;
    },
    forgetRun: async (document) => {
      if (memory.run?.document === document) memory.run = null;
    },
    safe: async (page) => safeOn(memory.safe, page),
    setSafe: async (page, scope) => {
      memory.safe = setSafe(memory.safe, page, scope);
    },
    lists: async () => LISTS,
    now: () => new Date('2026-11-21T10:00:00Z'),
  };
  return { memory, ports, put };
};
