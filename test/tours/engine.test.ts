import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Guida } from '../../lib/domain/guida.ts';
import type { ModelField, PraticaSeen } from '../../lib/domain/page-model.ts';
import { newPercorso, type Percorso } from '../../lib/domain/percorso.ts';
import { fitting, follow, type Sight, tick, whereIs } from '../../lib/tours/engine.ts';
import { GUIDES } from '../../lib/tours/registry.ts';

const named = (name: string): Guida => {
  const guida = GUIDES.find((one) => one.name === name);
  if (!guida) throw new Error(name);
  return guida;
};
const AD5 = named('pcp-ad5');
const AD4 = named('cmrc-ad4');
const PRIMA = named('prima-di-cominciare');

const pratica = (patch: Partial<PraticaSeen> = {}): PraticaSeen => ({
  codiceAppalto: '80012345678-1',
  oggetto: null,
  importo: null,
  stato: 'In lavorazione',
  cig: [],
  cigPadre: null,
  operatoreEconomico: null,
  ...patch,
});
const sight = (page: string, patch: Partial<Sight> = {}): Sight => ({
  portal: 'pcp',
  page,
  scheda: page === 'form' ? 'AD5' : null,
  fields: [],
  pratiche: page === 'dettaglio' ? [pratica()] : [],
  document: null,
  ...patch,
});
const field = (id: string, value: ModelField['value'], patch: Partial<ModelField> = {}): ModelField => ({
  key: id,
  id,
  index: [0],
  label: id,
  section: '',
  kind: 'text',
  required: true,
  visible: true,
  writable: true,
  value,
  certainty: 1,
  reasons: [],
  ...patch,
});

const arrive = (guida: Guida, front: Sight | null, percorso: Percorso = newPercorso(guida.name)): string => {
  const { index, place } = whereIs(guida, percorso, front);
  return `${place} ${guida.steps[index]?.name ?? 'fine'}`;
};
const walk = (guida: Guida, pages: readonly (Sight | null)[], percorso = newPercorso(guida.name)): Percorso =>
  pages.reduce((now, page) => follow(guida, now, page), percorso);

const FIELDS = AD5.steps.flatMap(({ done }) => (done.kind === 'campo' ? [done.id] : []));
const form = (filled: number): Sight =>
  sight('form', { fields: FIELDS.map((id, at) => field(id, at < filled ? 'x' : null)) });

test('each page asks for its own step', () => {
  expect(arrive(AD5, null)).toBe('fuori entra');
  expect(arrive(AD5, sight('home'))).toBe('qui apri-bozze');
  expect(arrive(AD5, sight('bozze'))).toBe('qui aggiungi');
  expect(arrive(AD5, sight('scelta-scheda'))).toBe('qui scegli');
  expect(arrive(AD5, form(0))).toBe('qui stazione');
  expect(arrive(AD5, sight('conferma'))).toBe('qui crea-appalto');
  expect(arrive(AD5, sight('appalti', { pratiche: [pratica(), pratica()] }))).toBe('qui dettaglio');
  expect(arrive(AD5, sight('dettaglio'))).toBe('qui verifica');
});

test('on the form the first field that is empty decides, and the full form asks for Conferma', () => {
  expect(FIELDS).toHaveLength(6);
  expect(FIELDS.map((_, filled) => arrive(AD5, form(filled)))).toEqual(
    ['stazione', 'codice-appalto', 'oggetto', 'aggiudicazione', 'operatore', 'importo'].map((name) => `qui ${name}`),
  );
  expect(arrive(AD5, form(6))).toBe('qui conferma');
});

test('a portal that asks how to go on over the form, or in its place, is answered; an empty field comes first', () => {
  const asking = (front: Sight, ...words: string[]): Sight => ({ ...front, words: [...words, 'Crea appalto'] });
  expect(arrive(AD5, asking(form(6), 'Conferma'))).toBe('qui crea-appalto');
  expect(arrive(AD5, asking(sight('form')))).toBe('qui crea-appalto');
  expect(arrive(AD5, asking(sight('form'), 'Conferma'))).toBe('qui stazione');
  expect(arrive(AD5, asking(form(3), 'Conferma'))).toBe('qui aggiudicazione');
  const first = sight('form', { fields: [field(FIELDS[0] ?? '', 'x')] });
  expect(arrive(AD5, asking(first, 'Conferma'))).toBe('qui codice-appalto');
});

test('a field emptied again is to do again; one filled in a block and empty in another is not done', () => {
  const fields = FIELDS.map((id) => field(id, id === FIELDS[1] ? '  ' : 'x'));
  expect(arrive(AD5, sight('form', { fields }))).toBe('qui codice-appalto');
  const two = [...FIELDS.map((id) => field(id, 'x')), field(FIELDS[5] ?? '', null, { index: [1] })];
  expect(arrive(AD5, sight('form', { fields: two }))).toBe('qui importo');
});

