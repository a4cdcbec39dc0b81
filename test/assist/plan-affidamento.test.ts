import { expect, test } from 'vitest';
import { planAffidamento } from '../../lib/assist/plan-affidamento.ts';
import type { Ente } from '../../lib/domain/ente.ts';
import { AD5 } from '../../lib/schede/ad5.ts';
import { AFFIDAMENTO, ENTE, SAMPLE, UNIONE } from '../../practice/samples/ad5.ts';
import { BOOK, emptyForm } from './sample.ts';

const CODE = ENTE.centriDiCosto[0]?.codice ?? '';
const centro = (enti: Ente[]) =>
  planAffidamento(emptyForm(), AD5, { ...SAMPLE, enti, affidamento: AFFIDAMENTO }, BOOK).entries.find(
    ({ id }) => id === 'stazioniAppaltanti[].codiceCentroCosto',
  );

test('a centro di costo is named in the plan as its ente names it, and written as its code', () => {
  expect(centro(SAMPLE.enti)).toMatchObject({
    value: CODE,
    alternatives: [
      `${CODE} - Settore Affari generali (esempio)`,
      `Settore Affari generali (esempio) (${CODE})`,
      `Settore Affari generali (esempio) - ${CODE}`,
    ],
  });
});

test('where two enti call one code by two names, neither is said', () => {
  const other = { ...UNIONE, centriDiCosto: [{ codice: CODE, denominazione: 'Altro settore (esempio)' }] };
  expect(centro([ENTE, other])).toMatchObject({ value: CODE });
  expect(centro([ENTE, other])?.alternatives).toBeUndefined();
});

test('the plan is that of its affidamento', () => {
  const made = planAffidamento(emptyForm(), AD5, { ...SAMPLE, affidamento: AFFIDAMENTO }, BOOK);
  expect(made.affidamento).toBe(AFFIDAMENTO.id);
});
