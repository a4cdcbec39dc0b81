import { describe, expect, test } from 'vitest';
import { check } from '../../lib/assist/check.ts';
import { compose, flatten } from '../../lib/assist/compose.ts';
import { esitoOf, orderEntries } from '../../lib/assist/fill-order.ts';
import { plan } from '../../lib/assist/plan.ts';
import type { ModelField, PageModel } from '../../lib/domain/page-model.ts';
import { formOf } from '../../lib/portals/form-of.ts';
import { PORTALS } from '../../lib/portals/recognise-page.ts';
import { ADESIONE, CONVENZIONE } from '../../practice/samples/ad4.ts';
import { SAMPLE } from '../../practice/samples/ad5.ts';
import { field as ad5Field, BOOK, page } from './sample.ts';

const FORM = formOf(PORTALS.cmrc, 'AD4');
const VALUES = flatten(compose({ affidamento: ADESIONE, ...SAMPLE }));
const CIG = CONVENZIONE.cigPadre;
const PADRE = 'aflink.cigPadre@';
const DESCRIZIONE = 'aflink.descrizioneCigPadre@';

const field = (id: string, index: number[] = [], patch: Partial<ModelField> = {}): ModelField =>
  ad5Field(id, index, { kind: 'text', ...patch });
/** The AD4 document; `patch` by the key of a field. */
const model = (patch: Record<string, Partial<ModelField>> = {}): PageModel => {
  const fields = [
    field('aflink.titolo'),
    field('appalto.datiBase.oggetto'),
    field('aflink.cigPadre'),
    field('aflink.descrizioneCigPadre'),
    field('aggiudicazioni[].datiBaseCPV.cpvPrevalente', [0], { kind: 'readonly', writable: false }),
  ];
  return page(
    fields.map((one) => ({ ...one, ...patch[one.key] })),
    { portal: 'cmrc', page: 'documento', scheda: 'AD4' },
  );
};
const made = (patch?: Record<string, Partial<ModelField>>) => plan(model(patch), VALUES, FORM, BOOK);
const actions = (patch?: Record<string, Partial<ModelField>>) =>
  Object.fromEntries(made(patch).entries.flatMap(({ key, action }) => (key ? [[key, action]] : [])));
const written = (ticked: string[], patch?: Record<string, Partial<ModelField>>) =>
  orderEntries(made(patch), new Set(ticked)).map(({ key, value, overwrite }) => ({ key, value, overwrite }));

describe('the CIG of the convenzione on the AD4 document', () => {
  test('is offered to both fields with what the instructions say, and is missing nowhere', () => {
    const asked = made().entries.filter(({ action }) => action === 'ask');
    expect(asked.map(({ key, value }) => [key, value])).toEqual([
      [PADRE, CIG],
      [DESCRIZIONE, CIG],
    ]);
    expect(asked[0]?.reason).toMatch(/punto 5.*«Descrizione CIG Padre».*decidi tu/);
    expect(made().entries.filter(({ id }) => id === 'appalto.cig')).toEqual([]);
  });

  test('is written only where the user ticks', () => {
    expect(written([]).map(({ key }) => key)).not.toContain(PADRE);
    expect(written([]).map(({ key }) => key)).not.toContain(DESCRIZIONE);
    expect(written([DESCRIZIONE])).toContainEqual({ key: DESCRIZIONE, value: CIG, overwrite: true });
    expect(written([DESCRIZIONE]).map(({ key }) => key)).not.toContain(PADRE);
  });

  test('is left alone where it stands, which answers the question; and asked again over something else', () => {
    expect(actions({ [DESCRIZIONE]: { value: CIG } })).toMatchObject({ [DESCRIZIONE]: 'already' });
    expect(actions({ [DESCRIZIONE]: { value: CIG } })).not.toHaveProperty(PADRE);
    expect(actions({ [DESCRIZIONE]: { value: CIG }, [PADRE]: { required: true } })).toMatchObject({ [PADRE]: 'ask' });
    expect(actions({ [DESCRIZIONE]: { value: 'Carta' } })).toMatchObject({ [DESCRIZIONE]: 'ask' });
    expect(actions({ [PADRE]: { writable: false } })).toMatchObject({ [PADRE]: 'closed' });
  });

  test('what was written in the portal’s own fields goes back as it was written, to the field where it was', () => {
    const own = (id: string, value: string) => ({ id, index: [], value });
    const kept = [
      own('appalto.datiBase.oggetto', 'Carta'),
      own('aflink.titolo', 'Carta, anno 2026'),
      own('appalto.cig', CIG),
      own('aflink.cigPadre', CIG),
    ];
    const entries = plan(model(), kept, FORM, BOOK).entries.filter(({ action }) => action !== 'valueless');
    expect(entries.map(({ id, value, action }) => [id, value, action])).toEqual([
      ['aflink.titolo', 'Carta, anno 2026', 'write'],
      ['appalto.datiBase.oggetto', 'Carta', 'write'],
      ['aflink.cigPadre', CIG, 'write'],
    ]);
  });

  test('the result says nothing of the field that the user did not choose, and all when none was chosen', () => {
    const of = (ticked: string[]) => {
      const all = made();
      const ordered = orderEntries(all, new Set(ticked));
      return esitoOf(
        { plan: all, now: all, ordered, rows: [], reports: [], former: new Set() },
        { stopped: false, broken: '' },
      ).lines.flatMap(({ entry, outcome }) => (entry.action === 'ask' ? [[entry.key, outcome]] : []));
    };
    expect(of([DESCRIZIONE])).toEqual([[DESCRIZIONE, 'skipped']]);
    expect(of([])).toEqual([
      [PADRE, 'refused'],
      [DESCRIZIONE, 'refused'],
    ]);
  });

  test('without either field it is a value without a field', () => {
    const bare = { ...model(), fields: model().fields.filter(({ id }) => !/Padre/.test(id ?? '')) };
    const [entry] = plan(bare, VALUES, FORM, BOOK).entries.filter(({ id }) => id === 'appalto.cig');
    expect(entry).toMatchObject({ action: 'absent', value: CIG });
  });
});

