import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkAnacForm } from '../../lib/rules/check.ts';
import { sharedPath } from '../shared-material.ts';
import { readTable } from './dmn-oracle.ts';

const path = sharedPath('anac/regole/AD4.dmn');
const SEED = 20261122;
/** More of them on demand: `RUNS=2000 npx vitest run test/rules`. */
const RUNS = Number(process.env.RUNS ?? 800);
const CODES = [18, 19, 21, 22, 23, 24, 27, 28, 32, 33, 52, 53, 78, 100, 112].map((code) => `REG${code}`);

/** Nearly always there, sometimes null, sometimes absent: the three ways in which a payload says something or nothing. */
const said = <T>(value: fc.Arbitrary<T>) => fc.option(fc.option(value, { nil: null, freq: 10 }), { nil: undefined });
const yesNo = said(fc.boolean());
const quota = said(fc.constantFrom(0, 0, 0, 0, 0, 10, 29.99, 30, 30, 30.5, 100));
const parita = fc.record({
  derogaAQ: yesNo,
  quota30PerCento: said(fc.constantFrom('SI', 'NO', ...Array<string>(5).fill('SI_QUOTA_INFERIORE'))),
  quotaInferioreOccupFemminile: quota,
  quotaInferioreOccupGiovanile: quota,
  motivoDeroga: said(fc.array(fc.constantFrom('1', '9'), { maxLength: 2 })),
  ulterioriMisurePremiali: yesNo,
  misurePremiali: said(fc.array(fc.constantFrom('4', '13'), { maxLength: 2 })),
});
const partecipante = fc.record({
  idPartecipante: said(
    fc.constantFrom('f81d4fae-7dec-11d0-a765-00a0c91e6bf6', 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6', 'b'),
  ),
  ruoloOE: said(fc.constantFrom('10', '12', '13', '14', '4')),
  importo: said(fc.constantFrom(0, -1, -0.01, 0.01, 100, 1234.56)),
});
const aggiudicazione = fc.record({
  afferenteInvestimentiPNRR: said(fc.constantFrom(true, true, false)),
  acquisizioneCup: yesNo,
  cupLotto: said(fc.array(fc.constantFrom('J31B20000540001', ''), { maxLength: 2 })),
  paritaDiGenereGenerazionale: said(parita),
  datiBaseAccessibilita: said(
    fc.record({
      accessibilita: said(fc.constantFrom('inc', 'inc', 'n-inc', 'n-inc-just')),
      giustificazione: said(fc.constantFrom('', 'Beni di magazzino')),
    }),
  ),
  partecipanti: said(fc.array(partecipante, { maxLength: 3 })),
});
const form = fc
  .record({
    appalto: said(fc.constant({ codiceAppalto: 'x' })),
    aggiudicazioni: said(fc.array(aggiudicazione, { maxLength: 2 })),
  })
  .map((value) => JSON.parse(JSON.stringify(value)) as Form);

type Coded = string | null | undefined;
type Form = {
  aggiudicazioni?:
    | {
        datiBaseAccessibilita?: { accessibilita?: Coded } | null;
        partecipanti?: { ruoloOE?: Coded }[] | null;
      }[]
    | null;
};

const entry = (code: Coded) => (code == null ? code : { codice: code });

/** The payload as ANAC's table sees it: codes as entries of their lists, and the role of a partecipante as `ruolo`. */
const asServer = (payload: Form): object => ({
  ...payload,
  ...(payload.aggiudicazioni && {
    aggiudicazioni: payload.aggiudicazioni.map((award) => ({
      ...award,
      ...(award.datiBaseAccessibilita && {
        datiBaseAccessibilita: {
          ...award.datiBaseAccessibilita,
          accessibilita: entry(award.datiBaseAccessibilita.accessibilita),
        },
      }),
      ...(award.partecipanti && {
        partecipanti: award.partecipanti.map((one) => ({ ...one, ruolo: entry(one.ruoloOE) })),
      }),
    })),
  }),
});

it.runIf(path)(
  `answers with the codes of ANAC's own table of AD4 on ${RUNS} payloads`,
  async () => {
    const table = await readTable(path ?? '');
    const raised = new Map<string, number>();
    fc.assert(
      fc.property(form, (payload) => {
        const expected = table(asServer(payload));
        expect(checkAnacForm('AD4', payload).map((finding) => finding.code)).toEqual(expected);
        for (const code of expected) raised.set(code, (raised.get(code) ?? 0) + 1);
      }),
      { seed: SEED, numRuns: RUNS },
    );
    // A comparison in which a rule never fires, or always does, would prove nothing about it.
    for (const code of CODES) {
      expect(raised.get(code) ?? 0, `${code} è scattata troppo poco: il generatore non la prova`).toBeGreaterThan(
        RUNS / 50,
      );
      expect(RUNS - (raised.get(code) ?? 0), `${code} scatta quasi sempre`).toBeGreaterThan(RUNS / 50);
    }
    expect([...raised.keys()].filter((code) => !CODES.includes(code))).toEqual([]);
    console.info(`tabella AD4 di ANAC: ${RUNS} moduli, scatti ${JSON.stringify(Object.fromEntries(raised))}`);
  },
  // ANAC's table is read and evaluated anew for each payload: a minute on a free machine, more on a busy one.
  300_000,
);
