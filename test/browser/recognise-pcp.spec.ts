import { RENDERINGS } from '../portals/serve.ts';
import { expect, test } from './chromium.ts';
import { growForm, said, visitPcp, writeTruth } from './pcp-page.ts';

const SECTIONS = ['stazioniAppaltanti', 'appalto', 'aggiudicazioni'];

for (const rendering of RENDERINGS) {
  test.describe(rendering, () => {
    test('every field of AD5 is found where it is, with two of everything', async ({ browser }) => {
      const { page, pcp } = await visitPcp(browser, rendering);
      await pcp.newDraft();
      for (const section of SECTIONS) {
        await pcp.openSection(section);
        await growForm(pcp, rendering, section);
      }
      for (const section of SECTIONS) {
        await pcp.openSection(section);
        const keys = await writeTruth(pcp, rendering, section);
        const { page: name, scheda, known, unknown } = await said(page);
        expect([name, scheda]).toEqual(['form', 'AD5']);
        const here = known.filter(({ truth, key }) => truth !== null || keys.includes(key));
        expect
          .soft(
            here.filter(({ truth, key }) => truth !== key),
            `${section}: wrong`,
          )
          .toEqual([]);
        const found = new Set(known.filter(({ visible }) => visible).map(({ key }) => key));
        const missed = keys.filter((key) => !found.has(key));
        const why = unknown.filter(({ truth }) => truth && missed.includes(truth));
        expect.soft({ missed, why }, `${section}: missed`).toEqual({ missed: [], why: [] });
      }
      await page.context().close();
    });
  });
}
