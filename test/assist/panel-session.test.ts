import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPanelSession } from '../../lib/assist/panel-session.ts';
import { chooseFrame } from '../../lib/assist/panel-state.ts';
import { AFFIDAMENTO } from '../../practice/samples/ad5.ts';
import { memoryPage, PROFILES } from './memory-page.ts';
import { emptyForm, fullForm, page, withField } from './sample.ts';

const OGGETTO = 'appalto.datiBase.oggetto';
let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const open = async (
  model = emptyForm(),
  change: (memory: ReturnType<typeof memoryPage>['memory']) => void = () => {},
) => {
  const world = memoryPage(model);
  change(world.memory);
  const session = createPanelSession(world.ports, life.signal);
  await session.lookAt(7);
  await vi.runAllTimersAsync();
  return { ...world, session };
};
const actions = (session: { state(): { plan: { entries: { action: string }[] } | null } }) => [
  ...new Set(session.state().plan?.entries.map(({ action }) => action)),
];

describe('looking at a tab', () => {
  test('a form: its affidamento, its plan, its check', async () => {
    const { session } = await open();
    expect(session.state()).toMatchObject({ place: 'pagina', affidamentoId: AFFIDAMENTO.id });
    expect(actions(session)).toEqual(['write']);
    expect(session.state().check?.items.length).toBeGreaterThan(10);
  });
  test('no tab, no portal, a page that does not answer', async () => {
    const { session, memory } = await open(emptyForm(), (m) => {
      m.alive = false;
      m.reported = false;
    });
    expect(session.state().place).toBe('nessuna');
    memory.reported = true;
    await session.lookAt(8);
    expect(session.state().place).toBe('muta');
    await session.lookAt(null);
    expect(session.state()).toMatchObject({ place: 'nessuna', model: null, plan: null });
  });
  test('whoever answers on a page that is no portal’s is not listened to', async () => {
    const { session } = await open(page([], { portal: null, page: 'sconosciuta', scheda: null }), (m) => {
      m.reported = false;
    });
    expect(session.state()).toMatchObject({ place: 'nessuna', model: null, check: null });
  });
  test('several affidamenti: the one on the page, else the last used, else none', async () => {
    const other = { ...AFFIDAMENTO, id: 'aff-2', codiceAppalto: '80000000002-2026-0002' };
    const two = { ...PROFILES, affidamenti: [AFFIDAMENTO, other] };
    const none = await open(emptyForm(), (m) => {
      m.profiles = two;
    });
    expect(none.session.state()).toMatchObject({ affidamentoId: null, plan: null });
    await none.session.choose(AFFIDAMENTO.id);
    expect(none.memory.used).toEqual({ AD5: AFFIDAMENTO.id });
    const last = await open(emptyForm(), (m) => {
      m.profiles = two;
      m.used = { AD5: AFFIDAMENTO.id };
    });
    expect(last.session.state().affidamentoId).toBe(AFFIDAMENTO.id);
    const shown = withField(emptyForm(), 'appalto.codiceAppalto', { value: other.codiceAppalto });
    const onPage = await open(shown, (m) => {
      m.profiles = two;
      m.used = { AD5: AFFIDAMENTO.id };
    });
    expect(onPage.session.state().affidamentoId).toBe('aff-2');
  });
  test('the frame with the form is the one talked to', () => {
    const { fields: _, title: __, pratiche: ___, ...summary } = page([]);
    expect(chooseFrame([])).toBeNull();
    expect(
      chooseFrame([
        { frameId: 0, summary: { ...summary, page: 'home', scheda: null } },
        { frameId: 3, summary },
      ]),
    ).toBe(3);
    expect(
      chooseFrame([
        { frameId: 2, summary },
        { frameId: 0, summary },
      ]),
    ).toBe(0);
  });
  test('it reads again when the page says that it changed, once for a burst', async () => {
    const { session, memory, put } = await open();
    const before = memory.reads;
    put(`${OGGETTO}@`, 'Scritto a mano');
    for (let n = 0; n < 20; n += 1) session.changed();
    await vi.runAllTimersAsync();
    expect(memory.reads).toBe(before + 1);
    expect(session.state().plan?.entries.find(({ id }) => id === OGGETTO)?.action).toBe('differs');
  });
});

