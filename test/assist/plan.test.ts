import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plan } from '../../lib/assist/plan.ts';
import type { PlanEntry } from '../../lib/domain/fill.ts';
import { AD5 } from '../../lib/schede/ad5.ts';
import { AFFIDAMENTO } from '../../practice/samples/ad5.ts';
import { asShown, BOOK, emptyForm, field, fullForm, page, stranger, values, withField } from './sample.ts';

const CUP = 'aggiudicazioni[].cup[]';
const OGGETTO = 'appalto.datiBase.oggetto';
const twoAwards = {
  ...AFFIDAMENTO,
  aggiudicazioni: AFFIDAMENTO.aggiudicazioni.flatMap((one) => [one, { ...one, lotIdentifier: 'LOT-0002' }]),
};
const withCup = (...cup: string[]) => ({
  ...AFFIDAMENTO,
  aggiudicazioni: AFFIDAMENTO.aggiudicazioni.map((one) => ({ ...one, cup })),
});
const make = (model = emptyForm(), flat = values()) => plan(model, flat, AD5, BOOK);
const of = (entries: PlanEntry[], id: string) => entries.filter((entry) => entry.id === id);
const actions = (entries: PlanEntry[]) => [...new Set(entries.map(({ action }) => action))];

describe('what a plan says', () => {
  test('an empty form is all to write, in the order of the page', () => {
    const reversed = page([...emptyForm().fields].reverse());
    const made = make(reversed);
    expect(actions(made.entries)).toEqual(['write']);
    expect(made.entries.map(({ key }) => key)).toEqual(reversed.fields.map(({ key }) => key));
  });

  test('after a perfect fill everything is already there', () => {
    expect(actions(make(fullForm()).entries)).toEqual(['already']);
  });

  test('a code goes as its description to what offers options, as itself to a text box', () => {
    const select = make().entries.find(({ id }) => id === 'appalto.settore');
    expect(select).toMatchObject({
      value: 'Ordinario',
      alternatives: ['1 - Ordinario', '1', 'Ordinario (1)', 'Ordinario - 1'],
    });
    const cpv = 'aggiudicazioni[].datiBaseCPV.cpvPrevalente';
    expect(of(make().entries, cpv)[0]).toMatchObject({ value: '30197643', action: 'write' });
    expect(of(make().entries, cpv)[0]?.alternatives).toContain('Carta per fotocopie');
    const typed = make(withField(emptyForm(), 'appalto.settore', { kind: 'text' }));
    expect(of(typed.entries, 'appalto.settore')[0]?.value).toBe('1');
    expect(of(typed.entries, 'appalto.settore')[0]?.alternatives).toBeUndefined();
  });

  test('another value is never written over without asking', () => {
    const made = make(withField(emptyForm(), OGGETTO, { value: 'Scritto dal RUP' }));
    expect(of(made.entries, OGGETTO)[0]).toMatchObject({ action: 'differs', current: 'Scritto dal RUP' });
    expect(of(made.entries, OGGETTO)[0]?.reason).toContain('Scritto dal RUP');
  });

  test('an unticked box and an amount of zero are the page’s own beginnings, not somebody’s choice', () => {
    const titolare = 'stazioniAppaltanti[].saTitolare';
    const importo = 'aggiudicazioni[].partecipanti[].importo';
    const box = make(withField(emptyForm(), titolare, { kind: 'checkbox', value: false }));
    expect(of(box.entries, titolare)[0]?.action).toBe('write');
    const radio = make(withField(emptyForm(), titolare, { kind: 'radio', value: false }));
    expect(of(radio.entries, titolare)[0]?.action).toBe('differs');
    expect(of(make(withField(emptyForm(), importo, { value: 0 })).entries, importo)[0]?.action).toBe('write');
  });

  test('what is hidden, locked or doubled is not written', () => {
    const reason = (patch: object) => of(make(withField(emptyForm(), OGGETTO, patch)).entries, OGGETTO)[0];
    expect(reason({ visible: false, writable: false })).toMatchObject({ action: 'closed' });
    expect(reason({ writable: false, value: 'altro' })?.reason).toContain('altro');
    const twin = make(page([...emptyForm().fields, field(OGGETTO, [], { key: 'gemello' })]));
    expect(of(twin.entries, OGGETTO).map(({ action }) => action)).toEqual(['closed', 'closed']);
  });

  test('a required field for which the profile has nothing', () => {
    const flat = values().filter(({ id }) => id !== OGGETTO);
    expect(of(make(emptyForm(), flat).entries, OGGETTO)[0]).toMatchObject({ action: 'valueless', value: null });
    expect(of(make(withField(emptyForm(), OGGETTO, { value: 'già scritto' }), flat).entries, OGGETTO)).toEqual([]);
  });

  test('fields that are not understood are listed, with why', () => {
    const made = make(
      page([stranger('Note interne'), stranger('Trappola', { visible: false }), ...emptyForm().fields]),
    );
    const unknown = made.entries.filter(({ action }) => action === 'unknown');
    expect(unknown.map(({ label, key }) => [label, key])).toEqual([['Note interne', '?Note interne']]);
    expect(unknown[0]?.reason).toContain('Nessuna scheda');
  });
});