test('the title of the document is the oggetto, which keeps its own field', () => {
  const oggetto = VALUES.find(({ id }) => id === 'appalto.datiBase.oggetto')?.value;
  expect(written([])).toContainEqual({ key: 'aflink.titolo@', value: oggetto, overwrite: false });
  expect(actions()['appalto.datiBase.oggetto@']).toBe('write');
});

test('a code that the page chooses by its own picker is ready to copy, with what to do', () => {
  const [cpv] = made().entries.filter(({ id }) => id.endsWith('cpvPrevalente'));
  expect(cpv).toMatchObject({ action: 'closed', value: CONVENZIONE.cpv });
  expect(cpv?.reason).toMatch(/pulsante accanto al campo/);
});

describe('the check reads the CIG of the convenzione where the user put it', () => {
  const padre = (patch: Record<string, Partial<ModelField>>) =>
    check(model(patch), FORM, '2026-11-22', BOOK).items.filter(({ id }) => id === 'appalto.cig@');
  const spoilt = `${CIG.slice(0, 9)}${CIG.endsWith('0') ? '1' : '0'}`;

  test.each([
    ['right in the description', { [DESCRIZIONE]: { value: CIG } }, 'ok'],
    ['right in the other, beside words', { [PADRE]: { value: CIG }, [DESCRIZIONE]: { value: 'Carta' } }, 'ok'],
    ['wrong check digits', { [DESCRIZIONE]: { value: spoilt } }, 'errore'],
    ['nowhere', {}, 'errore'],
    ['two different ones', { [DESCRIZIONE]: { value: CIG }, [PADRE]: { value: spoilt } }, 'nonVerificabile'],
  ])('%s', (_, patch, outcome) => {
    expect(padre(patch).map((item) => item.outcome)).toEqual([outcome]);
  });
});

describe('what the document shows in its own way', () => {
  const CENTRO = 'stazioniAppaltanti[].codiceCentroCosto';
  const planOf = (fields: ModelField[]) =>
    plan(page(fields, { portal: 'cmrc', page: 'documento', scheda: 'AD4' }), VALUES, FORM, BOOK).entries;

  test('a list that shows words of its own holds the value when its code is the value', () => {
    const code = ADESIONE.stazioniAppaltanti[0]?.centroDiCosto ?? '';
    const centro = (patch: Partial<ModelField>) =>
      planOf([field(CENTRO, [0], { kind: 'select', value: 'Settore Affari generali', ...patch })]).find(
        ({ key }) => key !== null,
      )?.action;
    expect(centro({ code })).toBe('already');
    expect(centro({ code: 'un-altro' })).toBe('differs');
    expect(centro({})).toBe('differs');
  });

  test('a code of the page is no code of ANAC’s lists', () => {
    const tipo = field('aggiudicazioni[].datiBase.oggettoContratto', [0], {
      kind: 'select',
      value: 'Lavori',
      code: 'supplies',
    });
    expect(planOf([tipo]).find(({ key }) => key !== null)?.action).toBe('differs');
  });

  test('nobody is asked for what the portal itself gives', () => {
    const GIVEN = ['appalto.codiceAppalto', 'aggiudicazioni[].datiBaseCPV.tipoClassificazione'];
    const shown = planOf([
      field('appalto.codiceAppalto', [], { kind: 'readonly', writable: false, value: 'a685beb1' }),
    ]);
    expect(shown.filter(({ id }) => GIVEN.includes(id))).toEqual([]);
    expect(planOf([field('appalto.codiceAppalto')]).find(({ key }) => key !== null)).toMatchObject({ action: 'write' });
    // Nor is anybody sent to look for it: the section stands there, this field does not.
    const { items } = check(model(), FORM, '2026-11-22', BOOK);
    expect(items.filter(({ id }) => /(cpvPrevalente|tipoClassificazione)@/.test(id)).map(({ id }) => id)).toEqual([
      'aggiudicazioni[].datiBaseCPV.cpvPrevalente@0',
    ]);
  });

  test('the amount of the document is a question of its own', () => {
    const all = planOf([field('aflink.importo', [], { kind: 'number' }), field('aflink.descrizioneCigPadre')]);
    expect(all.filter(({ action }) => action === 'ask').map(({ id, value }) => [id, value])).toEqual([
      ['aflink.importo', 1234.56],
      ['aflink.descrizioneCigPadre', CIG],
    ]);
    expect(all.filter(({ id }) => id === 'aggiudicazioni[].partecipanti[].importo')).toEqual([]);
  });
});