describe('filling', () => {
  test('writes what was shown, reads back, remembers, and takes it all back', async () => {
    const { session, memory } = await open();
    await session.fill();
    expect(session.state().esito?.lines.every(({ outcome }) => outcome === 'written')).toBe(true);
    expect(actions(session)).toEqual(['already']);
    expect(session.state().event.name).toBe('compilato');
    expect(memory.used).toEqual({ AD5: AFFIDAMENTO.id });
    expect(memory.orders.every(({ entries }) => entries.every(({ overwrite }) => !overwrite))).toBe(true);
    await session.undo();
    expect(session.state().esito).toMatchObject({ undone: true, notRestored: [] });
    expect(memory.model.fields.every(({ value }) => value === null)).toBe(true);
  });
  test('never writes over anything without the choice for that very field', async () => {
    const differing = withField(emptyForm(), OGGETTO, { value: 'Scritto dal RUP' });
    const { session, memory } = await open(differing);
    await session.fill();
    expect(memory.model.fields.find(({ id }) => id === OGGETTO)?.value).toBe('Scritto dal RUP');
    expect(session.state().esito?.lines.find(({ entry }) => entry.id === OGGETTO)?.outcome).toBe('differs');
    session.setOverwrite(`${OGGETTO}@`, true);
    await session.fill();
    expect(memory.model.fields.find(({ id }) => id === OGGETTO)?.value).toBe(AFFIDAMENTO.oggetto);
    expect(session.state().overwrite.size).toBe(0);
  });
  test('a page that changed meanwhile is shown again and nothing is written', async () => {
    const { session, memory, put } = await open();
    put(`${OGGETTO}@`, 'Scritto mentre guardavi');
    await session.fill();
    expect(memory.orders).toEqual([]);
    expect(session.state()).toMatchObject({ esito: null, event: { name: 'piano-rifatto' } });
    await session.fill();
    expect(memory.model.fields.find(({ id }) => id === OGGETTO)?.value).toBe('Scritto mentre guardavi');
  });
  test('a page that only counted another look is filled', async () => {
    const { session, memory } = await open();
    memory.model = { ...memory.model, revision: 99 };
    await session.fill();
    expect(session.state().event.name).toBe('compilato');
  });
  test('a value that did not stick is told with its reason', async () => {
    const { session } = await open(emptyForm(), (m) => m.stubborn.add(`${OGGETTO}@`));
    await session.fill();
    const line = session.state().esito?.lines.find(({ entry }) => entry.id === OGGETTO);
    expect(line).toMatchObject({ outcome: 'failed', reason: 'La pagina non ha tenuto il valore.' });
    await session.undo();
    expect(session.state().esito?.notRestored).toEqual([`${OGGETTO}@`]);
  });
  test('it can be stopped, and says what it did not reach', async () => {
    const { session, memory } = await open();
    memory.beforeFill = () => session.stop();
    await session.fill();
    const { esito } = session.state();
    expect(esito?.stopped).toBe(true);
    expect(esito?.lines.some(({ outcome }) => outcome === 'skipped')).toBe(true);
    expect(esito?.lines.some(({ outcome }) => outcome === 'written')).toBe(true);
    expect(memory.orders.length).toBe(1);
    expect(session.state().work).toBeNull();
  });
  test('a page that dies in the middle: what was written is told, the rest is not called written', async () => {
    const { session, memory } = await open();
    let count = 0;
    memory.beforeFill = () => {
      count += 1;
      if (count === 2) memory.alive = false;
    };
    await session.fill();
    const { esito, place } = session.state();
    expect(place).toBe('muta');
    expect(esito?.broken).toContain('non risponde');
    expect(esito?.lines.filter(({ outcome }) => outcome === 'written').length).toBe(11);
    expect(esito?.lines.some(({ outcome }) => outcome === 'skipped')).toBe(true);
  });
  test('a page that does not answer is not written to', async () => {
    const { session, memory } = await open();
    memory.alive = false;
    await session.fill();
    expect(memory.orders).toEqual([]);
    expect(session.state().event.name).toBe('rifiutato');
  });
  test('a page that is no longer the form is not written to, and that is said', async () => {
    const { session, memory } = await open();
    memory.model = page([], { page: 'bozze', scheda: null });
    await session.fill();
    expect(memory.orders).toEqual([]);
    expect(session.state()).toMatchObject({ plan: null, event: { name: 'rifiutato' } });
    expect(session.state().problem).toContain('non è stato scritto nulla');
  });
  test('the same form in a new life of the page is shown again first', async () => {
    const { session, memory } = await open();
    memory.model = { ...memory.model, frame: 'frame-2' };
    await session.fill();
    expect(memory.orders).toEqual([]);
    expect(session.state().event.name).toBe('piano-rifatto');
  });
  test('progress is told, and never more than five fills are made of one order', async () => {
    const awards = Array.from({ length: 12 }, (_, n) => ({
      ...(AFFIDAMENTO.aggiudicazioni[0] as (typeof AFFIDAMENTO.aggiudicazioni)[number]),
      lotIdentifier: `LOT-${n}`,
    }));
    const many = { ...AFFIDAMENTO, aggiudicazioni: awards };
    const { values } = await import('./sample.ts');
    const { session, memory } = await open(emptyForm(values(many)), (m) => {
      m.profiles = { ...PROFILES, affidamenti: [many] };
    });
    const seen: number[] = [];
    session.subscribe(() => seen.push(session.state().work?.done ?? -1));
    await session.fill();
    expect(memory.orders.length).toBe(5);
    expect(new Set(seen).size).toBeGreaterThan(5);
  });
});

