import { expect, it } from 'vitest';
import { newConvenzione } from '../../lib/domain/convenzione.ts';
import { newAdesione } from '../../lib/domain/new-adesione.ts';
import { validateAffidamento } from '../../lib/domain/validate-affidamento.ts';
import { DITTA, ENTE, RUP } from '../../practice/samples/ad5.ts';
import { validCig } from '../bench/store.ts';

const CONVENZIONE = {
  ...newConvenzione('c'),
  oggetto: 'Servizi di pulizia',
  cigPadre: validCig(1),
  operatoreEconomicoId: DITTA.id,
  oggettoContratto: 'services',
  cpv: '90919200',
};
const AD4 = newAdesione({ id: 'a', convenzione: CONVENZIONE, ente: ENTE, rup: RUP });
/** Two awards of so many cents each. */
const ordering = (importo: number) => ({
  ...AD4,
  stazioniAppaltanti: AD4.stazioniAppaltanti.map((sa) => ({
    ...sa,
    centroDiCosto: ENTE.centriDiCosto[0]?.codice ?? '',
  })),
  aggiudicazioni: AD4.aggiudicazioni.flatMap((award) => [
    { ...award, importo, lotIdentifier: 'LOT-0001' },
    { ...award, importo, lotIdentifier: 'LOT-0002' },
  ]),
});
/** What is said of the amounts and of the CIG padre; the rest of an AD4 is in adesione.test.ts. */
const judge = (change: object) =>
  validateAffidamento({ ...ordering(60_000_00), ...change }, [ENTE]).filter(({ path }) =>
    /^aggiudicazioni(?:\.\d\.importo)?$|cigPadre$/.test(path),
  );

it('the bound of scheda AD5 and its frazionamento are not an AD4’s', () => {
  expect(judge({})).toEqual([]);
  expect(judge(ordering(3_000_00))).toEqual([]);
  const { adesione: _, ...ad5 } = { ...ordering(60_000_00), scheda: 'AD5' as const, motivoPcpWeb: 'PAD ferma.' };
  expect(validateAffidamento(ad5, [ENTE]).map(({ path }) => path)).toEqual([
    'aggiudicazioni.0.importo',
    'aggiudicazioni.1.importo',
  ]);
});

it('an AD4 has its CIG padre, with right check digits', () => {
  const padre = (cigPadre: string) => judge({ adesione: { ...AD4.adesione, cigPadre } }).map(({ path }) => path);
  expect(padre('')).toEqual(['adesione.cigPadre']);
  expect(padre(`${validCig(1).slice(0, 9)}Z`)).toEqual(['adesione.cigPadre']);
  expect(padre(` cig ${validCig(2).toLowerCase()}`)).toEqual([]);
});
