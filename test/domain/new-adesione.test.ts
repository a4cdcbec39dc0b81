import { expect, it } from 'vitest';
import { AffidamentoSchema, addAggiudicazione, newAffidamento, withScheda } from '../../lib/domain/affidamento.ts';
import { newAdesione } from '../../lib/domain/new-adesione.ts';
import { CODE_LISTS } from '../../lib/reference/code-lists.ts';
import { CONVENZIONE } from '../../practice/samples/ad4.ts';
import { AFFIDAMENTO, AFFIDAMENTO_DOPPIO, ENTE, RUP } from '../../practice/samples/ad5.ts';

const now = new Date('2026-11-22T10:00:00Z');
const made = newAdesione({ id: 'x', convenzione: CONVENZIONE, ente: ENTE, rup: RUP, now });

it('has all that the convenzione and the ente know', () => {
  expect(made).toMatchObject({
    scheda: 'AD4',
    rupId: RUP.id,
    convenzioneId: CONVENZIONE.id,
    oggetto: 'Fornitura di carta per uffici (esempio) – lotto 3',
    settore: '1',
    stazioniAppaltanti: [{ enteId: ENTE.id, saTitolare: true }],
    adesione: { cigPadre: CONVENZIONE.cigPadre, dataAdesione: '' },
    aggiudicazioni: [
      {
        lotIdentifier: 'LOT-0001',
        oggetto: 'Fornitura di carta per uffici (esempio) – lotto 3',
        oggettoContratto: 'supplies',
        cpvPrevalente: '30197643',
        codIstat: ENTE.codIstat,
        codNUTS: ENTE.codNUTS,
        operatoreEconomicoId: CONVENZIONE.operatoreEconomicoId,
        importo: null,
        adesione: { ccnl: 'H01', categoria: 'FB', partecipante: { ruoloOE: '14', tipoOE: '1' } },
      },
    ],
  });
  expect(made.codiceAppalto).toMatch(/^80000000002-2026-/);
  expect(made.aggiudicazioni[0]?.idPartecipante).toMatch(/^[0-9a-f-]{36}$/);
});

it('says nothing for the user: PNRR, CUP, avvalimento and the declarations are not said', () => {
  const part = made.aggiudicazioni[0]?.adesione;
  expect([part?.afferenteInvestimentiPNRR, part?.acquisizioneCup, part?.partecipante.avvalimento]).toEqual([
    null,
    null,
    null,
  ]);
  expect([made.adesione?.relazioneUnicaSulleProcedure, made.adesione?.opereUrbanizzazioneScomputo]).toEqual([
    null,
    null,
  ]);
});

it('defaults to codes that ANAC’s lists have and that are open', () => {
  const { ruoloOE, tipoOE } = made.aggiudicazioni[0]?.adesione?.partecipante ?? { ruoloOE: '', tipoOE: '' };
  for (const entry of [
    CODE_LISTS.ruoloOE.find(({ code }) => code === ruoloOE),
    CODE_LISTS.tipoOE.find(({ code }) => code === tipoOE),
  ]) {
    expect(entry).toBeDefined();
    expect(entry?.to).toBeUndefined();
  }
});

it.each([
  [{ lotto: '' }, 'Fornitura di carta per uffici (esempio)'],
  [{ lotto: 'Lotto 2 – Lazio' }, 'Fornitura di carta per uffici (esempio) – Lotto 2 – Lazio'],
  [{ oggetto: '' }, ''],
])('names the lotto once: %o', (change, oggetto) =>
  expect(newAdesione({ id: 'x', convenzione: { ...CONVENZIONE, ...change }, ente: null, rup: null, now }).oggetto).toBe(
    oggetto,
  ),
);

it('is a record that is kept, and those of before are too, unchanged', () => {
  expect(AffidamentoSchema.parse(made)).toEqual(made);
  for (const before of [AFFIDAMENTO, AFFIDAMENTO_DOPPIO]) expect(AffidamentoSchema.parse(before)).toEqual(before);
});

it('gives every further aggiudicazione its AD4 part, and an AD5 none', () => {
  expect(addAggiudicazione(made, ENTE).aggiudicazioni[1]?.adesione).toBeDefined();
  const ad5 = newAffidamento({ id: 'x', ente: ENTE, rup: null });
  expect([ad5.scheda, 'adesione' in ad5, 'adesione' in (ad5.aggiudicazioni[0] ?? {})]).toEqual(['AD5', false, false]);
});

it('changes its scheda without losing what both ask', () => {
  const ad4 = withScheda(AFFIDAMENTO_DOPPIO, 'AD4');
  expect(ad4.aggiudicazioni.every(({ adesione }) => adesione !== undefined)).toBe(true);
  expect(ad4).toMatchObject({ scheda: 'AD4', convenzioneId: null, oggetto: AFFIDAMENTO_DOPPIO.oggetto });
  expect(withScheda(ad4, 'AD5')).toEqual(AFFIDAMENTO_DOPPIO);
  expect(withScheda(made, 'AD4')).toEqual(made);
});
