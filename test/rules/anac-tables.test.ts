import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCHEDA_CODES, type SchedaCode } from '../../lib/domain/codes.ts';
import { checkAnacForm } from '../../lib/rules/check.ts';
import { RULES } from '../../lib/rules/registry.ts';
import { sharedPath } from '../shared-material.ts';
import { NOW } from './conformance/clock.ts';
import { compare } from './conformance/compare.ts';
import { raise } from './conformance/engine.ts';
import { readTable } from './conformance/table.ts';

/** Thousands before a change lands, as on demand (`npm run anac:conformance -- <folder>`); fewer at the desk. */
const PAYLOADS = process.env.CI ? 2000 : 300;
const SEED = 20261121;

const tables = sharedPath('anac/regole');
const tableOf = (scheda: SchedaCode): string => `${tables}/${scheda}.dmn`;
const codesOf = (scheda: SchedaCode, payload: object): string[] =>
  checkAnacForm(scheda, payload, { now: NOW }).map(({ code }) => code);

describe.runIf(tables)("ANAC's own tables", () => {
  it.each(SCHEDA_CODES)(
    '%s: the same rules, and the same codes on every payload',
    async (scheda) => {
      const { rules } = await readTable(tableOf(scheda), scheda);
      const own = Object.values(RULES).filter((rule) => rule.origin === 'dmn' && rule.schede.includes(scheda));
      expect(own.map(({ code }) => code).sort()).toEqual([...new Set(rules.map(({ code }) => code))].sort());
      const { faults, payloads } = await compare(scheda, tableOf(scheda), PAYLOADS, SEED);
      expect(payloads).toBe(PAYLOADS);
      expect(faults).toEqual([]);
    },
    120_000,
  );
});

describe.runIf(tables)('the comparison itself', () => {
  it('sees a rule that never answers, and one that always does', async () => {
    const silent = await compare('P5', tableOf('P5'), 100, SEED, (scheda, payload) =>
      codesOf(scheda, payload).filter((code) => code !== 'REG98'),
    );
    const loud = await compare('P5', tableOf('P5'), 100, SEED, (scheda, payload) => [
      ...codesOf(scheda, payload),
      'REG110',
    ]);
    expect(silent.differences).toBeGreaterThan(10);
    expect(silent.faults[0]).toMatch(/^ANAC: .*REG98/);
    expect(loud.differences).toBeGreaterThan(10);
  });
  it('sees a deviation without which nothing would change', async () => {
    // Judged as the table has it to the letter: the deviation on `ruolo` explains nothing any more.
    const { rules } = await readTable(tableOf('AD4'), 'AD4');
    const literal = await compare('AD4', tableOf('AD4'), 100, SEED, (scheda, payload) => [
      ...codesOf(scheda, payload).filter((code) => code !== 'REG53'),
    ]);
    expect(rules.some(({ code }) => code === 'REG53')).toBe(true);
    expect(literal.faults.join()).toMatch(/ruolo per REG53: senza, non cambierebbe niente/);
  });
  it('tells a table of ANAC that has changed: another limit, another field, another condition', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cigno-dmn-'));
    const changed = async (from: string, to: string) => {
      const text = readFileSync(tableOf('AD5'), 'utf8');
      expect(text).toContain(from);
      const path = join(folder, 'AD5.dmn');
      writeFileSync(path, text.replaceAll(from, to));
      return compare('AD5', path, 400, SEED);
    };
    try {
      const limit = await changed('&gt;= 5000', '&gt;= 2500');
      expect(limit.differences).toBeGreaterThan(0);
      const field = await changed('aggiudicazione.cup)', 'aggiudicazione.cupProgetto)');
      expect(field.faults.join()).toMatch(/aggiudicazioni\[\]\.cupProgetto, che il modello dati non ha/);
      const condition = await changed('count(aggiudicazioni)', '-1 - count(aggiudicazioni)');
      expect(condition.differences).toBeGreaterThan(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 120_000);
  it('refuses to go on where a function or a name of the table is not known', () => {
    const table = (condition: string) => [{ code: 'REG1', condition }];
    expect(() => raise(table('is known(appalto)'), [{}], NOW)).toThrow(/NO_VARIABLE_FOUND|NO_FUNCTION_FOUND/);
    expect(() => raise(table('stazione = 1'), [{}], NOW)).toThrow(/NO_VARIABLE_FOUND/);
    expect(raise(table('is defined(appalto.oggetto) = false'), [{}, { appalto: { oggetto: 'x' } }], NOW)).toEqual([
      ['REG1'],
      [],
    ]);
  });
});
