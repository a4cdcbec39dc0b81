import { parseCig } from '../../lib/domain/cig.ts';
import { ENTE } from '../../practice/pcp/people.ts';
import { PREFILLED, STORY, storyValue } from '../portals/pcp/story.ts';
import { RENDERINGS } from '../portals/serve.ts';
import { expect, test } from './chromium.ts';
import { growForm, said, visitPcp, writeTruth } from './pcp-page.ts';

const CODE = storyValue('appalto.codiceAppalto');
const OGGETTO = storyValue('appalto.datiBase.oggetto');
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

    test('each page is told from the others, from the home to the CIG', async ({ browser }) => {
      const { page, pcp } = await visitPcp(browser, rendering);
      const name = async (): Promise<string> => (await said(page)).page;
      expect(await name()).toBe('home');
      await pcp.openBozze();
      expect(await name()).toBe('bozze');
      await page.getByRole('main').getByText('Aggiungi', { exact: true }).click();
      await page.getByRole('button', { name: 'Crea Bozza', exact: true }).waitFor();
      expect(await name()).toBe('scelta-scheda');
      await pcp.newDraft();
      expect(await name()).toBe('form');
      await pcp.setAll(rendering === 'plain' ? [...PREFILLED, ...STORY] : STORY);
      expect((await said(page)).seen).toEqual([]);
      const form = (await pcp.readModel()) as Record<string, Record<string, unknown>[]>;
      expect(form.stazioniAppaltanti?.[0]).toEqual({
        codiceFiscale: ENTE.codiceFiscale,
        codiceAusa: ENTE.codiceAusa,
        codiceCentroCosto: ENTE.codiceCentroCosto,
        funzioniSvolte: ['3'],
        saTitolare: true,
      });
      expect(form.aggiudicazioni?.[0]).toMatchObject({
        codIstat: '012058091',
        datiBaseCPV: { tipoClassificazione: 'cpv', cpvPrevalente: '30192000' },
        datiBaseContratto: { codNUTS: 'ITI43' },
        datiBaseDocumenti: { lingue: ['ITA'] },
        partecipanti: [{ importo: 1234.56 }],
      });
      await pcp.conferma();
      await page.getByRole('button', { name: 'Crea appalto', exact: true }).waitFor();
      // Two renderings ask over the form or above it: then it is still the form.
      expect(await name()).toBe(rendering === 'plain' ? 'conferma' : 'form');
      await pcp.creaAppalto();
      await pcp.openAppalti();
      const list = await said(page);
      expect(list.page).toBe('appalti');
      const own = list.seen.find(({ codiceAppalto }) => codiceAppalto === CODE);
      expect(own).toMatchObject({ codiceAppalto: CODE, oggetto: OGGETTO, cig: [] });
      await pcp.openDettaglio(CODE);
      const detail = await said(page);
      expect(detail.page).toBe('dettaglio');
      expect(detail.seen).toMatchObject([{ codiceAppalto: CODE, importo: 1234.56, cig: [] }]);
      await pcp.verifica();
      await page
        .getByText(/operazione presa in carico/i)
        .first()
        .waitFor();
      await expect
        .poll(async () => (await said(page)).seen)
        .toMatchObject([{ codiceAppalto: CODE, stato: 'operazione presa in carico' }]);
      await pcp.advance(2000);
      await pcp.confermaAppalto();
      await pcp.advance(10_000);
      await expect(page.getByText(/Pubblicato/).first()).toBeVisible();
      const cig = await pcp.shownCig();
      expect(cig.map((text) => parseCig(text).ok)).toEqual([true]);
      await expect.poll(async () => (await said(page)).seen).toMatchObject([{ codiceAppalto: CODE, cig }]);
      expect(await name()).toBe('dettaglio');
      await pcp.openAppalti();
      const after = (await said(page)).seen;
      // Where the list has a column for it, the CIG stands in the row of its appalto and in no other.
      const shown = await page
        .getByRole('table')
        .getByText(cig[0] ?? '', { exact: true })
        .count();
      expect(after.filter((one) => one.cig.includes(cig[0] ?? '')).map(({ codiceAppalto }) => codiceAppalto)).toEqual(
        shown > 0 ? [CODE] : [],
      );
      // The practice portal was used by a person alone, and asked the network for nothing.
      const log = await pcp.log();
      expect(log.filter(({ kind, trusted }) => kind === 'network' || (kind === 'press' && !trusted))).toEqual([]);
      expect(log.filter(({ what }) => what.startsWith('appalto creato')).map(({ trusted }) => trusted)).toEqual([true]);
      await pcp.openBozze();
      await pcp.expireSession();
      await expect.poll(name).toBe('sessione-scaduta');
      await page.context().close();
    });
  });
}

test('a scheda that Cigno does not declare is not filled', async ({ browser }) => {
  const { page, pcp } = await visitPcp(browser, 'plain');
  await pcp.newDraft();
  await pcp.openSection('appalto');
  expect((await said(page)).scheda).toBe('AD5');
  await page.evaluate(() => {
    document.title = 'Scheda P7_2';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      node.textContent = (node.textContent ?? '').replaceAll('AD5', 'P7_2');
  });
  expect(await said(page)).toMatchObject({ page: 'form', scheda: null, known: [] });
  await page.context().close();
});
