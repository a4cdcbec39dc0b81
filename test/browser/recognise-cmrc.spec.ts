import type { Page } from '@playwright/test';
import { parseCig } from '../../lib/domain/cig.ts';
import { AD4 } from '../../lib/schede/ad4.ts';
import { fieldsOf } from '../../lib/schede/scheda.ts';
import { type Field, rowName } from '../../practice/cmrc/field.ts';
import { FIELDS, GRIDS } from '../../practice/cmrc/fields.ts';
import { CIG_PADRE } from '../../practice/cmrc/seed.ts';
import { CARTA, DITTA } from '../../practice/samples/ad5.ts';
import { STORY } from '../portals/cmrc/story.ts';
import { createRandom, type Random } from '../portals-unit/random.ts';
import { saidOf } from './aflink-page.ts';
import { expect, test } from './chromium.ts';
import { visitCmrc } from './cmrc-page.ts';

const THEMES = ['fase2', 'classic'] as const;

/** The element that shows a field, by how it is drawn. */
const shownBy = ({ kind, domain }: Field, name: string): string => {
  if (kind === 'number' || kind === 'date') return `${name}_V`;
  if (domain === 'GEO') return 'DESC_LUOGO_ISTAT_V';
  return kind === 'ahead' || kind === 'tree' ? `${name}_edit_new` : kind === 'readonly' ? `${name}_V` : name;
};

/** The portal's own fields, by the name they have in the practice portal. */
const OWN: Record<string, string> = {
  Titolo: 'aflink.titolo',
  CIG_MADRE: 'aflink.cigPadre',
  DESC_CIG_MADRE: 'aflink.descrizioneCigPadre',
  ImportoBaseAsta: 'aflink.importo',
};
/** Index of a field outside the grids: each repeated block has one. */
const placeOf = (id: string): string => `${id}@${[...id.matchAll(/\[\]/g)].map(() => 0).join('.')}`;

/** What every element of the document is. */
const truth = (): Map<string, string> =>
  new Map([
    ...FIELDS.flatMap((field): [string, string][] => {
      const id = OWN[field.name] ?? field.id;
      return id ? [[shownBy(field, field.name), placeOf(id)]] : [];
    }),
    ...GRIDS.flatMap((grid) =>
      grid.fields.flatMap((field): [string, string][] =>
        field.id ? [[shownBy(field, rowName(grid, 0, field.name)), placeOf(field.id)]] : [],
      ),
    ),
  ]);

/** What the recognition of a page got wrong and what it did not find. */
const judge = async (page: Page) => {
  const is = truth();
  const said = await saidOf(page);
  const known = new Map(said.known.map(({ element, key }) => [element, key]));
  const why = new Map(said.unknown.map((one) => [one.element, `${one.label}: ${one.why}`]));
  return {
    said,
    wrong: said.known.filter(({ element, key }) => is.get(element) !== key),
    missed: [...is].filter(([element]) => !known.has(element)).map(([element]) => `${element} ${why.get(element)}`),
  };
};

/** Captions that say too little to be sure: two fields of ANAC bear them, or words that ANAC does not use. */
const UNCLEAR = ['OGGETTO_DE', 'OGGETTO_EN', 'DEROGA_AQ', 'STRUMENTI_ELETTRONICI', 'DOC_FAP'];

const SEED = Number(process.env.SEED ?? 20261123);
const MUTATIONS = Number(process.env.PAGES ?? 4);
/** Captions of what the portal alone asks, as near to ANAC's as they may be without being one. */
const TRAPS = [
  'Codice fiscale RUP',
  'CIG precedente',
  'Oggetto della modifica',
  'Denominazione referente',
  'Importo IVA',
  'Importo residuo convenzione',
  'Data protocollo',
  'CUP precedente',
  'Codice Fiscale',
  'Importo',
  'Denominazione',
  'Note',
];
/** Captions drawn by lot: of each field one of its own words, of each field that ANAC has not one of somebody else's. */
const reworded = (random: Random): Record<string, string> => {
  const all = new Map(fieldsOf(AD4).map((one) => [one.id, one]));
  const fields = [...FIELDS, ...GRIDS.flatMap((grid) => grid.fields)].filter(
    ({ name }) => !(name in OWN) && name !== 'CIG',
  );
  return Object.fromEntries(
    fields.map(({ name, id }) => {
      const declared = id === null ? null : all.get(id);
      return [name, declared ? random.pick([declared.label, ...declared.synonyms]) : random.pick(TRAPS)];
    }),
  );
};

