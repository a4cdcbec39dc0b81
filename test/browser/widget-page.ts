import type { Page } from '@playwright/test';
import type { FieldValue } from '../../lib/domain/field.ts';
import type { FieldKind } from '../../lib/page/field.ts';
import type { UndoResult } from '../../lib/page/undo.ts';
import type { WriteOptions, WriteResult } from '../../lib/page/write.ts';
import { angularPage, buildAngular } from '../portals/angular.ts';
import { loadLib } from './chromium.ts';

type Lib = typeof import('./page-lib.ts');
type Scope = {
  lib: Lib;
  __model: () => Record<string, unknown>;
  __set: (value: Record<string, unknown>) => void;
  __kept: Record<string, ReturnType<Lib['snapshot']>>;
};
type Target = { selector: string; kind: FieldKind };
type Plain = Omit<WriteOptions, 'signal'>;

/** Opens one of the two widget apps with the writer beside it. */
export const openWidgets = async (page: Page, library: 'material' | 'prime'): Promise<void> => {
  await page.setContent(angularPage(await buildAngular(`test/portals/widgets/${library}.ts`)));
  await page.waitForSelector('form');
  await loadWriter(page);
};

/** Puts the writer on a page already open. */
export const loadWriter = (page: Page): Promise<void> => loadLib(page, 'test/browser/page-lib.ts');

/** What the app's own form holds. */
export const bindingsOf = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => (globalThis as never as Scope).__model());

/** The app itself puts a value into its form, and what was remembered of the fields is forgotten. */
export const setBinding = (page: Page, name: string, value: unknown): Promise<void> =>
  page.evaluate(
    ([name, value]) => {
      const scope = globalThis as never as Scope;
      scope.__kept = {};
      scope.__set({ [name as string]: value });
    },
    [name, value],
  );

/** Takes a snapshot of the field (the first time) and writes into it. */
export const writeIn = (page: Page, target: Target, value: FieldValue, options: Plain = {}): Promise<WriteResult> =>
  page.evaluate(
    ({ target: { selector, kind }, value, options }) => {
      const scope = globalThis as never as Scope;
      const field = scope.lib.fieldAt(selector, kind);
      scope.__kept ??= {};
      scope.__kept[selector] ??= scope.lib.snapshot(field);
      return scope.lib.writeField(field, value, options);
    },
    { target, value, options },
  );

/** Undoes the first write of a field. */
export const undoIn = (page: Page, { selector }: Target, written: FieldValue): Promise<UndoResult> =>
  page.evaluate(
    ({ selector, written }) => {
      const { lib, __kept } = globalThis as never as Scope;
      const kept = __kept[selector];
      if (!kept) throw new Error(`Nessuna istantanea di ${selector}`);
      return lib.undoWrite(kept, written);
    },
    { selector, written },
  );

/** What the field holds, as the reader of values tells it. */
export const valueIn = (page: Page, target: Target): Promise<FieldValue | null> =>
  page.evaluate(({ selector, kind }) => {
    const { lib } = globalThis as never as Scope;
    return lib.readValue(lib.fieldAt(selector, kind));
  }, target);
