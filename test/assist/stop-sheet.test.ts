import { expect, test } from 'vitest';
import { check } from '../../lib/assist/check.ts';
import { newPanelState, type PanelState } from '../../lib/assist/panel-state.ts';
import { digestOf } from '../../lib/assist/stop-digest.ts';
import { factsOf } from '../../lib/assist/stop-facts.ts';
import { type FormSeen, formSeen as seenAt, stopSheet as sheetOn } from '../../lib/assist/stop-sheet.ts';
import type { PageModel, PraticaSeen } from '../../lib/domain/page-model.ts';
import { AD5 } from '../../lib/schede/ad5.ts';
import { ADESIONE } from '../../practice/samples/ad4.ts';
import { AFFIDAMENTO, AFFIDAMENTO_DOPPIO, DITTA, SAMPLE } from '../../practice/samples/ad5.ts';
import { fullAffidamento } from '../samples/full.ts';
import { BOOK, fullForm, page, withField } from './sample.ts';

const READ = '2026-11-22T10:00:00.000Z';
const formSeen = (on: PanelState) => seenAt(on, new Date(READ));
const stopSheet = (on: PanelState, seen: FormSeen | null) => sheetOn(on, seen, '2026-11-22');
const PROFILES = { ...SAMPLE, affidamenti: [AFFIDAMENTO, AFFIDAMENTO_DOPPIO, ADESIONE] };
const state = (model: PageModel, change: Partial<PanelState> = {}): PanelState => ({
  ...newPanelState(),
  place: 'pagina',
  model,
  profiles: PROFILES,
  ...change,
});
const pratica = (change: Partial<PraticaSeen> = {}): PraticaSeen => ({
  codiceAppalto: AFFIDAMENTO.codiceAppalto,
  oggetto: AFFIDAMENTO.oggetto,
  importo: 1234.56,
  stato: 'In lavorazione',
  cig: [],
  cigPadre: null,
  operatoreEconomico: null,
  ...change,
});
const detail = (change: Partial<PraticaSeen> = {}) =>
  page([], { page: 'dettaglio', scheda: null, pratiche: [pratica(change)] });
const fact = (sheet: ReturnType<typeof stopSheet>, name: string) => sheet?.facts.find((one) => one.name === name);

const form = fullForm();
const filled = state(form, { affidamentoId: AFFIDAMENTO.id, check: check(form, AD5, '2026-11-21', BOOK) });
const conferma = page([], { page: 'conferma', scheda: null });

test('the detail of an appalto in lavorazione: what it shows is of the page, the rest of the affidamento, and each says which', () => {
  const sheet = stopSheet(state(detail()), null);
  expect(sheet).toMatchObject({ act: 'conferma-appalto', scheda: 'AD5', checked: 'affidamento', reasonMissing: false });
  expect(fact(sheet, 'importo')).toEqual({ name: 'importo', values: ['1.234,56\u00A0€'], told: 'pagina', saved: [] });
  expect(fact(sheet, 'ente')).toMatchObject({ values: ['Comune di Esempio'], told: 'affidamento' });
  expect(fact(sheet, 'operatore')).toMatchObject({
    values: [`${DITTA.denominazione} (${DITTA.codiceFiscale})`],
    told: 'affidamento',
  });
  expect(sheet?.purchase).toMatchObject({ affidamentoId: AFFIDAMENTO.id });
  expect(sheet?.after).toMatchObject({ correction: 'CM2', annulment: true });
});

test('what the page says otherwise than the affidamento is told, and what differs in case alone is not', () => {
  const sheet = stopSheet(state(detail({ importo: 2234.56, oggetto: AFFIDAMENTO.oggetto.toUpperCase() })), null);
  expect(fact(sheet, 'importo')).toMatchObject({ values: ['2.234,56\u00A0€'], saved: ['1.234,56\u00A0€'] });
  expect(fact(sheet, 'oggetto')?.saved).toEqual([]);
});

