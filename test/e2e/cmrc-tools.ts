import type { Page } from '@playwright/test';
import type { Affidamento } from '../../lib/domain/affidamento.ts';
import type { Answered, CmrcPortal } from '../../practice/cmrc/portal.ts';
import { ADESIONE, CONVENZIONE } from '../../practice/samples/ad4.ts';
import { DITTA, ENTE, RUP } from '../../practice/samples/ad5.ts';
import { type CmrcDriver, cmrcDriver } from '../portals/cmrc/driver.ts';
import { type CmrcOptions, createPortal } from '../portals/cmrc/portal.ts';
import { routeCmrc } from '../portals/cmrc/route.ts';
import { test as base, seed } from './archive-tools.ts';
import type { Extension } from './extension.ts';
import { expect, type PanelHands, panelOf } from './story/panel.ts';

export { expect };

/** A tab of the practice CMRC with a document in it and the panel beside. */
export type Desk = { page: Page; cmrc: CmrcDriver; id: number; panel: PanelHands };

/** An office at work on a practice CMRC: what it asked of the portal is judged at the end of each test. */
export type Office = {
  portal: CmrcPortal;
  extension: Extension;
  /** Saves the profiles and this affidamento. */
  profiles(affidamento?: Affidamento): Promise<void>;
  /** A tab with a new document, or with one of the list. */
  desk(document?: number): Promise<Desk>;
  /** The panel beside a page, as narrow as it is in a browser. */
  beside(page: Page): Promise<PanelHands>;
  /** Runs once, when the page next asks for this (`campo`: a field that reloads; `dominio`: a type-ahead), before the answer. */
  when(what: string, then: () => unknown, skip?: number): void;
  /** How many requests of a kind were made. */
  asked(what: string): number;
};

/** Requests that a page makes without a hand: reloads of its fields, what it loads by itself, an address typed. */
const OF_THE_PAGE = ['indirizzo', 'campo', 'dominio', 'centri', 'avanti'];

/** Places open in the drawer: the tests here never pick one. */
const OPTIONS: CmrcOptions = { answerAfter: null, geo: 'drawer' };

/** Steps of a person that no script may take. */
const pressedAlone = (requests: readonly Answered[]): string[] =>
  requests.filter(({ what, trusted }) => !trusted && !OF_THE_PAGE.includes(what)).map(({ what }) => what);

/** `cmrc`: how the practice portal of a test is made. */
export const test = base.extend<{ cmrc: CmrcOptions; office: Office }>({
  cmrc: [OPTIONS, { option: true }],
  office: async ({ extension, cmrc: options }, use) => {
    const portal = createPortal({ ...OPTIONS, ...options });
    const hooks: { what: string; skip: number; then: () => unknown }[] = [];
    const net = await routeCmrc(extension.context, {
      ...portal,
      handle: async (request) => {
        const what = new URL(request.url).searchParams.get('passo')?.split('.')[2];
        const at = hooks.findIndex((hook) => hook.what === what && hook.skip-- <= 0);
        if (at >= 0) await hooks.splice(at, 1)[0]?.then();
        return portal.handle(request);
      },
    });
    const errors: string[] = [];
    const beside = async (page: Page): Promise<PanelHands> => {
      const panel = await extension.panelFor(page);
      await panel.setViewportSize({ width: 420, height: 1200 });
      return panelOf(panel);
    };
    await use({
      portal,
      extension,
      beside,
      async profiles(affidamento = ADESIONE) {
        const archive = await extension.open('archivio.html#backup');
        await seed(archive, {
          enti: [ENTE],
          rup: [RUP],
          operatoriEconomici: [DITTA],
          convenzioni: [CONVENZIONE],
          affidamenti: [affidamento],
        });
        await archive.close();
      },
      async desk(document) {
        const page = await extension.context.newPage();
        page.on('pageerror', (error) => errors.push(String(error)));
        const cmrc = cmrcDriver(page);
        if (portal.requests.some(({ what }) => what === 'link')) await cmrc.goHome();
        else await cmrc.login();
        await cmrc.openList();
        if (document === undefined) await cmrc.newDocument();
        else await cmrc.openDocument(document);
        const panel = await beside(page);
        await expect(panel.region('Piano')).toContainText(/camp[oi] da scrivere/);
        return { page, cmrc, id: await cmrc.currentId(), panel };
      },
      when: (what, then, skip = 0) => void hooks.push({ what, skip, then }),
      asked: (what) => portal.requests.filter((request) => request.what === what).length,
    });
    expect(portal.blacklist).toEqual([]);
    expect(net.aborted).toEqual([]);
    expect(pressedAlone(portal.requests)).toEqual([]);
    expect(errors).toEqual([]);
  },
});

/** What the open document would post, by the names of the hidden twins; what the portal counts anew each time left out. */
export const heldBy = (page: Page): Promise<Record<string, string>> =>
  page
    .locator('#FORMDOCUMENT')
    .evaluate((form) =>
      Object.fromEntries([...new FormData(form as HTMLFormElement)].map(([name, value]) => [name, String(value)])),
    );

/** What the portal keeps of the first tab once the sample's adesione is in it. */
export const FIRST_TAB = {
  Titolo: ADESIONE.oggetto,
  pcp_Categoria: 'FB',
  pcp_CodiceCentroDiCosto: ENTE.centriDiCosto[0]?.codice ?? '',
  FUNZIONI_SVOLTE: '3',
  SA_TITOLARE: '1',
  Body: ADESIONE.oggetto,
  TipoAppaltoGara: '1',
  COD_NUTS: 'ITI43',
  DataAdesione: '2026-11-22T00:00:00',
  DataAggiudicazione: '2026-11-20T00:00:00',
  CCNL: 'H01',
} as const;
