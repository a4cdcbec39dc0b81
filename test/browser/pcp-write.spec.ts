import type { Page } from '@playwright/test';
import { expect, test } from './chromium.ts';
import { visitPcp } from './pcp-page.ts';
import type * as Lib from './pcp-write-lib.ts';

const ID = 'aggiudicazioni[].datiBaseCPV.cpvSecondarie[]';

type Done = { status: string; reason: string; undone: string };

/** Writes the list of secondary CPVs, looks at what the portal's model holds, takes it back. */
const writeAndUndo = (page: Page, codes: string[]): Promise<Done & { held: unknown; after: unknown }> =>
  page.evaluate(
    async ([id, wanted]) => {
      const lib = (globalThis as never as { lib: typeof Lib }).lib;
      const { model } = window.__practice;
      const doc = model.state.lastForm ?? '';
      const held = () => model.read(doc, id, [0]);
      const look = () =>
        lib.recognise(globalThis.document, globalThis.location.href).known.find((one) => one.id === id);
      // A section that was just opened, or drawn anew, comes when the page has time.
      let found = look();
      for (let turn = 0; !found && turn < 100; turn++) {
        await new Promise((done) => setTimeout(done, 100));
        found = look();
      }
      if (!found) throw new Error('campo non riconosciuto');
      const before = lib.snapshot(found.field);
      const { status, reason } = await lib.writeField(found.field, wanted);
      const now = held();
      const undone = await lib.undoWrite(before, wanted);
      return { status, reason, held: now, undone: undone.status, after: held() };
    },
    [ID, codes] as const,
  );

for (const rendering of ['material', 'primeng'] as const) {
  test(`an autocomplete with several values takes one and two, and owns up that they stay (${rendering})`, async ({
    browser,
  }) => {
    const { page, pcp } = await visitPcp(browser, rendering, 'test/browser/pcp-write-lib.ts');
    await pcp.newDraft();
    await pcp.openSection('aggiudicazioni');
    for (const codes of [['30199000'], ['30199000', '30192000']])
      for (let turn = 0; turn < 2; turn++) {
        const { status, reason, held, undone, after } = await writeAndUndo(page, codes);
        expect([status, reason, held]).toEqual(['written', '', codes]);
        // Chips go away by buttons of their own, which are not pressed: the undo says that it failed, and it did.
        expect([undone, after]).toEqual(['failed', codes]);
        await pcp.rerender('aggiudicazioni', ID);
      }
    await page.context().close();
  });
}