test('nothing is left to press: no sheet', () => {
  for (const change of [{ stato: 'Confermato' }, { stato: 'operazione presa in carico' }, { cig: ['B000001279'] }])
    expect(stopSheet(state(detail(change)), null)).toBeNull();
  expect(stopSheet(state(page([], { page: 'appalti', scheda: null })), null)).toBeNull();
  expect(stopSheet(filled, null)).toBeNull();
});

test('after the form: its values and its check, of the same life of the page alone', () => {
  const seen = formSeen(filled);
  const sheet = stopSheet(state(conferma), seen);
  expect(sheet).toMatchObject({ act: 'crea-appalto', scheda: 'AD5', checked: 'modulo' });
  expect(fact(sheet, 'oggetto')).toMatchObject({ values: [AFFIDAMENTO.oggetto], told: 'modulo', saved: [] });
  expect(sheet?.findings).toEqual(filled.check?.items);
  const other = stopSheet(state({ ...conferma, frame: 'un-altro' }), seen);
  expect(other).toMatchObject({ checked: 'nessuno', purchase: null, scheda: null });
  expect(other?.facts.every(({ values }) => values.length === 0)).toBe(true);
});

test('what was typed and confirmed in one breath: the form read before it never makes the sheet say that all is well', () => {
  const seen = formSeen(filled);
  // A page that shows nothing cannot bear the form out.
  expect(stopSheet(state(conferma), seen)?.unconfirmed).toBe(READ);
  expect(stopSheet(state(detail()), seen)).toMatchObject({ checked: 'modulo', unconfirmed: null });
  expect(stopSheet(state(detail({ importo: null })), seen)?.unconfirmed).toBe(READ);
  // A page that contradicts it is believed, and the check of the form is no longer worth anything.
  const other = stopSheet(state(detail({ importo: 6000 })), seen);
  expect(other).toMatchObject({ checked: 'affidamento', unconfirmed: null });
  expect(fact(other, 'importo')).toMatchObject({ values: ['6.000,00\u00A0€'], saved: ['1.234,56\u00A0€'] });
});

test('a portal that asks over its form: the sheet is of the form itself, and only while it asks', () => {
  const asking = state({ ...form, words: ['Conferma', 'Crea appalto'] }, { check: filled.check });
  const sheet = stopSheet(asking, null);
  expect(sheet).toMatchObject({ act: 'crea-appalto', scheda: 'AD5', checked: 'pagina', unconfirmed: null });
  expect(fact(sheet, 'oggetto')).toMatchObject({ values: [AFFIDAMENTO.oggetto], told: 'pagina' });
  expect(sheet?.findings).toEqual(filled.check?.items);
  expect(stopSheet(state({ ...form, words: ['Conferma', 'Salva bozza'] }), null)).toBeNull();
});

test('the form of another appalto says nothing of this one', () => {
  const seen = formSeen(filled);
  expect(stopSheet(state(detail()), seen)?.checked).toBe('modulo');
  expect(stopSheet(state(detail({ codiceAppalto: AFFIDAMENTO_DOPPIO.codiceAppalto })), seen)?.checked).toBe(
    'affidamento',
  );
});

test('an affidamento chosen for filling is not the one of a form with another codice appalto', () => {
  const other = withField(form, 'appalto.codiceAppalto', { value: '80000000002-2026-ALTRO001' });
  const sheet = stopSheet(state(conferma), formSeen({ ...filled, model: other }));
  expect(sheet?.purchase?.affidamentoId).toBeNull();
});

test('two lotti: an amount for each CIG and the whole', () => {
  const sheet = stopSheet(state(detail({ codiceAppalto: AFFIDAMENTO_DOPPIO.codiceAppalto, importo: null })), null);
  expect(fact(sheet, 'importo')?.values).toEqual(['1.234,56\u00A0€', '2.400,00\u00A0€', 'totale 3.634,56\u00A0€']);
  expect(fact(sheet, 'cup')?.values).toHaveLength(2);
  expect(sheet?.purchase?.parts).toHaveLength(3);
});

test('an affidamento with errors shows them before the portal does', () => {
  const broken = {
    ...AFFIDAMENTO,
    aggiudicazioni: AFFIDAMENTO.aggiudicazioni.map((one) => ({ ...one, importo: 600_000 })),
  };
  const sheet = stopSheet(state(detail(), { profiles: { ...PROFILES, affidamenti: [broken] } }), null);
  expect(sheet?.findings.filter(({ outcome }) => outcome === 'errore').map(({ code }) => code)).toContain('ERR100');
});

