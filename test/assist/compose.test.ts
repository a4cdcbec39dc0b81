import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, flatten, unflatten } from '../../lib/assist/compose.ts';
import { newAffidamento } from '../../lib/domain/affidamento.ts';
import type { AnacForm } from '../../lib/domain/field.ts';
import { checkAnacForm } from '../../lib/rules/check.ts';
import { SCHEDE } from '../../lib/schede/registry.ts';
import { fieldOf, fieldsOf } from '../../lib/schede/scheda.ts';
import { AFFIDAMENTO, AFFIDAMENTO_DOPPIO, DITTA, ENTE, SAMPLE } from '../samples/ad5.ts';

const form = compose({ affidamento: AFFIDAMENTO, ...SAMPLE });
const double = compose({ affidamento: AFFIDAMENTO_DOPPIO, ...SAMPLE });

describe('compose', () => {
  it('makes the anacForm of AD5', () => {
    expect(form).toEqual({
      stazioniAppaltanti: [
        {
          codiceFiscale: '80000000002',
          codiceAusa: '0000999999',
          codiceCentroCosto: 'AAAAAAAA-0000-4000-8000-000000000001',
          funzioniSvolte: ['3'],
          saTitolare: true,
        },
      ],
      appalto: {
        codiceAppalto: '80000000002-2026-4F7A09C1',
        settore: '1',
        datiBase: { oggetto: 'Fornitura di carta per fotocopie (esempio)' },
      },
      aggiudicazioni: [
        {
          lotIdentifier: 'LOT-0001',
          partecipanti: [
            {
              idPartecipante: 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6',
              codiceFiscale: '99999981006',
              denominazione: 'Ditta Dimostrativa S.r.l.',
              importo: 1234.56,
            },
          ],
          codIstat: '012058091',
          datiBase: {
            oggettoContratto: 'supplies',
            oggetto: 'Fornitura di carta per fotocopie per gli uffici comunali (esempio)',
          },
          datiBaseCPV: { tipoClassificazione: 'cpv', cpvPrevalente: '30197643', cpvSecondarie: ['30199000'] },
          datiBaseContratto: { codNUTS: 'ITI43' },
          datiBaseDocumenti: { lingue: ['ITA'] },
        },
      ],
    });
  });
  it('has every required field of the scheda, no field that it does not have, and nothing ANAC would refuse', () => {
    for (const whole of [form, double]) {
      const ids = new Set(flatten(whole).map((value) => value.id));
      for (const field of fieldsOf(SCHEDE.AD5)) if (field.required) expect(ids, field.id).toContain(field.id);
      for (const id of ids) expect(fieldOf(SCHEDE.AD5, id), id).not.toBeNull();
      expect(checkAnacForm('AD5', whole)).toEqual([]);
    }
  });
  it('says nothing that is not known, and keeps the blocks that ANAC counts', () => {
    const bare = { ...newAffidamento({ id: 'x', ente: null, rup: null }), aggiudicazioni: [] };
    expect(compose({ affidamento: bare, enti: [], operatoriEconomici: [] })).toEqual({
      stazioniAppaltanti: [],
      appalto: { codiceAppalto: bare.codiceAppalto },
      aggiudicazioni: [],
    });
  });
  it('has no partecipante before there is a supplier or an amount', () => {
    const fresh = newAffidamento({ id: 'x', ente: ENTE, rup: null });
    const award = fresh.aggiudicazioni[0];
    const made = compose({ affidamento: fresh, ...SAMPLE }) as { aggiudicazioni: { partecipanti?: unknown }[] };
    expect(made.aggiudicazioni[0]?.partecipanti).toBeUndefined();
    const named = { ...fresh, aggiudicazioni: award ? [{ ...award, operatoreEconomicoId: DITTA.id }] : [] };
    expect(compose({ affidamento: named, ...SAMPLE })).toMatchObject({
      aggiudicazioni: [{ partecipanti: [{ denominazione: DITTA.denominazione }] }],
    });
  });
  it('turns cents into the nearest euro', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 499_999 }), (importo) => {
        const award = AFFIDAMENTO.aggiudicazioni[0];
        const made = compose({
          affidamento: { ...AFFIDAMENTO, aggiudicazioni: award ? [{ ...award, importo }] : [] },
          ...SAMPLE,
        });
        const told = flatten(made).find((value) => value.id.endsWith('.importo'))?.value;
        expect(Number(told).toFixed(2)).toBe(`${Math.floor(importo / 100)}.${String(importo % 100).padStart(2, '0')}`);
      }),
    );
  });
});

describe('flatten', () => {
  it('names every value by its path and its blocks', () => {
    const flat = flatten(double);
    const keys = flat.map((value) => `${value.id} ${value.index.join('.')}`);
    expect(keys).toContain('stazioniAppaltanti[].funzioniSvolte[] 1');
    expect(keys).toContain('aggiudicazioni[].partecipanti[].importo 1.0');
    expect(flat.find((value) => value.id === 'aggiudicazioni[].cup[]')).toEqual({
      id: 'aggiudicazioni[].cup[]',
      index: [1],
      value: ['J31B20000540001', 'J31B20000550002'],
    });
    expect(new Set(keys).size).toBe(keys.length);
  });
});

/** Forms in which nothing is empty: what compose makes, and more. */
const key = fc.constantFrom('a', 'oggetto', 'datiBase', 'importo', 'x1');
const leaf = fc.oneof(fc.string({ minLength: 1 }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
const { tree } = fc.letrec<{ tree: AnacForm; node: AnacForm[string] }>((tie) => ({
  tree: fc.dictionary(key, tie('node'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }),
    tie('tree'),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
  ),
}));

describe('unflatten', () => {
  it('is the inverse of flatten', () => {
    for (const whole of [form, double]) expect(unflatten(flatten(whole))).toEqual(whole);
    fc.assert(
      fc.property(tree, (value) => {
        expect(unflatten(flatten(value))).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });
  it('takes the order of values as it comes', () => {
    expect(unflatten(flatten(double).reverse())).toEqual(double);
  });
  it('takes a list whole, as one text, or box by box', () => {
    const id = 'aggiudicazioni[].cup[]';
    expect(unflatten([{ id, index: [0], value: ['A', 'B'] }])).toEqual({ aggiudicazioni: [{ cup: ['A', 'B'] }] });
    expect(unflatten([{ id, index: [0], value: 'A' }])).toEqual({ aggiudicazioni: [{ cup: ['A'] }] });
    expect(
      unflatten([
        { id, index: [0, 1], value: 'B' },
        { id, index: [0, 0], value: 'A' },
      ]),
    ).toEqual({ aggiudicazioni: [{ cup: ['A', 'B'] }] });
  });
  it('fills with empty blocks what the page does not show', () => {
    expect(unflatten([{ id: 'aggiudicazioni[].codIstat', index: [1], value: 'x' }])).toEqual({
      aggiudicazioni: [{}, { codIstat: 'x' }],
    });
  });
  it('drops what cannot be, and touches no prototype', () => {
    expect(
      unflatten([
        { id: '__proto__.polluted', index: [], value: 'x' },
        { id: 'constructor.prototype.polluted', index: [], value: 'x' },
        { id: 'a[].b', index: [], value: 'x' },
        { id: 'a[].b', index: [1e9], value: 'x' },
        { id: 'a[].b', index: [-1], value: 'x' },
        { id: 'a[].b', index: [0.5], value: 'x' },
        { id: '', index: [], value: 'x' },
      ]),
    ).toEqual({});
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
