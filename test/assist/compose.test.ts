import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, flatten, unflatten } from '../../lib/assist/compose.ts';
import { newAffidamento } from '../../lib/domain/affidamento.ts';
import type { AnacForm } from '../../lib/domain/field.ts';
import { checkAnacForm } from '../../lib/rules/check.ts';
import { SCHEDE } from '../../lib/schede/registry.ts';
import { fieldOf, fieldsOf } from '../../lib/schede/scheda.ts';
import { ADESIONE, ADESIONE_CARTA } from '../../practice/samples/ad4.ts';
import { AFFIDAMENTO, AFFIDAMENTO_DOPPIO, DITTA, ENTE, SAMPLE } from '../../practice/samples/ad5.ts';

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

describe('compose of AD4', () => {
  const whole = compose({ affidamento: ADESIONE, ...SAMPLE });
  const withPart = (change: object) =>
    compose({
      affidamento: {
        ...ADESIONE,
        aggiudicazioni: ADESIONE.aggiudicazioni.map((award) => ({
          ...award,
          adesione: { ...ADESIONE_CARTA, ...change },
        })),
      },
      ...SAMPLE,
    });

  it('makes the anacForm of AD4', () => {
    expect(whole).toEqual({
      stazioniAppaltanti: form.stazioniAppaltanti,
      appalto: {
        codiceAppalto: '80000000002-2026-5C1D77E2',
        datiBase: { oggetto: 'Fornitura di carta per fotocopie (esempio)' },
        cig: 'B000001279',
        dataAdesione: '2026-11-22T12:00:00Z',
        relazioneUnicaSulleProcedure: true,
        opereUrbanizzazioneScomputo: false,
        datiBaseSubappalti: { subappalto: 'no' },
      },
      aggiudicazioni: [
        {
          lotIdentifier: 'LOT-0001',
          ccnl: 'H01',
          categoria: 'FB',
          codIstat: '012058091',
          afferenteInvestimentiPNRR: false,
          acquisizioneCup: false,
          quadroEconomicoStandard: { impForniture: 1234.56, sommeADisposizione: 271.6 },
          finanziamenti: [{ tipoFinanziamento: 'A', importo: 1506.16 }],
          partecipanti: [
            {
              idPartecipante: 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6',
              codiceFiscale: '99999981006',
              denominazione: 'Ditta Dimostrativa S.r.l.',
              ruoloOE: '14',
              tipoOE: '1',
              paeseOperatoreEconomico: 'Italia',
              avvalimento: false,
              importo: 1234.56,
            },
          ],
          datiBase: {
            oggettoContratto: 'supplies',
            oggetto: 'Fornitura di carta per fotocopie per gli uffici comunali (esempio)',
          },
          datiBaseCPV: { tipoClassificazione: 'cpv', cpvPrevalente: '30197643', cpvSecondarie: ['30199000'] },
          datiBaseContratto: { codNUTS: 'ITI43' },
          datiBaseAggiudicazioneAppalto: { dataAggiudicazione: '2026-11-20T12:00:00Z' },
          datiBaseDocumenti: { lingue: ['ITA'] },
        },
      ],
    });
  });
  it('has every required field of the scheda and none that it does not have', () => {
    const ids = new Set(flatten(whole).map((value) => value.id));
    for (const field of fieldsOf(SCHEDE.AD4)) if (field.required) expect(ids, field.id).toContain(field.id);
    for (const id of ids) expect(fieldOf(SCHEDE.AD4, id), id).not.toBeNull();
  });
  it('makes fields of AD4 of everything that can be said', () => {
    const said = withPart({
      categoriaScorporabile: ['OS 6'],
      paritaDiGenereGenerazionale: {
        derogaAQ: false,
        quota30PerCento: 'SI_QUOTA_INFERIORE',
        quotaInferioreOccupFemminile: 27.5,
        quotaInferioreOccupGiovanile: 0,
        motivoDeroga: ['2'],
        ulterioriMisurePremiali: true,
        misurePremiali: ['4', '5'],
      },
      quadroEconomico: Object.fromEntries(
        Object.keys(ADESIONE_CARTA.quadroEconomico).map((key) => [key, key === 'concessione' ? false : 100]),
      ),
      partecipante: { ...ADESIONE_CARTA.partecipante, avvalimento: true, tipologiaAvvalimento: '1' },
      accessibilita: 'n-inc-just',
      giustificazione: 'Carta',
      strumentiElettroniciSpecifici: true,
      docFAP: false,
    });
    const flat = flatten(said);
    for (const { id } of flat) expect(fieldOf(SCHEDE.AD4, id), id).not.toBeNull();
    // All but the German and English texts, the other quadro, what the ente did not say and what the form has no use for.
    const without = fieldsOf(SCHEDE.AD4).filter(({ id }) => !flat.some((value) => value.id === id));
    expect(without.map(({ id }) => id).filter((id) => !/Ml\.|quadroEconomicoConcessioni/.test(id))).toEqual([
      'aggiudicazioni[].cupLotto[]',
      'aggiudicazioni[].datiBaseDocumenti.url',
      'espd',
    ]);
    expect(unflatten(flat)).toEqual(said);
  });
  it('makes one quadro economico, of the kind that is said', () => {
    const quadroEconomico = { ...ADESIONE_CARTA.quadroEconomico, concessione: true, entrateUtenza: 5 };
    const [award] = (withPart({ quadroEconomico }) as { aggiudicazioni: object[] }).aggiudicazioni;
    expect(award).toMatchObject({
      quadroEconomicoConcessioni: { impForniture: 1234.56, sommeADisposizione: 271.6, entrateUtenza: 0.05 },
    });
    expect(award).not.toHaveProperty('quadroEconomicoStandard');
  });
  it('says no kind of avvalimento where there is none, no instant of what is no day, no empty finanziamento', () => {
    const bare = withPart({
      partecipante: { ...ADESIONE_CARTA.partecipante, tipologiaAvvalimento: '1' },
      dataAggiudicazione: '31/02/2026',
      finanziamenti: [{ tipoFinanziamento: '', importo: null }],
    });
    const ids = flatten(bare).map(({ id }) => id);
    for (const id of ['partecipanti[].tipologiaAvvalimento', 'datiBaseAggiudicazioneAppalto.dataAggiudicazione'])
      expect(ids).not.toContain(`aggiudicazioni[].${id}`);
    expect(ids.some((id) => id.includes('finanziamenti'))).toBe(false);
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
