import { expect, test } from 'vitest';
import { TentativoSchema } from '../../lib/domain/progresso.ts';
import { embeddedDress } from '../../practice/cmrc/embed.ts';
import { createPortal } from '../../practice/cmrc/portal.ts';
import { draftAd5, fieldsOf } from '../../practice/exercises/ad5.ts';
import { type Esercizio, type Giudizio, judge, leftOf } from '../../practice/exercises/exercise.ts';
import { EXERCISES } from '../../practice/exercises/registry.ts';
import type { FormValue } from '../../practice/pcp/form.ts';
import { createModel } from '../../practice/pcp/model.ts';
import { praticheOfCmrc, praticheOfPcp } from '../../practice/pratica.ts';

const named = (name: string): Esercizio => {
  const found = EXERCISES.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

type Hand = ReturnType<typeof atPcp>;

const CENTRO = 'stazioniAppaltanti[].codiceCentroCosto';
const OPERATORE = 'aggiudicazioni[].partecipanti[].codiceFiscale';
const IMPORTO = 'aggiudicazioni[].partecipanti[].importo';

/** The practice PCP of an exercise, with the moves of a person. */
const atPcp = (exercise: Esercizio) => {
  if (exercise.portal !== 'pcp') throw new Error(exercise.name);
  let now = Date.now();
  const kept = exercise.start() ?? draftAd5([]);
  const settings = {
    seed: 1,
    now: () => now,
    operationMs: 1000,
    path: ['CONF'],
    cigAt: 'CONF',
    prefill: false,
    decoys: false,
  } as const;
  const model = createModel({ ...settings, letter: 'U' }, kept.state);
  const id = model.drafts()[0]?.id ?? '';
  let cups = 0;
  const confirm = (one: string): void => {
    model.createAppalto(one);
    model.confermaAppalto(one);
    now += 5000;
    model.tick();
  };
  return {
    write: (field: string, index: number[], value: FormValue) => model.edit(id, field, index, value),
    addCup: (cup: string) => {
      model.addBlock(id, 'aggiudicazioni[].cup[]', [0]);
      model.edit(id, 'aggiudicazioni[].cup[]', [0, cups++], cup);
    },
    addAward: (importo: number) => {
      model.addBlock(id, 'aggiudicazioni[]', []);
      for (const { id: field, index, value } of fieldsOf(exercise.affidamento))
        if (field.startsWith('aggiudicazioni[].'))
          model.edit(id, field, [1, ...index.slice(1)], field === IMPORTO ? importo : value);
    },
    confirm: () => confirm(id),
    /** Another draft of the same affidamento, from nothing, under a codice appalto of one's own. */
    again: (importo = 1234.56) => {
      const other = model.createDraft('AD5').id;
      for (const { id: field, index, value } of fieldsOf(exercise.affidamento)) {
        const own = field === IMPORTO ? importo : field === 'appalto.codiceAppalto' ? `A-MANO-${other}` : value;
        model.edit(other, field, index, own);
      }
      confirm(other);
    },
    judge: (decision = ''): Giudizio => judge(exercise, leftOf(exercise, praticheOfPcp(model.state), decision)),
  };
};

const RIGHT: Record<string, (hand: Hand) => string> = {
  ordinario: () => '',
  'centro-di-costo': ({ write }) => {
    write(CENTRO, [0], 'AAAAAAAA-0000-4000-8000-000000000001');
    return '';
  },
  'bozza-o-cig': () => '',
  'cup-mancante': ({ addCup }) => {
    addCup('J31B20000540001');
    return '';
  },
};

test.each(Object.entries(RIGHT))(
  'at the PCP, %s: failed as it was found, passed when it is put right',
  (name, repair) => {
    const untouched = atPcp(named(name));
    expect(untouched.judge().passed, 'nothing done').toBe(false);
    const hand = atPcp(named(name));
    const decision = repair(hand);
    hand.confirm();
    expect(hand.judge(decision)).toEqual({ passed: true, found: named(name).points, missed: [] });
  },
);

test.each(['centro-di-costo', 'cup-mancante'])(
  '%s: who confirms without looking misses exactly the planted error',
  (name) => {
    const hand = atPcp(named(name));
    hand.confirm();
    const { passed, missed } = hand.judge();
    expect(passed).toBe(false);
    expect(missed.map(({ missed: said }) => said)).toEqual([
      expect.stringMatching(name === 'cup-mancante' ? /CUP/ : /centro di costo/),
    ]);
  },
);

test('5.000 €: only the other way passes; a false amount that the portal accepts does not', () => {
  const fives = named('cinquemila');
  expect(atPcp(fives).judge('altra-strada').passed).toBe(true);
  expect(atPcp(fives).judge('conferma').missed).toHaveLength(1);
  const refused = atPcp(fives);
  refused.confirm();
  expect(refused.judge('conferma').passed, 'ANAC answers ERR100').toBe(false);
  const cheated = atPcp(fives);
  cheated.write(IMPORTO, [0, 0], 4999.99);
  cheated.confirm();
  expect(cheated.judge('altra-strada').missed).toHaveLength(1);
  expect(cheated.judge('ribassa').missed).toHaveLength(2);
});

test('who begins anew by hand, under a codice appalto of one’s own, is judged by what was made', () => {
  const hand = atPcp(named('ordinario'));
  hand.again();
  expect(hand.judge()).toMatchObject({ passed: true, missed: [] });
});

/** What must be missed of an exercise that was put right, were it not for one wrong act. */
const WRONG: [name: string, what: string, act: (hand: Hand) => void, missed: RegExp][] = [
  ['ordinario', 'a second award', ({ addAward }) => addAward(1000), /importo/],
  ['ordinario', 'another firm', ({ write }) => write(OPERATORE, [0, 0], '99999971007'), /affidatario/],
  ['ordinario', 'another office', ({ write }) => write(CENTRO, [0], 'AAAAAAAA-0000-4000-8000-000000000002'), /centro/],
  ['bozza-o-cig', 'a second CIG under another codice', ({ again }) => again(), /più di un CIG/],
  ['cup-mancante', 'a second CUP', ({ addCup }) => addCup('J31B20000550002'), /CUP/],
];
test.each(WRONG)('%s with %s is not passed', (name, _, act, missed) => {
  const hand = atPcp(named(name));
  RIGHT[name]?.(hand);
  act(hand);
  hand.confirm();
  const judged = hand.judge();
  expect(judged.passed).toBe(false);
  expect(judged.missed.map((point) => point.missed).join(' ')).toMatch(missed);
});

test('5.000 €: two halves that got their CIG are seen, whatever is answered', () => {
  const hand = atPcp(named('cinquemila'));
  hand.again(2500);
  hand.again(2500);
  expect(hand.judge('altra-strada').missed).toHaveLength(1);
});

/** The practice CMRC of an exercise: the document with some values changed, and the CIG asked for or not. */
const atCmrc = (name: string, values: Record<string, string>, ask: boolean): Giudizio => {
  const exercise = named(name);
  if (exercise.portal !== 'cmrc') throw new Error(name);
  const portal = createPortal({ dress: embeddedDress, letter: 'U' });
  portal.plant({ ...exercise.values, ...values });
  const docs = portal.documents().map((doc) => (ask && doc.id > 1005 ? { ...doc, stato: 'InApprove' as const } : doc));
  return judge(exercise, leftOf(exercise, praticheOfCmrc(docs), ''));
};

test.each([
  ['cig-padre', { CIG_MADRE: 'B000001279', DESC_CIG_MADRE: 'B000001279' }, { DESC_CIG_MADRE: 'B000001279' }],
  [
    'importo-scritto',
    { ImportoBaseAsta: '1234.56', ROPERATORIGrid_0_IMPORTO_OE: '1234.56' },
    { ImportoBaseAsta: '1234.56' },
  ],
])(
  'at CMRC, %s: failed as it was found and half repaired, passed when it is put right and sent',
  (name, right, half) => {
    expect(atCmrc(name, {}, true).passed).toBe(false);
    expect(atCmrc(name, half, true).missed).toHaveLength(1);
    expect(atCmrc(name, right, false).missed.map(({ missed }) => missed)).toEqual([
      'Il CIG derivato non è stato richiesto.',
    ]);
    expect(atCmrc(name, right, true).passed).toBe(true);
  },
);

test('at CMRC a change that was begun and not sent repairs nothing', () => {
  const exercise = named('importo-scritto');
  const portal = createPortal({ dress: embeddedDress, letter: 'U' });
  if (exercise.portal === 'cmrc') portal.plant(exercise.values);
  const docs = portal.documents().map((doc) => {
    const values = { ...doc.values, ImportoBaseAsta: '1234.56' };
    return doc.id > 1005 ? { ...doc, stato: 'Inviato' as const, modifying: true, values } : doc;
  });
  expect(judge(exercise, leftOf(exercise, praticheOfCmrc(docs), '')).missed).toHaveLength(2);
});

test('every attempt can be kept and handed to the tutor', () => {
  for (const { name, points } of EXERCISES) {
    const attempt = {
      exercise: name,
      at: '2026-11-22T15:00:00.000Z',
      passed: false,
      found: points.map(({ found }) => found),
      missed: points.map(({ missed }) => missed),
    };
    expect(TentativoSchema.safeParse(attempt).success, name).toBe(true);
  }
  expect(new Set(EXERCISES.map(({ name }) => name)).size).toBe(EXERCISES.length);
});
