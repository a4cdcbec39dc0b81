import type { Page } from '@playwright/test';
import { compose, flatten } from '../../lib/assist/compose.ts';
import type { Affidamento } from '../../lib/domain/affidamento.ts';
import { SCHEDA_CODES, type SchedaCode } from '../../lib/domain/codes.ts';
import { type FlatValue, fieldKey } from '../../lib/domain/field.ts';
import { SCHEDE } from '../../lib/schede/registry.ts';
import { fieldOf, fieldsOf } from '../../lib/schede/scheda.ts';
import { specOf } from '../../practice/pcp/schede.ts';
import { SAMPLE } from '../../practice/samples/ad5.ts';
import type { PcpDriver } from '../portals/pcp/driver.ts';
import type { Rendering } from '../portals/serve.ts';
import { doubleAffidamento, fullAffidamento } from '../samples/full.ts';
import { expect, test } from './chromium.ts';
import { fillInSight, panelOn } from './cmrc-panel.ts';
import { drawsRows, visitPcp } from './pcp-page.ts';

/** What the portal must hold in the end: days as it keeps them. */
const wantedOf = (affidamento: Affidamento): FlatValue[] => {
  const scheda = SCHEDE[affidamento.scheda];
  return flatten(compose({ affidamento, ...SAMPLE })).map((flat) =>
    fieldOf(scheda, flat.id)?.kind === 'day' ? { ...flat, value: String(flat.value).slice(0, 10) } : flat,
  );
};

/** Presses the buttons of the page that make room for values: blocks and rows are the officer's to add. */
const makeRoom = async (pcp: PcpDriver, rendering: Rendering, code: SchedaCode, wanted: FlatValue[]): Promise<void> => {
  const there = new Map<string, number>();
  const need = async (block: string, outer: number[], count: number): Promise<void> => {
    const key = fieldKey(block, outer);
    const initial = specOf(code).blocks.find(({ id }) => id === block)?.initial ?? 0;
    for (let n = there.get(key) ?? initial; n < count; n++) await pcp.addBlock(block.slice(0, -2), outer);
    there.set(key, Math.max(count, there.get(key) ?? initial));
  };
  for (const { id, index, value } of wanted) {
    const blocks = [...id.matchAll(/\[\]\./g)].map((found) => id.slice(0, found.index + 2));
    for (const [level, block] of blocks.entries()) await need(block, index.slice(0, level), (index[level] ?? 0) + 1);
    if (Array.isArray(value) && drawsRows(rendering, code, id)) await need(id, index, value.length);
  }
};

/** What the portal's own model holds where a value was meant, and what it holds where none was. */
const compare = async (page: Page, wanted: FlatValue[]) => {
  const held = await page.evaluate(
    (all) => {
      const { model } = window.__practice;
      const doc = model.state.lastForm ?? '';
      return all.map(({ id, index }) => model.read(doc, id, index));
    },
    wanted.map(({ id, index }) => ({ id, index })),
  );
  const same = (one: unknown, other: unknown): boolean =>
    JSON.stringify(Array.isArray(one) ? [...one].sort() : one) ===
    JSON.stringify(Array.isArray(other) ? [...other].sort() : other);
  const empty = (value: unknown) => value === null || value === '' || (Array.isArray(value) && value.length === 0);
  const rows = wanted.map((flat, n) => ({ key: fieldKey(flat.id, flat.index), wanted: flat.value, held: held[n] }));
  const form = await page.evaluate(() =>
    window.__practice.model.anacForm(window.__practice.model.state.lastForm ?? ''),
  );
  const keys = new Set(rows.map(({ key }) => key));
  return {
    wrong: rows.filter((row) => !empty(row.held) && !same(row.held, row.wanted)),
    unwritten: rows.filter((row) => empty(row.held)).map(({ key }) => key),
    unasked: flatten(form as never)
      .map(({ id, index }) => fieldKey(id, index))
      .filter((key) => !keys.has(key)),
  };
};

const CLEAN = { wrong: [], unwritten: [], unasked: [] };

const fillAll = async (
  browser: Parameters<typeof visitPcp>[0],
  rendering: Rendering,
  affidamento: Affidamento,
): Promise<{ page: Page; pcp: PcpDriver; wanted: FlatValue[] }> => {
  const { page, pcp } = await visitPcp(browser, rendering, 'test/browser/cmrc-lib.ts');
  const wanted = wantedOf(affidamento);
  await pcp.newDraft(affidamento.scheda);
  const life = new AbortController();
  for (const root of specOf(affidamento.scheda).sections) {
    await pcp.openSection(root);
    const inside = (flat: FlatValue) => flat.id.split(/[.[]/)[0] === root;
    await makeRoom(pcp, rendering, affidamento.scheda, wanted.filter(inside));
    // The plain rendering shows its sections together: they are filled at once, when the last one has its room.
    if (rendering === 'plain' && root !== specOf(affidamento.scheda).sections.at(-1)) continue;
    const { session } = await panelOn(page, affidamento, life.signal);
    expect(session.state()).toMatchObject({ model: { scheda: affidamento.scheda } });
    await fillInSight(session);
  }
  life.abort();
  return { page, pcp, wanted };
};

/** Each of these asks what another scheda asks, or a part of it. */
const WITHIN: Partial<Record<SchedaCode, SchedaCode>> = { AD2_26: 'AD2_25', P6_1: 'P6_2', A3_6: 'AD3' };

test('a scheda that is not written here asks nothing that the other does not', () => {
  const asks = (code: SchedaCode) => fieldsOf(SCHEDE[code]).map(({ id, kind }) => `${id} ${kind}`);
  for (const [code, other] of Object.entries(WITHIN) as [SchedaCode, SchedaCode][])
    expect(asks(other)).toEqual(expect.arrayContaining(asks(code)));
});

for (const code of SCHEDA_CODES.filter((one) => !(one in WITHIN)))
  test(`everything that ${code} asks is written where it belongs, and nothing else (plain)`, async ({ browser }) => {
    const { page, wanted } = await fillAll(browser, 'plain', fullAffidamento(code));
    expect(await compare(page, wanted)).toEqual(CLEAN);
    await page.context().close();
  });

// A library draws a kind of control alike in every scheda; PrimeNG's are written by the story of AD5 and its widgets.
test('everything that P5 asks is written where it belongs, and nothing else (material)', async ({ browser }) => {
  const { page, wanted } = await fillAll(browser, 'material', fullAffidamento('P5'));
  expect(await compare(page, wanted)).toEqual(CLEAN);
  await page.context().close();
});

test('two lotti of P5 are filled each with its own', async ({ browser }) => {
  const { page, wanted } = await fillAll(browser, 'plain', doubleAffidamento('P5'));
  expect(await compare(page, wanted)).toEqual(CLEAN);
  await page.context().close();
});
