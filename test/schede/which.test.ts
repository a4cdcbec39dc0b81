import { expect, test } from 'vitest';
import { SCHEDA_CODES } from '../../lib/domain/codes.ts';
import { USES } from '../../lib/schede/uses.ts';
import { type Answers, pathOf, schedaOf } from '../../lib/schede/which.ts';
import { OUTCOMES, type OutcomeId, QUESTIONS, type Question, type QuestionId } from '../../lib/schede/which-data.ts';

type End = { answers: Answers; asked: QuestionId[]; outcome: OutcomeId };

/** Every way through the questions. */
const walk = (answers: Answers = {}): End[] => {
  const { asked, next, outcome } = pathOf(answers);
  if (outcome) return [{ answers, asked, outcome }];
  if (!next) throw new Error(`a dead end after ${JSON.stringify(answers)}`);
  const { options }: Question = QUESTIONS[next];
  return options.flatMap(({ id }) => walk({ ...answers, [next]: id }));
};
const ENDS = walk();

test('every path ends, within six questions', () => {
  expect(ENDS.length).toBeGreaterThan(20);
  for (const { asked } of ENDS) expect(asked.length).toBeLessThanOrEqual(6);
});

test('no question is dead, none has one answer alone, and every outcome is reached', () => {
  const asked = new Set(ENDS.flatMap((end) => end.asked));
  expect(Object.keys(QUESTIONS).filter((id) => !asked.has(id as QuestionId))).toEqual([]);
  for (const { options } of Object.values(QUESTIONS)) {
    expect(options.length).toBeGreaterThan(1);
    expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
  }
  const reached = new Set(ENDS.map(({ outcome }) => outcome));
  expect(Object.keys(OUTCOMES).filter((id) => !reached.has(id as OutcomeId))).toEqual([]);
});

test('each of the twelve schede has a case, and there are cases for a PAD and for no CIG at all', () => {
  const reached = new Set(ENDS.map(({ outcome }) => schedaOf(outcome)));
  expect(SCHEDA_CODES.filter((code) => !reached.has(code))).toEqual([]);
  expect(ENDS.some(({ outcome }) => outcome === 'pad')).toBe(true);
  expect(ENDS.some(({ outcome }) => outcome === 'nessun-cig')).toBe(true);
});

test('where a scheda may be asked is said with a source and a day', () => {
  for (const code of SCHEDA_CODES) {
    const { menuEntry, admitted } = USES[code];
    expect(menuEntry.startsWith(code)).toBe(true);
    expect(admitted.source).not.toBe('');
    expect(admitted.verifiedOn).toMatch(/^2026-\d\d-\d\d$/);
  }
});

/** The lines of ANAC's guide, one by one. */
const CASES: [Answers, OutcomeId][] = [
  [{ motivo: 'diretto', inHouse: 'si' }, 'A3_6'],
  [{ motivo: 'diretto', inHouse: 'no', contratto: 'quadro', importoQuadro: 'entro' }, 'AD3'],
  [{ motivo: 'diretto', inHouse: 'no', contratto: 'appalto', importo: 'sotto-5000' }, 'AD5'],
  [{ motivo: 'diretto', inHouse: 'no', contratto: 'appalto', importo: 'entro' }, 'AD3'],
  [{ motivo: 'diretto', inHouse: 'no', contratto: 'appalto', importo: 'oltre', settore: 'ordinario' }, 'AD2_25'],
  [{ motivo: 'diretto', inHouse: 'no', contratto: 'appalto', importo: 'oltre', settore: 'speciale' }, 'AD2_26'],
  [{ motivo: 'diretto', inHouse: 'no', contratto: 'appalto', importo: 'soglia' }, 'pad'],
  [{ motivo: 'diretto', inHouse: 'no', contratto: 'concessione' }, 'pad'],
  [{ motivo: 'adesione', confronto: 'no' }, 'AD4'],
  [{ motivo: 'adesione', confronto: 'si', contrattoAdesione: 'appalto' }, 'P6_2'],
  [{ motivo: 'adesione', confronto: 'si', contrattoAdesione: 'concessione' }, 'P6_1'],
  [{ motivo: 'ripetizione', settoreRipetizione: 'speciale' }, 'AD2_26-ripetizione'],
  [{ motivo: 'escluso', soggezione: 'cig-e-contributo', escluso: 'appalto' }, 'P3_1'],
  [{ motivo: 'escluso', soggezione: 'cig-e-contributo', escluso: 'concessione' }, 'P3_2'],
  [{ motivo: 'escluso', soggezione: 'cig-e-contributo', escluso: 'adesione' }, 'P3_3'],
  [{ motivo: 'escluso', soggezione: 'solo-cig' }, 'P5'],
  [{ motivo: 'escluso', soggezione: 'niente' }, 'nessun-cig'],
  [{ motivo: 'gara' }, 'pad'],
];
test.each(CASES)('%j is %s', (answers, outcome) => expect(pathOf(answers).outcome).toBe(outcome));

test('going back keeps the answers: an earlier one changed leads elsewhere, changed back leads where it did', () => {
  const first: Answers = { motivo: 'diretto', inHouse: 'no', contratto: 'appalto', importo: 'entro' };
  const elsewhere = { ...first, motivo: 'adesione' };
  expect(pathOf(elsewhere)).toEqual({ asked: ['motivo'], next: 'confronto', outcome: null });
  expect(pathOf({ ...elsewhere, motivo: 'diretto' })).toEqual(pathOf(first));
});

test('an answer that no question has is no answer', () => {
  expect(pathOf({ motivo: 'inventato' })).toEqual({ asked: [], next: 'motivo', outcome: null });
  expect(pathOf({ motivo: '__proto__' } as Answers)).toEqual({ asked: [], next: 'motivo', outcome: null });
});

test('a scheda that serves two cases is called by the case asked about', () => {
  for (const id of ['AD2_25', 'AD2_26'] as const) {
    expect(OUTCOMES[id].own?.title).toMatch(/oltre il limite/);
    expect(OUTCOMES[`${id}-ripetizione`].own).toBeUndefined();
  }
});

test('the ceilings are not reached by who is below them: art. 50 c. 1 says "inferiore a"', () => {
  for (const id of ['importo', 'importoQuadro'] as const) {
    const { options }: Question = QUESTIONS[id];
    const option = (name: string) => options.find((one) => one.id === name);
    expect(option('entro')?.text).toMatch(/sotto il limite/i);
    expect(option('entro')?.hint).toMatch(/^Meno di 150\.000 € .* meno di 140\.000 €/);
    expect(option('oltre')?.text).toMatch(/^Pari o oltre il limite/);
  }
});
