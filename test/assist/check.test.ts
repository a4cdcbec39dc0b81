import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../lib/assist/check.ts';
import { type CheckReport, countOf } from '../../lib/assist/check-report.ts';
import { codeBook } from '../../lib/assist/code-book.ts';
import type { ModelField, PageModel } from '../../lib/domain/page-model.ts';
import { AD5 } from '../../lib/schede/ad5.ts';
import { fieldsOf } from '../../lib/schede/scheda.ts';
import { AFFIDAMENTO } from '../../practice/samples/ad5.ts';
import { BOOK, field, fullForm, page, stranger, values, withField } from './sample.ts';

const TODAY = '2026-11-21';
const run = (model: PageModel, book = BOOK) => check(model, AD5, TODAY, book);
const byId = (report: CheckReport, id: string) => report.items.find((item) => item.id === id);
const rule = (report: CheckReport, code: string) => report.items.find((item) => item.code === code);
const IMPORTO = 'aggiudicazioni[].partecipanti[].importo';
const FISCALE = 'aggiudicazioni[].partecipanti[].codiceFiscale';
const AD5_REQUIRED = fieldsOf(AD5).filter(({ required }) => required).length;
const without = (id: string): PageModel => page(fullForm().fields.filter((one) => one.id !== id));

describe('a form that is right', () => {
  test('has no error and nothing that cannot be told', () => {
    const report = run(fullForm());
    expect(report.items.filter(({ outcome }) => outcome !== 'ok')).toEqual([]);
    expect(report).toMatchObject({ rulesDate: '2026-06-30', codiceAppalto: AFFIDAMENTO.codiceAppalto, scheda: 'AD5' });
  });
  test('closed tabs that are in the page are read', () => {
    const form = fullForm();
    const closed = page(form.fields.map((one) => ({ ...one, visible: false, writable: false })));
    // That there is no CUP row is told only of what is on screen.
    const seen = (model: PageModel) =>
      run(model).items.flatMap(({ code, id, outcome }) => (code === 'REG127' ? [] : [[id, outcome]]));
    expect(seen(closed)).toEqual(seen(form));
  });
});

describe('what is wrong is said, with the field to jump to', () => {
  test.each([
    ['stazioniAppaltanti[].codiceFiscale', '80000000003', 'L’ultima cifra'],
    ['stazioniAppaltanti[].codiceAusa', 'abc', ''],
    ['appalto.codiceAppalto', 'corto', ''],
    [FISCALE, '01234567005', 'L’ultima cifra'],
    ['aggiudicazioni[].partecipanti[].idPartecipante', '1234', 'UUID'],
    ['appalto.datiBase.oggetto', null, 'obbligatorio'],
  ])('%s = %s', (id, value, words) => {
    const item = run(withField(fullForm(), id, { value })).items.find((one) => one.id.startsWith(id));
    expect(item).toMatchObject({ outcome: 'errore', kind: 'campo' });
    expect(item?.message).toContain(words);
    expect(item?.keys).toEqual([item?.id]);
  });
  test('a code typed by hand that no list has; the page’s own options are doubted, not condemned', () => {
    const id = 'appalto.settore';
    expect(byId(run(withField(fullForm(), id, { kind: 'text', value: '9' })), `${id}@`)?.outcome).toBe('errore');
    expect(byId(run(withField(fullForm(), id, { value: 'Nuovo settore' })), `${id}@`)?.outcome).toBe('nonVerificabile');
  });
  test('a code that may no longer be used', () => {
    const id = 'aggiudicazioni[].codIstat';
    const item = byId(run(withField(fullForm(), id, { value: '001001001 - Comune soppresso' })), `${id}@0`);
    expect(item).toMatchObject({ outcome: 'errore' });
    expect(item?.message).toContain('31/12/2025');
  });
  test('an amount of 5.000 € is ERR100 with its norm, none is REG52', () => {
    const high = rule(run(withField(fullForm(), IMPORTO, { value: 5000 })), 'ERR100');
    expect(high).toMatchObject({
      outcome: 'errore',
      keys: [`${IMPORTO}@0.0`],
      place: 'Aggiudicazione 1, Partecipante 1',
    });
    expect(high?.norm).toContain('36/2023');
    expect(rule(run(withField(fullForm(), IMPORTO, { value: '4.999,99' })), 'ERR100')?.outcome).toBe('ok');
    expect(rule(run(withField(fullForm(), IMPORTO, { value: null })), 'REG52')?.outcome).toBe('errore');
  });
  test('fields that the page alone knows to be required are the user’s to look at', () => {
    const report = run(page([...fullForm().fields, stranger('Motivazione', { required: true })]));
    expect(byId(report, 'pagina:?Motivazione')).toMatchObject({ outcome: 'nonVerificabile', title: 'Motivazione' });
  });
  test('a CPV given twice', () => {
    const { id, key } = field('aggiudicazioni[].datiBaseCPV.cpvSecondarie[]', [0]);
    const report = run(withField(fullForm(), id ?? '', { value: ['79341000', '79341000'] }));
    expect(byId(report, key)).toMatchObject({ outcome: 'errore' });
  });
});

describe('what only waits to be filled', () => {
  const waiting = (model: PageModel) =>
    run(model).items.filter(({ outcome, missing }) => outcome === 'errore' && missing);
  test('an empty form has no other fault than that, in its rules too', () => {
    const empty = page(fullForm().fields.map((one) => ({ ...one, value: null })));
    const errors = run(empty).items.filter(({ outcome }) => outcome === 'errore');
    expect(waiting(empty)).toEqual(errors);
    expect(errors.filter(({ kind }) => kind === 'campo')).toHaveLength(AD5_REQUIRED);
    expect(errors.map(({ code }) => code)).toEqual(expect.arrayContaining(['REG52', 'REG78']));
  });
  test('a value that cannot be right is not waiting', () => {
    expect(waiting(withField(fullForm(), 'appalto.codiceAppalto', { value: 'corto' }))).toEqual([]);
    expect(waiting(withField(fullForm(), IMPORTO, { value: 5000 }))).toEqual([]);
    expect(waiting(withField(fullForm(), IMPORTO, { value: 0 }))).toEqual([]);
  });
});