describe('values without a place', () => {
  test('a second aggiudicazione that the page has not yet', () => {
    const made = make(emptyForm(), values(twoAwards));
    const absent = made.entries.filter(({ action }) => action === 'absent');
    expect(absent.length).toBeGreaterThan(5);
    expect(absent.every(({ reason }) => reason.includes('Aggiudicazione 2') && reason.includes('non c’è ancora'))).toBe(
      true,
    );
    expect(absent.every(({ key }) => key === null)).toBe(true);
  });
  test('a section that is not on the page yet', () => {
    const some = emptyForm().fields.filter(({ id }) => !id?.startsWith('aggiudicazioni'));
    const absent = make(page(some)).entries.filter(({ action }) => action === 'absent');
    expect(absent[0]?.reason).toContain('La sezione «Aggiudicazioni» non è ancora sulla pagina');
  });
  test('codes without a field are said in ANAC’s words, with the code beside', () => {
    const made = make(page([]));
    const said = (id: string) => {
      const entry = made.entries.find((one) => one.id === id);
      return [entry?.value, entry?.alternatives?.[0]];
    };
    expect(said('appalto.settore')).toEqual(['Ordinario', '1 - Ordinario']);
    expect(said('aggiudicazioni[].datiBaseCPV.cpvPrevalente')).toEqual(['30197643', '30197643 - Carta per fotocopie']);
    expect(made.entries.filter(({ value }) => ['1', '3', 'supplies', 'ITA'].includes(String(value)))).toEqual([]);
  });
  test('one field that was not found stands beside its neighbours, with its value to copy', () => {
    const some = emptyForm().fields.filter(({ id }) => id !== OGGETTO);
    const made = make(page(some));
    const at = made.entries.findIndex(({ id }) => id === OGGETTO);
    expect(made.entries[at]).toMatchObject({ action: 'absent', value: AFFIDAMENTO.oggetto });
    expect(made.entries[at - 1]?.id).toBe('appalto.settore');
  });
});

describe('several CUP', () => {
  const [A, B] = ['A11B22000010001', 'C33D44000020002'];
  const boxes = (...held: (string | null)[]) =>
    page(held.map((value, box) => field(CUP, [0, box], { value, key: `cup${box}` })));
  const cups = (model: ReturnType<typeof page>, ...cup: string[]) =>
    make(
      model,
      values(withCup(...cup)).filter(({ id }) => id === CUP),
    ).entries;

  test('one box for each', () => {
    expect(cups(boxes(null, null), A, B).map(({ key, value, action }) => [key, value, action])).toEqual([
      ['cup0', A, 'write'],
      ['cup1', B, 'write'],
    ]);
  });
  test('a box keeps the one that it has, in any order', () => {
    expect(cups(boxes(B, null), A, B).map(({ value, action }) => [value, action])).toEqual([
      [B, 'already'],
      [A, 'write'],
    ]);
  });
  test('one box too few: the other one is to be copied once its box is there', () => {
    const made = cups(boxes(null), A, B);
    expect(made.map(({ value, action }) => [value, action])).toEqual([
      [A, 'write'],
      [B, 'absent'],
    ]);
    expect(made[1]?.reason).toContain('CUP 2');
  });
  test('no row at all: the button of the page that adds one, not the clipboard', () => {
    const section = 'Aggiudicazione n. 1';
    const award = field('aggiudicazioni[].lotIdentifier', [0], { value: 'LOT-0001', section });
    const [made] = cups(page([award]), A).filter(({ id }) => id === CUP);
    expect(made).toMatchObject({ action: 'absent', value: A, section });
    expect(made?.reason).toContain('premi il pulsante della pagina che aggiunge la riga');
    expect(made?.reason).not.toContain('incolla');
  });
  test('a control that takes several gets the list', () => {
    const made = cups(page([field(CUP, [0], { kind: 'multiselect' })]), A, B);
    expect(made.map(({ value, action }) => [value, action])).toEqual([[[A, B], 'write']]);
  });
});

test('property: written as planned, a plan has nothing left to write', () => {
  const award = fc.record({
    oggetto: fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
    importo: fc.integer({ min: 1, max: 499_999 }),
    oggettoContratto: fc.constantFrom('works', 'supplies', 'services'),
    cup: fc.uniqueArray(fc.stringMatching(/^[A-Z]\d{2}[A-Z]\d{11}$/), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(award, { minLength: 1, maxLength: 4 }), fc.constantFrom('1', '2'), (awards, settore) => {
      const base = AFFIDAMENTO.aggiudicazioni[0];
      if (!base) throw new Error('sample without award');
      const aggiudicazioni = awards.map((one, n) => ({ ...base, ...one, lotIdentifier: `LOT-${n}` }));
      const flat = values({ ...AFFIDAMENTO, settore, aggiudicazioni });
      const empty = page(
        flat.flatMap(({ id, index, value }) =>
          id === CUP && Array.isArray(value) ? value.map((_, box) => field(id, [...index, box])) : [field(id, index)],
        ),
      );
      const first = plan(empty, flat, AD5, BOOK);
      expect(actions(first.entries)).toEqual(['write']);
      const filled = {
        ...empty,
        fields: empty.fields.map((one) => {
          const entry = first.entries.find(({ key }) => key === one.key);
          return { ...one, value: entry?.value == null ? null : asShown(entry.value, one) };
        }),
      };
      expect(actions(plan(filled, flat, AD5, BOOK).entries)).toEqual(['already']);
    }),
    { numRuns: 60 },
  );
});
