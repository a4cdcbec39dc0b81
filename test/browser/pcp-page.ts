import type { Browser, Page } from '@playwright/test';
import { fieldKey } from '../../lib/domain/field.ts';
import type { PraticaSeen } from '../../lib/domain/page-model.ts';
import { type Group, isBox, isGroup, type Layout, type Part } from '../../practice/pcp/layout.ts';
import { layoutOf as plain } from '../../practice/pcp/plain/layout.ts';
import { type PcpDriver, pcpDriver } from '../portals/pcp/driver.ts';
import { layoutOf as material } from '../portals/pcp/material/layout.ts';
import { layoutOf as primeng } from '../portals/pcp/primeng/layout.ts';
import { type Rendering, routePcp } from '../portals/serve.ts';
import { bundle } from './chromium.ts';
import type * as Lib from './recognise-lib.ts';

const LAYOUTS: Record<Rendering, Layout> = { plain, material, primeng };

/** A page of the practice PCP with the library beside it, and somebody to use it. */
export const visitPcp = async (
  browser: Browser,
  rendering: Rendering,
  lib = 'test/browser/recognise-lib.ts',
): Promise<{ page: Page; pcp: PcpDriver }> => {
  const context = await browser.newContext({ locale: 'it-IT', viewport: { width: 1280, height: 900 } });
  await routePcp(context, rendering);
  await context.addInitScript({ content: `${await bundle(lib)};window.lib = lib;` });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('pageerror', (error) => {
    throw error;
  });
  const pcp = pcpDriver(page, rendering);
  await pcp.goHome();
  return { page, pcp };
};

/** What the library says of the page, with the key of each field and the key written on the page beside it. */
export type Said = {
  page: string;
  scheda: string | null;
  reasons: string[];
  known: { key: string; truth: string | null; visible: boolean; writable: boolean; label: string }[];
  unknown: { truth: string | null; visible: boolean; label: string; why: string }[];
  seen: PraticaSeen[];
};

/** Recognises the page where it is. */
export const said = (page: Page): Promise<Said> =>
  page.evaluate(() => {
    const lib = (globalThis as never as { lib: typeof Lib }).lib;
    const found = lib.recognise(globalThis.document, globalThis.location.href);
    const truth = (element: Element): string | null =>
      element.closest('[data-truth]')?.getAttribute('data-truth') ?? null;
    const writable = new Set(found.fields.map(({ element }) => element));
    return {
      page: found.page,
      scheda: found.scheda,
      reasons: found.reasons,
      known: found.known.map(({ field, id, index }) => ({
        key: lib.fieldKey(id, index),
        truth: truth(field.element),
        visible: field.visible,
        writable: writable.has(field.element),
        label: field.label,
      })),
      unknown: found.unknown.map(({ field, why }) => ({
        truth: truth(field.element),
        visible: field.visible,
        label: field.label,
        why,
      })),
      seen: lib.capture(globalThis.document, found.page),
    };
  });

const TWO = ['stazioniAppaltanti[]', 'aggiudicazioni[]', 'lotti[]'];
const LIST = /(?:cup|cupLotto|cpvSecondarie)\[\]$/;

/** Every field of a section as the form stands after `growForm`, with its place. */
export const fieldsOf = (rendering: Rendering, section: string, scheda = 'AD5'): { id: string; index: number[] }[] => {
  const below = (parts: Part[], index: number[]): { id: string; index: number[] }[] =>
    parts.flatMap((part) => {
      if (isBox(part)) return below(part.items, index);
      if (!isGroup(part)) return [{ id: part.id, index }];
      const count = TWO.includes(part.block) || LIST.test(part.block) ? 2 : 1;
      return Array.from({ length: count }, (_, n) => below(part.items, [...index, n])).flat();
    });
  return below(LAYOUTS[rendering](scheda).find(({ id }) => id === section)?.parts ?? [], []);
};

/** Whether a rendering draws a list with a row for each value, and a button that adds one. */
export const drawsRows = (rendering: Rendering, scheda: string, id: string): boolean => {
  const search = (parts: Part[]): boolean =>
    parts.some((part) => (isGroup(part) ? part.block === id || search(part.items) : isBox(part) && search(part.items)));
  return LAYOUTS[rendering](scheda).some(({ parts }) => search(parts));
};

/** Two stazioni appaltanti, two aggiudicazioni, two CUP and two CPV in each, where the rendering repeats them. */
export const growForm = async (
  pcp: PcpDriver,
  rendering: Rendering,
  section: string,
  scheda = 'AD5',
): Promise<void> => {
  const grow = async (parts: Part[], index: number[]): Promise<void> => {
    for (const group of parts.filter((part): part is Group => isGroup(part))) {
      const list = LIST.test(group.block);
      const outer = TWO.includes(group.block) && !list;
      const name = group.block.slice(0, -2);
      for (let n = 0; n < (list ? 2 : outer ? 1 : 0); n++) await pcp.addBlock(name, index);
      for (let n = 0; n < (outer ? 2 : 1); n++) if (!list) await grow(group.items, [...index, n]);
    }
  };
  await grow(LAYOUTS[rendering](scheda).find(({ id }) => id === section)?.parts ?? [], []);
};

/** Writes on the page what each field of the open section truly is. */
export const writeTruth = async (
  pcp: PcpDriver,
  rendering: Rendering,
  section: string,
  scheda = 'AD5',
): Promise<string[]> => {
  const keys: string[] = [];
  for (const { id, index } of fieldsOf(rendering, section, scheda)) {
    const key = fieldKey(id, index);
    await pcp.field(id, index).evaluate((element, text) => element.setAttribute('data-truth', text), key);
    keys.push(key);
  }
  return keys;
};
