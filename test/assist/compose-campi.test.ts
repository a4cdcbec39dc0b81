import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campiParts } from '../../lib/assist/campi-parts.ts';
import { changeScheda } from '../../lib/assist/change-scheda.ts';
import { codeBook } from '../../lib/assist/code-book.ts';
import { compose, flatten } from '../../lib/assist/compose.ts';
import { affidamentoIssues } from '../../lib/assist/validate-campi.ts';
import { emptyAdesione, emptyAggiudicazioneAdesione } from '../../lib/domain/adesione.ts';
import { type Affidamento, AffidamentoSchema } from '../../lib/domain/affidamento.ts';
import type { Campo } from '../../lib/domain/campi.ts';
import { SCHEDA_CODES, type SchedaCode } from '../../lib/domain/codes.ts';
import { CODE_LISTS } from '../../lib/reference/code-lists.ts';
import { SCHEDE } from '../../lib/schede/registry.ts';
import { fieldOf, fieldsOf } from '../../lib/schede/scheda.ts';
import { ADESIONE } from '../../practice/samples/ad4.ts';
import { AFFIDAMENTO_DOPPIO, ENTE, SAMPLE } from '../../practice/samples/ad5.ts';
import { ADESIONE_PIENA } from '../samples/ad4-full.ts';
import { doubleAffidamento, fullAffidamento } from '../samples/full.ts';

const BOOK = codeBook(CODE_LISTS);
const TODAY = '2026-11-22';
const flat = (affidamento: Affidamento) => flatten(compose({ affidamento, ...SAMPLE }));
const issues = (affidamento: Affidamento) =>
  affidamentoIssues(affidamento, SAMPLE.enti, TODAY, BOOK).map(({ path, message }) => `${path}: ${message}`);

/** What no profile and no answer has: texts of other languages, and the other quadro of an AD4. */
const UNSAID: Partial<Record<SchedaCode, RegExp>> = {
  AD5: /Ml\.|espd|idSchedaAvr/,
  AD4: /Ml\.|espd|quadroEconomicoConcessioni/,
};

