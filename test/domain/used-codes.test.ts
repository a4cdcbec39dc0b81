import { expect, it } from 'vitest';
import { usedCodes } from '../../lib/domain/used-codes.ts';
import { ADESIONE } from '../../practice/samples/ad4.ts';

const ente = ADESIONE.stazioniAppaltanti[0]?.enteId ?? '';
const [award] = ADESIONE.aggiudicazioni;
if (!award?.adesione) throw new Error('il campione non ha quello che serve');
const with3 = (cpvPrevalente: string, cpvSecondarie: string[] = []) => ({
  ...ADESIONE,
  aggiudicazioni: [{ ...award, cpvPrevalente, cpvSecondarie }],
});

it('counts the codes of an ente, the most used first, empty ones left out', () => {
  const all = [with3('90919200'), with3('30197643', ['90919200', '']), with3('')];
  expect([...usedCodes(all, 'CPV', ente)]).toEqual([
    ['90919200', 2],
    ['30197643', 1],
  ]);
  expect([...usedCodes(all, 'ccnl', ente)]).toEqual([[award.adesione?.ccnl, 3]]);
});

it('takes those of another ente for none of its own, and all of them where there is no ente', () => {
  const all = [with3('90919200')];
  expect(usedCodes(all, 'CPV', 'un altro ente').size).toBe(0);
  expect(usedCodes(all, 'CPV', null).get('90919200')).toBe(1);
});