test('a form shown one section at a time: after a full section comes the next, closed ones before it count as passed', () => {
  const only = (at: number, value: string | null) => sight('form', { fields: [field(FIELDS[at] ?? '', value)] });
  expect(arrive(AD5, only(0, 'x'))).toBe('qui codice-appalto');
  expect(arrive(AD5, only(3, null))).toBe('qui aggiudicazione');
  expect(arrive(AD5, only(5, 'x'))).toBe('qui conferma');
  const closed = sight('form', {
    fields: [field(FIELDS[0] ?? '', 'x', { visible: false }), field(FIELDS[1] ?? '', 'x')],
  });
  expect(arrive(AD5, closed)).toBe('qui oggetto');
  expect(arrive(AD5, sight('form'))).toBe('qui stazione');
});

test('tabs that are closed but there: what is empty in them is not forgotten, and waits for what is in sight', () => {
  const tabs = (...values: [value: string | null, visible: boolean][]) =>
    sight('form', { fields: values.map(([value, visible], at) => field(FIELDS[at] ?? '', value, { visible })) });
  const rest: [string, boolean][] = [
    ['x', true],
    ['x', true],
    ['x', true],
  ];
  expect(arrive(AD5, tabs(['x', false], ['x', false], ['x', false], ...rest))).toBe('qui conferma');
  expect(arrive(AD5, tabs(['x', false], [null, false], ['x', false], ...rest))).toBe('qui codice-appalto');
  expect(arrive(AD5, tabs(['x', false], [null, false], ['x', false], ['x', true], [null, true], ['x', true]))).toBe(
    'qui operatore',
  );
});

test('the detail goes on with the tick, the state and the CIG', () => {
  const front = sight('dettaglio');
  const ticked = tick(AD5, walk(AD5, [front]), 'verifica', true);
  expect(arrive(AD5, front, ticked)).toBe('qui conferma-appalto');
  expect(arrive(AD5, front, tick(AD5, ticked, 'verifica', false))).toBe('qui verifica');
  const in_ = (stato: string, cig: string[] = []) => sight('dettaglio', { pratiche: [pratica({ stato, cig })] });
  for (const stato of ['Confermato', 'Confermato/Pubblicato', 'In attesa pubblicazione', 'Pubblicato'])
    expect(arrive(AD5, in_(stato)), stato).toBe('qui cig');
  for (const stato of ['In lavorazione', 'boh']) expect(arrive(AD5, in_(stato)), stato).toBe('qui verifica');
  expect(arrive(AD5, in_('Confermato', ['A01B2C3D4E']))).toBe('qui usa');
  // Of a cancelled appalto nothing is asked: the guide stays where it was.
  expect(arrive(AD5, in_('Cancellato'), walk(AD5, [sight('bozze')]))).toBe('chiusa aggiungi');
  // A list in which a cancelled one stands alone is a list.
  const alone = sight('appalti', { pratiche: [pratica({ stato: 'Cancellato' })] });
  expect(arrive(AD5, alone, walk(AD5, [sight('bozze')]))).toBe('qui dettaglio');
});

test('a tick holds for its own pratica, and not for the next purchase', () => {
  const other = sight('dettaglio', { pratiche: [pratica({ codiceAppalto: 'altro-appalto' })] });
  const ticked = tick(AD5, walk(AD5, [sight('dettaglio')]), 'verifica', true);
  expect(arrive(AD5, other, follow(AD5, ticked, other))).toBe('qui verifica');
  expect(arrive(AD5, sight('dettaglio'), follow(AD5, ticked, other))).toBe('qui conferma-appalto');
});

test('a page out of the guide keeps the place: expired session, unknown page, the other portal, no page, a restart', () => {
  const before = walk(AD5, [sight('home'), sight('bozze'), form(2)]);
  for (const front of [sight('sessione-scaduta'), sight('sconosciuta'), sight('menu', { portal: 'cmrc' }), null]) {
    const now = follow(AD5, before, front);
    expect(arrive(AD5, front, now)).toBe('fuori oggetto');
    // What is kept on disk is all there is after a restart.
    expect(arrive(AD5, front, JSON.parse(JSON.stringify(now)))).toBe('fuori oggetto');
  }
  expect(arrive(AD5, sight('form', { scheda: 'P5' }), before)).toBe('scheda oggetto');
});

test('once the CIG is there the last step is the user’s, wherever the user goes, and then the guide is over', () => {
  const front = sight('dettaglio', { pratiche: [pratica({ stato: 'Confermato', cig: ['A01B2C3D4E'] })] });
  const now = walk(AD5, [front, sight('sconosciuta'), null]);
  expect(arrive(AD5, null, now)).toBe('fuori usa');
  const done = tick(AD5, now, 'usa', true);
  expect(arrive(AD5, null, done)).toBe('fuori fine');
  expect(arrive(AD5, front, done)).toBe('qui fine');
  expect(arrive(AD5, sight('bozze'), done)).toBe('qui aggiungi');
});

