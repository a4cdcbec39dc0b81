import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCHEDA_CODES, type SchedaCode } from '../../lib/domain/codes.ts';
import { checkAnacForm, evaluateRules } from '../../lib/rules/check.ts';
import { COMPLETE, type Knowledge, type Surroundings } from '../../lib/rules/view.ts';
import { SCHEDE } from '../../lib/schede/registry.ts';
import { fieldsOf } from '../../lib/schede/scheda.ts';

const AROUND: Surroundings = { codes: () => [{ code: '1', label: 'Uno' }], taken: new Set(['x']) };
const PAGE: Knowledge = { complete: false, shown: new Map([['aggiudicazioni[].partecipanti[].importo@0.1', 'empty']]) };
const LOTS = ['appalto', 'aggiudicazioni', 'lotti', 'stazioniAppaltanti'];

/** Everything that the product asks of a form, of any shape at all. */
const askAll = (scheda: SchedaCode, form: unknown): void => {
  expect(Array.isArray(checkAnacForm(scheda, form))).toBe(true);
  for (const knowledge of [COMPLETE, PAGE])
    for (const result of evaluateRules(scheda, form, knowledge, AROUND))
      expect(['ok', 'errore', 'nonVerificabile']).toContain(result.outcome);
};

type Tree = Record<string, unknown>;

/** A form in which every field of the scheda, or every part from some depth on, is the same thing. */
const filledWith = (scheda: SchedaCode, thing: unknown, depth: number): Tree => {
  const form: Tree = {};
  for (const { id } of fieldsOf(SCHEDE[scheda])) {
    const parts = id.split('.').slice(0, depth);
    let node = form;
    for (const [at, part] of parts.entries()) {
      const name = part.replace('[]', '');
      const last = at === parts.length - 1;
      if (last) node[name] = part.endsWith('[]') ? [thing, thing] : thing;
      else if (part.endsWith('[]')) {
        node[name] ??= [{}];
        node = (node[name] as Tree[])[0] ?? {};
      } else {
        node[name] ??= {};
        node = node[name] as Tree;
      }
    }
  }
  return form;
};

const anything = fc.oneof(
  fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, withDate: true, maxDepth: 2 }),
  fc.constantFrom<unknown>(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    '',
    'Z',
    '2026-13-45T99:99:99Z',
    Symbol('x'),
    () => 1,
  ),
);

describe.each(SCHEDA_CODES)('%s on payloads of any shape', (scheda) => {
  it('answers and never throws', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 5 }), (thing, depth) => {
        askAll(scheda, thing);
        askAll(scheda, filledWith(scheda, thing, depth));
        askAll(scheda, Object.fromEntries(LOTS.map((name) => [name, [thing, null, [thing]]])));
      }),
      { seed: 7, numRuns: 40 },
    );
  }, 60_000);

  it('is not fooled by prototypes, getters, proxies and cycles', () => {
    const fail = (): never => {
      throw new Error('read');
    };
    const trap = new Proxy([], { get: fail, getOwnPropertyDescriptor: fail, ownKeys: fail, has: fail });
    const lengthy = new Proxy([], { get: () => 1e9, getOwnPropertyDescriptor: fail });
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    const cycle: Tree = {};
    for (const name of [...LOTS, 'partecipanti', 'datiBase']) cycle[name] = [cycle];
    const getters = Object.defineProperties(
      {},
      Object.fromEntries(LOTS.map((name) => [name, { get: fail, enumerable: true }])),
    );
    for (const thing of [trap, lengthy, revoked.proxy, cycle, getters])
      for (const depth of [0, 1, 2, 3, 5]) askAll(scheda, depth === 0 ? thing : filledWith(scheda, thing, depth));
    const polluted = '{"__proto__":{"aggiudicazioni":[],"lotti":[]},"constructor":{"aggiudicazioni":[]}}';
    const bare = checkAnacForm(scheda, {}).map(({ code }) => code);
    for (const form of [JSON.parse(polluted), Object.create({ aggiudicazioni: [], lotti: [] })])
      expect(checkAnacForm(scheda, form).map(({ code }) => code)).toEqual(bare);
  }, 60_000);

  it('comes to an end on huge lists, and on lists of huge lists', () => {
    const partecipanti = Array.from({ length: 200_000 }, () => ({ idPartecipante: 'a', importo: 0, ruoloOE: '14' }));
    const lot = { partecipanti, cup: partecipanti, cupLotto: partecipanti, datiBase: { importo: 0 } };
    const lots = Array.from({ length: 50_000 }, () => lot);
    const sparse: unknown[] = [];
    sparse.length = 4_294_967_295;
    const started = performance.now();
    for (const list of [lots, sparse]) {
      const form = { aggiudicazioni: list, lotti: list, stazioniAppaltanti: list };
      expect(Array.isArray(checkAnacForm(scheda, form))).toBe(true);
      expect(evaluateRules(scheda, form, COMPLETE, AROUND).length).toBeGreaterThan(0);
    }
    expect(performance.now() - started).toBeLessThan(60_000);
  }, 90_000);
});