test('PCP web without a reason is said', () => {
  const silent = { ...AFFIDAMENTO, motivoPcpWeb: ' ' };
  expect(stopSheet(state(detail(), { profiles: { ...PROFILES, affidamenti: [silent] } }), null)?.reasonMissing).toBe(
    true,
  );
});

test('the document of CMRC where «Richiedi CIG» stands, until its CIG is there', () => {
  const documento = page([], { portal: 'cmrc', page: 'documento', scheda: 'AD4' });
  const sheet = stopSheet(state(documento, { affidamentoId: ADESIONE.id }), null);
  expect(sheet).toMatchObject({ act: 'richiedi-cig', scheda: 'AD4', reasonMissing: false });
  expect(fact(sheet, 'cigPadre')).toMatchObject({ values: [ADESIONE.adesione?.cigPadre], told: 'affidamento' });
  expect(sheet?.after).toMatchObject({ correction: 'CM1', integration: true });
  const done = { ...documento, pratiche: [pratica({ cig: ['B000001279'] })] };
  expect(stopSheet(state(done, { affidamentoId: ADESIONE.id }), null)).toBeNull();
});

test('what lacks in the affidamento is said once', () => {
  const bare = { ...AFFIDAMENTO, stazioniAppaltanti: [] };
  const profiles = { ...PROFILES, affidamenti: [bare] };
  const found = stopSheet(state(detail(), { profiles }), null)?.findings.filter(({ outcome }) => outcome === 'errore');
  expect(found?.map(({ code, message }) => code + message)).toEqual([
    'Scegli l’ente: serve almeno una stazione appaltante.',
  ]);
});

test('a form without the CUP that the affidamento has is about to be confirmed without it', () => {
  const withCup = {
    ...AFFIDAMENTO,
    aggiudicazioni: AFFIDAMENTO.aggiudicazioni.map((one) => ({ ...one, cup: ['J31B20000540001'] })),
  };
  const profiles = { ...PROFILES, affidamenti: [withCup] };
  const sheet = stopSheet(state(conferma, { profiles }), formSeen({ ...filled, profiles }));
  expect(fact(sheet, 'cup')).toEqual({ name: 'cup', values: [], told: 'modulo', saved: ['J31B20000540001'] });
  // Where no form was read, what the affidamento says is all there is.
  expect(fact(stopSheet(state(detail(), { profiles }), null), 'cup')).toMatchObject({ told: 'affidamento', saved: [] });
});

test('a scheda that does not ask for the operatore economico: the affidamento knows it, and duplicates are known by it', () => {
  const contributo = fullAffidamento('P5');
  const sheet = stopSheet(
    state(detail({ codiceAppalto: contributo.codiceAppalto, oggetto: null, importo: null }), {
      profiles: { ...PROFILES, affidamenti: [contributo] },
    }),
    null,
  );
  expect(fact(sheet, 'operatore')).toMatchObject({
    values: [`${DITTA.denominazione} (${DITTA.codiceFiscale})`],
    told: 'affidamento',
  });
  expect(sheet?.purchase?.parts[0]?.operatori).toEqual([DITTA.denominazione]);
});

test('the whole of an appalto with lotti is what its form says, though the lotti may make up less (REG110)', () => {
  const euro = (importo: number) => `${importo},00\u00A0€`;
  const whole = (...lots: number[]) =>
    factsOf({
      pagina: null,
      modulo: digestOf(
        { appalto: { datiBase: { importo: 500 } }, lotti: lots.map((importo) => ({ datiBase: { importo } })) },
        [],
      ),
      affidamento: null,
    }).find(({ name }) => name === 'importo')?.values;
  expect(whole(200, 200)).toEqual([euro(200), euro(200), `totale ${euro(500)}`]);
  expect(whole(400)).toEqual([euro(400), `totale ${euro(500)}`]);
  expect(whole(500)).toEqual([euro(500)]);
});
