import { makeCig, spoilCig } from './cig.ts';
import { type Change, type Doc, type OperationKind, rootOf, type Settings, type State, type Stato } from './doc.ts';
import {
  blockItems,
  type FormTree,
  type FormValue,
  newBlock,
  newForm,
  type Problem,
  placesOf,
  problemsOf,
  readField,
  toAnacForm,
  writeField,
} from './form.ts';
import { ENTE, RUP } from './people.ts';
import { fillPlanted, PLANTED, type Planted } from './planted.ts';
import { createRandom, makeUuid } from './random.ts';
import { type Refusal, RULES, refusal } from './rules.ts';
import { specOf } from './schede.ts';

/** The behaviour of the portal, without any page: pure but for `now`. Throws Italian sentences for what the portal refuses. */
export const createModel = (settings: Settings, kept: State | null = null) => {
  const random = createRandom(kept?.random ?? settings.seed);
  const state: State = kept ?? { docs: [], session: 'attiva', random: 0, serial: 0xa50000, lastForm: null };
  const listeners = new Set<(change: Change) => void>();
  let lastEdit: { doc: string; id: string; index: number[] } | null = null;

  const changed = (change: Change): void => {
    state.random = random.state();
    for (const listener of [...listeners]) listener(change);
  };
  const open = (): void => {
    if (state.session === 'scaduta') throw new Error('Sessione scaduta');
  };
  const get = (id: string): Doc => {
    const doc = state.docs.find((d) => d.id === id);
    if (!doc) throw new Error('Documento non trovato');
    return doc;
  };
  const nextCig = (): string => {
    state.serial += 1 + Math.floor(random.next() * 97);
    return makeCig(settings.letter, state.serial);
  };
  const addDoc = (kind: Doc['kind'], scheda: string, rup: string, age: number): Doc => {
    const at = settings.now() - age;
    const form = newForm(specOf(scheda));
    const id = makeUuid(random);
    const doc: Doc = {
      id,
      kind,
      scheda,
      rup,
      createdAt: at,
      updatedAt: at,
      form,
      saved: form,
      stato: 'IN_LAV',
      cig: [],
      operation: null,
      esito: null,
      note: '',
    };
    state.docs.unshift(doc);
    return doc;
  };
  const save = (doc: Doc): void => {
    doc.saved = structuredClone(doc.form);
    doc.updatedAt = settings.now();
  };
  const plant = (planted: Planted): Doc => {
    const doc = addDoc(planted.kind, 'AD5', planted.rup, planted.age);
    fillPlanted(doc, planted);
    if (planted.stato === 'PUBB' || planted.stato === 'CONF') doc.cig = [nextCig()];
    save(doc);
    doc.updatedAt = doc.createdAt;
    return doc;
  };
  if (!kept) {
    for (const planted of PLANTED) plant(planted);
    state.random = random.state();
  }

  const check = (doc: Doc): Refusal[] => {
    const code = readField(doc.form, 'appalto.codiceAppalto', []);
    const twice = state.docs.some(
      (d) =>
        d !== doc &&
        d.kind === 'appalto' &&
        d.stato !== 'CANC' &&
        readField(d.saved, 'appalto.codiceAppalto', []) === code,
    );
    return [...(twice ? [refusal('ERR38')] : []), ...(RULES[doc.scheda]?.(doc.form) ?? [])];
  };
  const issue = (doc: Doc): void => {
    doc.cig = blockItems(doc.form, `${rootOf(doc)}[]`, []).map(nextCig);
    const decoy = spoilCig(nextCig());
    if (settings.decoys)
      doc.note = `Nota di servizio: il codice ${decoy} indicato in una precedente comunicazione non è valido.`;
  };
  const enter = (doc: Doc, stato: Stato, at: number): void => {
    doc.stato = stato;
    if (stato === settings.cigAt) issue(doc);
    const last = settings.path.indexOf(stato) === settings.path.length - 1;
    doc.operation = last ? null : { kind: 'pubblicazione', dueAt: at + settings.operationMs };
  };
  const finish = (doc: Doc): void => {
    const operation = doc.operation;
    if (!operation) return;
    const { kind, dueAt } = operation;
    doc.operation = null;
    doc.updatedAt = dueAt;
    if (kind === 'pubblicazione') {
      enter(doc, settings.path[settings.path.indexOf(doc.stato) + 1] ?? 'PUBB', dueAt);
    } else {
      const refusals = kind === 'cancellazione' ? [] : check(doc);
      doc.esito = { kind, at: dueAt, refusals };
      if (kind === 'cancellazione') doc.stato = 'CANC';
      if (kind === 'conferma' && refusals.length === 0) enter(doc, settings.path[0] ?? 'CONF', dueAt);
    }
    changed({ what: 'esito', doc: doc.id });
  };
  const start = (id: string, kind: OperationKind): void => {
    open();
    const doc = get(id);
    if (doc.kind !== 'appalto' || doc.rup !== RUP) throw new Error('Operazione non consentita');
    if (doc.stato !== 'IN_LAV') throw new Error('Operazione consentita solo su appalti in lavorazione');
    if (doc.operation) throw new Error("È già in corso un'operazione su questo appalto");
    doc.esito = null;
    doc.operation = { kind, dueAt: settings.now() + settings.operationMs };
    changed({ what: 'presa in carico', doc: id });
  };

  const model = {
    settings,
    state,
    get,
    /** Calls back after every change until the signal ends. */
    onChange: (listener: (change: Change) => void, signal?: AbortSignal): void => {
      listeners.add(listener);
      signal?.addEventListener('abort', () => listeners.delete(listener));
    },
    /** Own drafts, newest first; days as YYYY-MM-DD, '' for no limit. */
    drafts: (from = '', to = ''): Doc[] =>
      state.docs.filter((d) => {
        const day = new Date(d.createdAt).toISOString().slice(0, 10);
        return d.kind === 'bozza' && (from === '' || day >= from) && (to === '' || day <= to);
      }),
    /** Appalti of the body, newest first: `mine` those of the RUP who is logged in. */
    appalti: (whose: 'mine' | 'others' | 'all'): Doc[] =>
      state.docs.filter((d) => d.kind === 'appalto' && (whose === 'all' || (d.rup === RUP) === (whose === 'mine'))),
    createDraft: (scheda: string): Doc => {
      open();
      const doc = addDoc('bozza', scheda, RUP, 0);
      if (settings.prefill) {
        writeField(doc.form, 'stazioniAppaltanti[].codiceAusa', [0], ENTE.codiceAusa);
        writeField(doc.form, 'stazioniAppaltanti[].codiceCentroCosto', [0], ENTE.codiceCentroCosto);
      }
      save(doc);
      changed({ what: 'bozza creata', doc: doc.id });
      return doc;
    },
    removeDraft: (id: string): void => {
      open();
      state.docs.splice(state.docs.indexOf(get(id)), 1);
      changed({ what: 'bozza eliminata', doc: id });
    },
    /** Tells which document the form shows; null when it is closed. */
    openForm: (id: string): void => {
      state.lastForm = get(id).id;
      changed({ what: 'form aperto', doc: id });
    },
    read: (doc: string, id: string, index: number[]): FormValue => readField(get(doc).form, id, index),
    edit: (doc: string, id: string, index: number[], value: FormValue): void => {
      writeField(get(doc).form, id, index, value);
      lastEdit = { doc, id, index };
      changed({ what: 'campo', doc });
    },
    items: (doc: string, block: string, index: number[]) => blockItems(get(doc).form, block, index),
    addBlock: (doc: string, block: string, index: number[]): void => {
      const target = get(doc);
      blockItems(target.form, block, index).push(newBlock(specOf(target.scheda), block));
      changed({ what: 'blocco aggiunto', doc });
    },
    removeBlock: (doc: string, block: string, index: number[], n: number): void => {
      const items = blockItems(get(doc).form, block, index);
      const min = specOf(get(doc).scheda).blocks.find((b) => b.id === block)?.min ?? 0;
      if (items.length <= min) throw new Error(`Deve restare almeno un elemento`);
      items.splice(n, 1);
      changed({ what: 'blocco tolto', doc });
    },
    problems: (doc: string): Problem[] => problemsOf(specOf(get(doc).scheda), get(doc).form),
    /** Empties a field behind the user's back, as a section does that draws itself again; the last one edited unless named. */
    wipe: (section: string, field?: string): { id: string; index: number[] } | null => {
      const doc = state.lastForm === null ? undefined : state.docs.find((d) => d.id === state.lastForm);
      const inside = (id: string) => id.startsWith(section);
      const place = field && doc ? placesOf(doc.form, field)[0] : undefined;
      const target =
        field && place
          ? { id: field, index: place }
          : lastEdit && lastEdit.doc === doc?.id && inside(lastEdit.id)
            ? lastEdit
            : null;
      if (doc && target) {
        const before = readField(doc.form, target.id, target.index);
        writeField(
          doc.form,
          target.id,
          target.index,
          typeof before === 'string' ? '' : Array.isArray(before) ? [] : null,
        );
      }
      changed({ what: 'sezione ridisegnata', section });
      return target && { id: target.id, index: target.index };
    },
    saveDraft: (id: string): void => {
      open();
      save(get(id));
      changed({ what: 'salvato', doc: id });
    },
    createAppalto: (id: string): void => {
      open();
      const doc = get(id);
      if (doc.kind !== 'bozza') throw new Error("L'appalto esiste già");
      if (model.problems(id).length > 0) throw new Error('Compilare i campi obbligatori');
      save(doc);
      doc.kind = 'appalto';
      changed({ what: 'appalto creato', doc: id });
    },
    verifica: (id: string) => start(id, 'verifica'),
    confermaAppalto: (id: string) => start(id, 'conferma'),
    cancella: (id: string) => start(id, 'cancellazione'),
    /** Ends the operations whose time has come. */
    tick: (): void => {
      for (let busy = true; busy; ) {
        const due = state.docs.filter((d) => d.operation && d.operation.dueAt <= settings.now());
        due.sort((a, b) => (a.operation?.dueAt ?? 0) - (b.operation?.dueAt ?? 0)).forEach(finish);
        busy = due.length > 0;
      }
    },
    /** The session ends: what was not saved is lost. */
    expireSession: (): void => {
      state.session = 'scaduta';
      for (const doc of state.docs) doc.form = structuredClone(doc.saved);
      changed({ what: 'sessione scaduta' });
    },
    login: (): void => {
      state.session = 'attiva';
      changed({ what: 'accesso' });
    },
    anacForm: (id: string): FormTree => toAnacForm(get(id).form),
    /** Adds an own appalto that was published long ago, with its CIG. */
    plantPublished: (oggetto: string, importo: number): Doc => {
      const doc = plant({
        kind: 'appalto',
        rup: RUP,
        age: 0,
        number: state.docs.length,
        oggetto,
        importo,
        stato: 'PUBB',
      });
      changed({ what: 'appalto aggiunto', doc: doc.id });
      return doc;
    },
  };
  return model;
};

export type Model = ReturnType<typeof createModel>;
