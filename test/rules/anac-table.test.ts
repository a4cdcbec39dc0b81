import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkAnacForm } from '../../lib/rules/check.ts';
import { sharedPath } from '../shared-material.ts';
import { readTable } from './dmn-oracle.ts';

const path = sharedPath('anac/regole/AD5.dmn');
const SEED = 20261121;
const RUNS = 2500;

const amount = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 600_000 }).map((cents) => cents / 100) },
  fc.constantFrom(0, -1, -0.01, 0.01, 4999.99, 5000, 5000.01, 2500, 1666.67, 1666.66, 0.1, 0.2),
);
const id = fc.constantFrom('f81d4fae-7dec-11d0-a765-00a0c91e6bf6', 'b', '');
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 8 });
const maybeNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 10 });
const partecipante = fc.record(
  {
    idPartecipante: maybeNull(id),
    codiceFiscale: fc.constant('x'),
    denominazione: fc.constant('y'),
    importo: maybeNull(amount),
  },
  { requiredKeys: [] },
);
const aggiudicazione = fc.record(
  {
    lotIdentifier: fc.constant('LOT-0001'),
    cup: maybeNull(fc.array(maybeNull(fc.constantFrom('', 'J31B20000540001', ' ')), { maxLength: 3 })),
    partecipanti: maybeNull(fc.array(partecipante, { maxLength: 3 })),
    codIstat: fc.constant('012058091'),
  },
  { requiredKeys: [] },
);
const form = fc
  .record({
    appalto: some(fc.constant({ codiceAppalto: 'x' })),
    aggiudicazioni: maybeNull(fc.array(aggiudicazione, { maxLength: 3 })),
  })
  .map((value) => JSON.parse(JSON.stringify(value)) as object);

it.runIf(path)(
  `answers with the codes of ANAC's own table on ${RUNS} payloads`,
  async () => {
    const table = await readTable(path ?? '');
    const raised = new Map<string, number>();
    fc.assert(
      fc.property(form, (payload) => {
        const expected = table(payload);
        expect(checkAnacForm('AD5', payload).map((finding) => finding.code)).toEqual(expected);
        for (const code of expected) raised.set(code, (raised.get(code) ?? 0) + 1);
      }),
      { seed: SEED, numRuns: RUNS },
    );
    // A comparison in which a rule never fires would prove nothing about it.
    for (const code of ['ERR100', 'REG52', 'REG78', 'REG100', 'REG112', 'REG127'])
      expect(raised.get(code) ?? 0, `${code} è scattata troppo poco: il generatore non la prova`).toBeGreaterThan(50);
    console.info(`tabella di ANAC: ${RUNS} moduli, scatti ${JSON.stringify(Object.fromEntries(raised))}`);
  },
  300_000,
);