test('a document of the CMRC: salva is ticked for its number, and the CIG ends both waits', () => {
  const fields = AD4.steps.flatMap(({ done }) => (done.kind === 'campo' ? [field(done.id, 'x')] : []));
  const doc = (patch: Partial<Sight> = {}) =>
    sight('documento', { portal: 'cmrc', scheda: 'AD4', fields, document: 'AD4/12', ...patch });
  const now = walk(AD4, [doc()]);
  expect(arrive(AD4, doc(), now)).toBe('qui salva');
  const saved = tick(AD4, now, 'salva', true);
  expect(arrive(AD4, doc(), saved)).toBe('qui richiedi');
  expect(arrive(AD4, doc({ document: 'AD4/13' }), follow(AD4, saved, doc({ document: 'AD4/13' })))).toBe('qui salva');
  expect(arrive(AD4, doc({ pratiche: [pratica({ cig: ['A01B2C3D4E'] })] }), saved)).toBe('qui usa');
  const locked = (cig: string[]) => doc({ page: 'documento-sola-lettura', fields: [], pratiche: [pratica({ cig })] });
  expect(arrive(AD4, locked([]), saved)).toBe('qui cig');
  expect(arrive(AD4, locked(['A01B2C3D4E']), saved)).toBe('qui usa');
});

test('a guide outside the portals goes on by ticks alone, whatever page is in front', () => {
  let now = newPercorso(PRIMA.name);
  for (const [at, { name }] of PRIMA.steps.entries()) {
    const front = [null, sight('dettaglio'), sight('home')][at % 3] ?? null;
    now = follow(PRIMA, now, front);
    expect(arrive(PRIMA, front, now)).toBe(`fuori ${name}`);
    now = tick(PRIMA, now, name, true);
  }
  expect(arrive(PRIMA, null, now)).toBe('fuori fine');
});

test('any walk over pages ends where a direct arrival ends', () => {
  const value = fc.constantFrom<ModelField['value']>(null, '', 'x', 0, false);
  const ids = [...FIELDS, 'appalto.settore'];
  const front = fc.record({
    portal: fc.constantFrom('pcp' as const, 'cmrc' as const, null),
    page: fc.constantFrom(
      'home',
      'bozze',
      'scelta-scheda',
      'form',
      'conferma',
      'appalti',
      'dettaglio',
      'sconosciuta',
      'sessione-scaduta',
      'documento',
    ),
    scheda: fc.constantFrom('AD5' as const, 'AD4' as const, 'P5' as const, null),
    document: fc.constantFrom(null, 'AD4/1'),
    pratiche: fc.array(
      fc
        .record({
          codiceAppalto: fc.constantFrom('a', 'b', null),
          stato: fc.constantFrom(null, 'In lavorazione', 'Confermato'),
          cig: fc.subarray(['A01B2C3D4E']),
        })
        .map((one) => pratica(one)),
      { maxLength: 2 },
    ),
    words: fc.subarray(['Conferma', 'Crea appalto', 'Aggiungi', 'Salva']),
    fields: fc
      .array(fc.record({ id: fc.constantFrom(...ids), value, visible: fc.boolean() }), { maxLength: 8 })
      .map((all) => all.map(({ id, value: held, visible }) => field(id, held, { visible }))),
  });
  const ticks = fc.array(
    fc.record({ step: fc.constantFrom('verifica', 'usa', 'salva'), about: fc.constantFrom('', 'a', 'b', 'AD4/1') }),
    { maxLength: 4 },
  );
  let inside = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(AD5, AD4, named('pcp-p5')),
      fc.array(fc.option(front), { maxLength: 12 }),
      front,
      ticks,
      (guida, before, seen, said) => {
        const last = { ...seen, portal: guida.portal };
        const fresh = { ...newPercorso(guida.name), ticks: said };
        const direct = whereIs(guida, fresh, last);
        if (direct.place !== 'qui') return;
        inside += 1;
        const walked = walk(guida, before, fresh);
        expect(whereIs(guida, walked, last)).toEqual(direct);
        expect(follow(guida, walked, last)).toEqual(follow(guida, fresh, last));
      },
    ),
    { numRuns: 3000 },
  );
  expect(inside).toBeGreaterThan(300);
});

test('the guide proposed fits the portal and the scheda of the page', () => {
  const names = (front: Sight | null) => fitting(GUIDES, front).map(({ name }) => name);
  expect(names(null)).toEqual(['prima-di-cominciare']);
  expect(names(sight('home'))).toEqual(['pcp-ad5', 'pcp-p5']);
  expect(names(sight('form', { scheda: 'P5' }))).toEqual(['pcp-p5']);
  expect(names(sight('form', { scheda: 'AD3' }))).toEqual([]);
  expect(names(sight('documento', { portal: 'cmrc', scheda: 'AD4' }))).toEqual(['cmrc-ad4']);
});