test('an empty form is a fault only after Compila or Controlla, and not in another form', async () => {
  const { session, memory } = await open();
  expect(session.state().judged).toBe(false);
  await session.check();
  expect(session.state().judged).toBe(true);
  memory.model = page([], { page: 'bozze', scheda: null });
  await session.lookAt(7);
  memory.model = emptyForm();
  await session.lookAt(7);
  expect(session.state().judged).toBe(false);
  await session.fill();
  expect(session.state().judged).toBe(true);
  await session.undo();
  expect(session.state().judged).toBe(false);
});

test('prepare puts the user in front of Compila and writes nothing', async () => {
  const { session, memory } = await open();
  await session.prepare();
  expect(session.state().event.name).toBe('piano-pronto');
  expect(memory.orders).toEqual([]);
});

test('the check of an appalto is remembered and told on its own page', async () => {
  const { session, memory } = await open(fullForm());
  await session.check();
  expect(session.state().event.name).toBe('controllato');
  expect(memory.checks[AFFIDAMENTO.codiceAppalto]).toMatchObject({ errori: 0, at: '2026-11-21T10:00:00.000Z' });
  memory.model = page([], {
    page: 'dettaglio',
    frame: 'frame-2',
    pratiche: [
      {
        codiceAppalto: AFFIDAMENTO.codiceAppalto,
        oggetto: null,
        importo: null,
        stato: 'In lavorazione',
        cig: [],
        cigPadre: null,
        operatoreEconomico: null,
      },
    ],
  });
  await session.lookAt(7);
  expect(session.state()).toMatchObject({ check: null, plan: null, lastCheck: { errori: 0 } });
});

test('going to a field asks the frame; profiles edited elsewhere make a new plan', async () => {
  const { session, memory } = await open();
  await session.goTo(`${OGGETTO}@`);
  expect(memory.focused).toEqual([`${OGGETTO}@`]);
  memory.profiles = { ...PROFILES, affidamenti: [{ ...AFFIDAMENTO, oggetto: 'Altro oggetto' }] };
  await session.profilesChanged();
  expect(session.state().plan?.entries.find(({ id }) => id === OGGETTO)?.value).toBe('Altro oggetto');
});

test('a codice appalto that the register has already is said, unless it is that of an appalto made already', async () => {
  const taken = (session: { state(): { check: { items: { code: string; outcome: string }[] } | null } }) =>
    session.state().check?.items.find(({ code }) => code === 'ERR38')?.outcome;
  const mine = (m: { taken: string[] }) => m.taken.push(AFFIDAMENTO.codiceAppalto);
  expect(taken((await open(fullForm())).session)).toBe('ok');
  expect(taken((await open(fullForm(), mine)).session)).toBe('errore');
  const closed = withField(fullForm(), 'appalto.codiceAppalto', { writable: false });
  expect(taken((await open(closed, mine)).session)).toBeUndefined();
});