describe('what cannot be told is never ok', () => {
  test('a field that is not on the page', () => {
    const report = run(without(IMPORTO));
    expect(byId(report, `${IMPORTO}@0.0`)).toMatchObject({ outcome: 'nonVerificabile', keys: [] });
    expect([rule(report, 'ERR100')?.outcome, rule(report, 'REG52')?.outcome]).toEqual([
      'nonVerificabile',
      'nonVerificabile',
    ]);
  });
  test('a section that was not seen is one line, and every rule about it waits', () => {
    const report = run(page(fullForm().fields.filter(({ id }) => !id?.startsWith('aggiudicazioni'))));
    expect(byId(report, 'sezione:aggiudicazioni')).toMatchObject({ outcome: 'nonVerificabile', kind: 'sezione' });
    const rules = report.items.filter(({ kind }) => kind === 'regola');
    expect(rules.length).toBeGreaterThanOrEqual(6);
    expect(rules.every(({ outcome }) => outcome === 'nonVerificabile')).toBe(true);
  });
  test('a control of an unknown kind, and two fields that look the same', () => {
    const odd = run(withField(fullForm(), IMPORTO, { kind: 'readonly', value: null }));
    expect(byId(odd, `${IMPORTO}@0.0`)?.outcome).toBe('nonVerificabile');
    const twin = run(page([...fullForm().fields, field(IMPORTO, [0, 0], { key: 'gemello', value: 9 })]));
    expect(rule(twin, 'ERR100')?.outcome).toBe('nonVerificabile');
  });
  test('no CUP row: fine only where the whole aggiudicazione was seen and understood', () => {
    const outcome = (model: PageModel) => rule(run(model), 'REG127')?.outcome;
    const { fields } = fullForm();
    const award = (one: ModelField) => one.id?.startsWith('aggiudicazioni') === true;
    expect(outcome(page(fields))).toBe('ok');
    expect(outcome(page(fields.map((one) => (award(one) ? { ...one, visible: false } : one))))).toBe('nonVerificabile');
    expect(
      outcome(page(fields.map((one) => (one.id === FISCALE ? { ...one, kind: 'readonly', value: null } : one)))),
    ).toBe('nonVerificabile');
    expect(outcome(without('aggiudicazioni[].lotIdentifier'))).toBe('nonVerificabile');
    // A box that nobody understood may be the CUP's.
    expect(outcome(page([...fields, stranger('Codice progetto')]))).toBe('nonVerificabile');
    expect(outcome(page([stranger('Cerca'), ...fields]))).toBe('ok');
  });
  test('a code of a list that is not at hand', () => {
    const report = run(fullForm(), codeBook());
    expect(byId(report, 'aggiudicazioni[].datiBaseCPV.cpvPrevalente@0')?.outcome).toBe('nonVerificabile');
  });
  test('nothing at all on the page', () => {
    const report = run(page([]));
    expect(countOf(report, 'ok')).toBe(0);
    expect(countOf(report, 'errore')).toBe(0);
  });
});

/** Ways to spoil one required field; each leaves a form that ANAC would refuse or that nobody can judge. */
const SPOILS: Record<string, (one: ModelField) => ModelField | null> = {
  emptied: (one) => ({ ...one, value: null }),
  blank: (one) => ({ ...one, value: '' }),
  gone: () => null,
  unreadable: (one) => ({ ...one, kind: 'readonly', value: null }),
  nonsense: (one) => ({ ...one, kind: 'text', value: '§' }),
};

test('property: one planted fault is always an error or not verifiable', () => {
  const form = fullForm();
  const required = form.fields.filter((one) => one.required);
  const clean = run(form).items.filter(({ outcome }) => outcome !== 'ok').length;
  fc.assert(
    fc.property(fc.constantFrom(...required), fc.constantFrom(...Object.keys(SPOILS)), (target, how) => {
      const spoilt = SPOILS[how]?.(target) ?? null;
      // A free text has no nonsense: any text may be somebody's subject or name.
      if (how === 'nonsense' && /oggetto$|denominazione|codiceCentroCosto|lotIdentifier/.test(target.id ?? '')) return;
      const fields = form.fields.flatMap((one) => (one === target ? (spoilt ?? []) : one));
      const report = run(page(fields));
      const here = report.items.filter((item) => item.id === target.key);
      expect(here.map(({ outcome }) => outcome)).not.toContain('ok');
      expect(report.items.filter(({ outcome }) => outcome !== 'ok').length).toBeGreaterThan(clean);
    }),
    { numRuns: 300 },
  );
});

test('property: no page makes it throw', () => {
  const value = fc.oneof(
    fc.constant(null),
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.array(fc.string(), { maxLength: 3 }),
  );
  const any = fc.record({
    id: fc.constantFrom(...values().map(({ id }) => id), null, '__proto__', 'aggiudicazioni[].x'),
    index: fc.array(fc.integer({ min: -1, max: 5 }), { maxLength: 3 }),
    value,
    kind: fc.constantFrom('text', 'select', 'number', 'checkbox', 'readonly', 'altro'),
    required: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 20 }), (fields) => {
      const model = page(fields.map((one, n) => ({ ...field('appalto.settore'), ...one, key: `k${n}` })));
      expect(() => run(model)).not.toThrow();
    }),
  );
});