for (const theme of THEMES) {
  test(`${theme}: every clear field of the AD4 document is found, with its mark`, async ({ browser }) => {
    const { page, cmrc } = await visitCmrc(browser, { theme });
    await cmrc.newDocument();
    const { said, wrong, missed } = await judge(page);
    expect([said.page, said.scheda]).toEqual(['documento', 'AD4']);
    expect(wrong).toEqual([]);
    expect(missed.filter((line) => !UNCLEAR.some((name) => line.startsWith(`${name} `)))).toEqual([]);
    const must = new Set([
      ...FIELDS.filter((one) => one.required).map((one) => shownBy(one, one.name)),
      ...GRIDS.flatMap((grid) =>
        grid.fields.filter((one) => one.required).map((one) => shownBy(one, rowName(grid, 0, one.name))),
      ),
    ]);
    expect(said.known.filter(({ element, required }) => required !== must.has(element))).toEqual([]);
    // A hierarchy is a read-only text with a button: understood, never written.
    const trees = said.known.filter(({ key }) => /codIstat|cpv(?:Prevalente|Secondarie)/.test(key));
    expect(trees.map(({ writable }) => writable)).toEqual([false, false, false]);
    await page.context().close();
  });

  test(`${theme}: with captions drawn by lot no field is taken for another`, async ({ browser }) => {
    let [right, all] = [0, 0];
    const wrong: string[] = [];
    for (let n = 0; n < MUTATIONS; n++) {
      const captions = reworded(createRandom(SEED + n));
      const { page, cmrc } = await visitCmrc(browser, { theme, captions });
      await cmrc.newDocument();
      const judged = await judge(page);
      expect([judged.said.page, judged.said.scheda]).toEqual(['documento', 'AD4']);
      wrong.push(
        ...judged.wrong.map(({ element, label, key }) => `seed ${SEED + n}: ${element} «${label}» said ${key}`),
      );
      right += judged.said.known.length;
      all += truth().size;
      await page.context().close();
    }
    console.log(
      `cmrc reworded, ${theme}: seed ${SEED}, ${MUTATIONS} pages, recall ${(right / all).toFixed(3)}, wrong ${wrong.length}`,
    );
    expect(wrong).toEqual([]);
    expect(right / all).toBeGreaterThan(0.6);
  });

  test(`${theme}: each page is told from the others, from the entrance to the CIG derivato`, async ({ browser }) => {
    const { page, cmrc, portal, net } = await visitCmrc(browser, { theme });
    const name = async (): Promise<string> => (await saidOf(page)).page;
    expect(await name()).toBe('affidamenti');
    const list = (await saidOf(page)).seen;
    expect(list.length).toBeGreaterThan(0);
    expect(list.flatMap(({ cig }) => cig)).not.toContain(CIG_PADRE);

    const id = await cmrc.newDocument();
    expect(await saidOf(page)).toMatchObject({ page: 'documento', seen: [] });
    await page.locator('#CODICE_CPV_button').click();
    const drawer = await (await page.locator('#rightArea_iframe').elementHandle())?.contentFrame();
    if (!drawer) throw new Error('no drawer');
    await drawer.locator('.nodo').first().waitFor();
    expect(await saidOf(drawer)).toMatchObject({ page: 'selettore', known: [], unknown: [] });
    await drawer.locator('#cerca_nodo').fill(CARTA.cpvPrevalente);
    await drawer.locator('#cerca_nodo_button').click();
    await drawer.locator(`.nodo[data-code="${CARTA.cpvPrevalente}"]`).click();
    await drawer.locator('#conferma_nodo').click();

    await cmrc.setAll(STORY);
    expect(await cmrc.kept('ROPERATORIGrid_0_aziRagioneSociale')).toBe(DITTA.denominazione);
    await cmrc.save();
    expect(page.url()).toContain('&COMMAND=SAVE');
    expect(portal.document(id).saved).toMatchObject({
      TipoAppaltoGara: '1',
      CODICE_CPV: CARTA.cpvPrevalente,
      COD_LUOGO_ISTAT: '012058091',
      COD_NUTS: 'ITI43',
      CCNL: 'A01',
      ImportoBaseAsta: '1234.56',
      DataAdesione: '2026-11-20T00:00:00',
      pcp_SommeADisposizione: '0.00',
      ROPERATORIGrid_0_IMPORTO_OE: '1234.56',
      R0_pcp_ImportoFinanziamento: '1234.56',
      SA_TITOLARE: '1',
      DESC_CIG_MADRE: CIG_PADRE,
    });
    await cmrc.requestCig();
    expect(await cmrc.message()).toContain('presa in carico');
    const waiting = await saidOf(page);
    expect(waiting).toMatchObject({ page: 'documento-sola-lettura', seen: [{ cig: [], cigPadre: CIG_PADRE }] });
    portal.answerPcp();
    await cmrc.reopen(id);
    const cig = await cmrc.cig();
    expect(parseCig(cig)).toMatchObject({ ok: true, kind: 'pcp' });
    expect((await saidOf(page)).seen).toMatchObject([{ cig: [cig], cigPadre: CIG_PADRE }]);
    const registro = (await saidOf(page)).seen[0]?.codiceAppalto;
    expect(registro).toBeTruthy();
    await cmrc.close();
    const after = (await saidOf(page)).seen;
    expect(after.filter((one) => one.cig.includes(cig))).toMatchObject([
      { codiceAppalto: registro, importo: 1234.56, cigPadre: CIG_PADRE, operatoreEconomico: DITTA.denominazione },
    ]);
    await cmrc.openDocument(id);
    await cmrc.openFolder('CRONOLOGIA');
    await expect(page.locator('#PCP_CRONOLOGIAGridR1')).toContainText('CIG rilasciato');
    await cmrc.gestionePcp('Annulla affidamento');
    await cmrc.confirm();
    expect((await saidOf(page)).seen).toMatchObject([{ codiceAppalto: registro, stato: 'Annullato' }]);

    await page.locator('#menu').getByText('Home', { exact: true }).click();
    await expect.poll(name).toBe('menu');
    await page.locator('#menu').getByText('Esci', { exact: true }).click();
    await expect.poll(name).toBe('accesso');
    expect(await saidOf(page)).toMatchObject({ known: [], unknown: [], seen: [] });
    // A person's own hand, and nothing rouses the black list.
    expect(portal.blacklist).toEqual([]);
    expect(net.aborted).toEqual([]);
    const pressed = portal.requests.filter(({ what }) => ['salva', 'link', 'processo', 'chiudi'].includes(what));
    expect(pressed.length).toBeGreaterThan(8);
    expect(pressed.filter(({ trusted }) => !trusted)).toEqual([]);
    await page.context().close();
  });
}