describe.each(SCHEDA_CODES)('compose of %s', (code) => {
  const whole = doubleAffidamento(code);
  const wanted = fieldsOf(SCHEDE[code]).filter(({ id }) => !UNSAID[code]?.test(id));

  it('has a value for every field of a full affidamento, and nothing that the scheda does not ask', () => {
    const ids = new Set(flat(fullAffidamento(code)).map(({ id }) => id));
    expect(wanted.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
    for (const id of ids) expect(fieldOf(SCHEDE[code], id), id).not.toBeNull();
  });

  it('finds nothing wrong with it, and each required answer that is taken away', () => {
    const { appalto, lotto } = campiParts(SCHEDE[code]);
    const one = fullAffidamento(code);
    // Those of AD4 are judged by the tests of its own parts.
    if (!one.campi) return;
    expect(issues(one)).toEqual([]);
    for (const { fields } of appalto)
      for (const { id, declared } of fields.filter((field) => field.declared.required))
        expect(issues({ ...one, campi: one.campi.filter((campo) => campo.id !== id) }), declared.id).toEqual([
          expect.stringMatching(new RegExp(`^campi\\.${id.replace(/[.[\]]/g, '\\$&')}@: .*manca`)),
        ]);
    for (const { fields } of lotto)
      for (const { id, declared } of fields.filter((field) => field.declared.required)) {
        const without = one.aggiudicazioni.map((award) => ({
          ...award,
          campi: award.campi?.filter((campo) => campo.id !== id) ?? [],
        }));
        expect(issues({ ...one, aggiudicazioni: without }), declared.id).toEqual([
          expect.stringMatching(/^aggiudicazioni\.0\.campi\..*manca/),
        ]);
      }
  });

  it('keeps the two lotti apart', () => {
    const said = flat(whole).filter(({ id }) => /^(?:aggiudicazioni|lotti)\[\]/.test(id));
    expect(new Set(said.map(({ index }) => index[0]))).toEqual(new Set([0, 1]));
    const lots = said.filter(({ id }) => id.endsWith('.lotIdentifier')).map(({ value }) => value);
    expect(lots).toEqual(['LOT-0001', 'LOT-0002']);
  });

  it('survives the backup and the database as it is', () => {
    expect(AffidamentoSchema.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });
});

describe('campi', () => {
  const anyId = fc.oneof(
    fc.constantFrom(
      ...new Set(
        SCHEDA_CODES.flatMap((code) => {
          const { appalto, lotto } = campiParts(SCHEDE[code]);
          return [...appalto, ...lotto].flatMap(({ fields }) => fields.map(({ id }) => id));
        }),
      ),
      ...fieldsOf(SCHEDE.P5).map(({ id }) => id),
    ),
    fc.constantFrom('__proto__', 'constructor.prototype', 'appalto', '', '[]', 'lotti[]', 'a[].b[].c'),
    fc.string(),
  );
  const campo: fc.Arbitrary<Campo> = fc.record({
    id: anyId,
    index: fc.array(fc.integer({ min: -1, max: 3 }), { maxLength: 3 }),
    value: fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.array(fc.string(), { maxLength: 3 })),
  });

  it('never make a field that the scheda does not declare, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SCHEDA_CODES),
        fc.array(campo, { maxLength: 12 }),
        fc.array(campo, { maxLength: 12 }),
        (code, campi, ofLot) => {
          const affidamento = {
            ...doubleAffidamento(code),
            campi,
            aggiudicazioni: doubleAffidamento(code).aggiudicazioni.map((award) => ({ ...award, campi: ofLot })),
          };
          for (const { id } of flat(affidamento)) expect(fieldOf(SCHEDE[code], id), id).not.toBeNull();
          affidamentoIssues(affidamento, SAMPLE.enti, TODAY, BOOK);
          expect(Object.prototype).not.toHaveProperty('polluted');
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never speak over the profiles', () => {
    const p5 = fullAffidamento('P5');
    const other = [{ id: 'datiBase.importo', index: [], value: 1 }];
    const lying = { ...p5, aggiudicazioni: p5.aggiudicazioni.map((award) => ({ ...award, campi: other })) };
    expect(flat(lying).find(({ id }) => id === 'lotti[].datiBase.importo')?.value).toBe(1234.56);
  });

  it('are judged by the lists, by their end and by their form', () => {
    const p5 = fullAffidamento('P5');
    const change = (id: string, value: Campo['value']) => ({
      ...p5,
      aggiudicazioni: p5.aggiudicazioni.map((award) => ({
        ...award,
        campi: (award.campi ?? []).map((one) => (one.id === id ? { ...one, value } : one)),
      })),
    });
    const closed = CODE_LISTS.sceltaContraente.find(({ to }) => to && to < TODAY);
    expect(issues(change('sceltaContraente', 'zz'))).toEqual([expect.stringContaining('non è nell’elenco')]);
    expect(issues(change('sceltaContraente', true))).toEqual([expect.stringContaining('Non è una risposta')]);
    if (closed) expect(issues(change('sceltaContraente', closed.code))).toEqual([expect.stringContaining('fino al')]);
    const cig = (p5.campi ?? []).map((one) => ({
      ...one,
      value: one.id.endsWith('cigAccordoQuadro') ? 'B0' : one.value,
    }));
    expect(issues({ ...p5, campi: cig })).toHaveLength(1);
  });
});

describe('changeScheda', () => {
  it('keeps what both schede ask, between aggiudicazioni and lotti too', () => {
    const ad3 = fullAffidamento('AD3');
    const p3 = changeScheda(ad3, 'P3_1');
    const ccnl = (affidamento: Affidamento) =>
      affidamento.aggiudicazioni[0]?.campi?.find(({ id }) => id === 'ccnl')?.value;
    expect(ccnl(p3)).toBe(ccnl(ad3));
    expect(flat(p3).find(({ id }) => id === 'lotti[].ccnl')?.value).toBe(ccnl(ad3));
    for (const code of SCHEDA_CODES)
      for (const { id } of flat(changeScheda(ad3, code))) expect(fieldOf(SCHEDE[code], id)).toBeTruthy();
  });
  it('turns the parts of an adesione into answers, with the days as days', () => {
    const ad3 = changeScheda(ADESIONE, 'AD3');
    expect(ad3.aggiudicazioni[0]?.campi).toContainEqual({ id: 'ccnl', index: [], value: 'H01' });
    expect(ad3.aggiudicazioni[0]?.campi).toContainEqual({
      id: 'datiBaseAggiudicazioneAppalto.dataAggiudicazione',
      index: [],
      value: '2026-11-20',
    });
    expect(ad3).not.toHaveProperty('adesione');
    const before = flat(ADESIONE).filter(({ id }) => fieldOf(SCHEDE.AD3, id));
    const after = flat(ad3);
    for (const one of before) expect(after).toContainEqual(one);
  });
  it('gives an AD4 its parts back, but for what the scheda between did not ask', () => {
    const back = changeScheda(changeScheda(ADESIONE_PIENA, 'AD2_25'), 'AD4');
    expect(back).toEqual({
      ...ADESIONE_PIENA,
      convenzioneId: null,
      adesione: { ...ADESIONE_PIENA.adesione, cigPadre: '', dataAdesione: '' },
    });
    const [award] = changeScheda(changeScheda(ADESIONE_PIENA, 'P5'), 'AD4').aggiudicazioni;
    expect(award?.adesione).toEqual(emptyAggiudicazioneAdesione());
    const odd = {
      ...fullAffidamento('AD3'),
      campi: [{ id: 'appalto.datiBaseSubappalti.subappalto', index: [], value: 7 }],
    };
    expect(changeScheda(odd, 'AD4').adesione).toEqual(emptyAdesione());
  });
  it('supposes a single Italian supplier where one is asked, and nothing else', () => {
    const ad2 = changeScheda({ ...AFFIDAMENTO_DOPPIO, stazioniAppaltanti: [] }, 'AD2_25');
    expect(ad2.aggiudicazioni[1]?.campi).toEqual([
      { id: 'partecipanti[].ruoloOE', index: [0], value: '14' },
      { id: 'partecipanti[].tipoOE', index: [0], value: '1' },
      { id: 'partecipanti[].paeseOperatoreEconomico', index: [0], value: 'Italia' },
    ]);
    expect(changeScheda(AFFIDAMENTO_DOPPIO, 'P5').aggiudicazioni[0]?.campi).toEqual([]);
    expect(changeScheda(changeScheda(AFFIDAMENTO_DOPPIO, 'P5'), 'AD5')).toEqual(AFFIDAMENTO_DOPPIO);
    expect(ENTE.id).toBe(AFFIDAMENTO_DOPPIO.stazioniAppaltanti[0]?.enteId);
  });
});

describe('answers of other files', () => {
  it('a scheda that asks them misses them where a record has none at all', () => {
    const { campi, ...bare } = fullAffidamento('P5');
    const without = { ...bare, aggiudicazioni: bare.aggiudicazioni.map(({ campi: gone, ...award }) => award) };
    expect(issues(without).filter((one) => one.includes('lo chiede sempre: manca')).length).toBe(2);
  });

  it('an AD4 or AD5 that bears some is judged as if it bore none', () => {
    for (const one of [ADESIONE_PIENA, fullAffidamento('AD5')])
      expect(issues({ ...one, campi: [{ id: 'appalto.linkDocumenti', index: [], value: 'x' }] })).toEqual(issues(one));
  });

  it('of two answers to one list of codes the last is composed, as the editor shows it', () => {
    const one = fullAffidamento('AD3');
    const twice = one.aggiudicazioni.map((award) => ({
      ...award,
      campi: [{ id: 'categoriaScorporabile[]', index: [], value: ['AB'] }, ...(award.campi ?? [])],
    }));
    const composed = (affidamento: Affidamento) => compose({ affidamento, ...SAMPLE });
    expect(composed({ ...one, aggiudicazioni: twice })).toEqual(composed(one));
  });
});
