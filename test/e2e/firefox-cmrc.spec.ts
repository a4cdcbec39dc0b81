import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { parseCig } from '../../lib/domain/cig.ts';
import { exportBackup } from '../../lib/exchange/backup.ts';
import { CMRC_ORIGIN, CMRC_URL } from '../../practice/cmrc/portal.ts';
import { ADESIONE, CONVENZIONE } from '../../practice/samples/ad4.ts';
import { CARTA, DITTA, ENTE, RUP } from '../../practice/samples/ad5.ts';
import { createPortal } from '../portals/cmrc/portal.ts';
import { serveCmrc } from '../portals/cmrc/route-firefox.ts';
import { NOTHING } from './archive-tools.ts';
import { type Fox, launchFirefox, until } from './firefox.ts';
import { importIn, inItsWindow, openPanel, press, pressIfOpen, says, tabAt } from './firefox-tools.ts';

test.describe.configure({ timeout: 300_000 });

const BACKUP = exportBackup(
  {
    ...NOTHING,
    enti: [ENTE],
    rup: [RUP],
    operatoriEconomici: [DITTA],
    convenzioni: [CONVENZIONE],
    affidamenti: [ADESIONE],
  },
  '2026-11-21T08:00:00.000Z',
);

/** What the hidden twins must hold of the sample: amounts with a dot, days as instants, the portal's own codes. */
const HELD = {
  Appalto_PNRR: '0',
  Body: ADESIONE.oggetto,
  CCNL: 'H01',
  // The user left this one alone.
  CIG_MADRE: '',
  CODICE_CPV: CARTA.cpvPrevalente,
  COD_LUOGO_ISTAT: CARTA.codIstat,
  COD_NUTS: 'ITI43',
  DESC_CIG_MADRE: CONVENZIONE.cigPadre,
  DataAdesione: '2026-11-22T00:00:00',
  DataAggiudicazione: '2026-11-20T00:00:00',
  FUNZIONI_SVOLTE: '3',
  IMP_FORNITURE: '1234.56',
  ImportoBaseAsta: '1234.56',
  LINGUA_DOCUMENTI: 'ITA',
  OGGETTO_LOTTO: CARTA.oggetto,
  R0_TIPO_FINANZIAMENTO: 'A',
  R0_pcp_ImportoFinanziamento: '1506.16',
  ROPERATORIGrid_0_IMPORTO_OE: '1234.56',
  ROPERATORIGrid_0_PAESE_OE: 'ITA',
  ROPERATORIGrid_0_RUOLO_OE: '14',
  ROPERATORIGrid_0_RicorriAvvalimento: '0',
  ROPERATORIGrid_0_TIPO_OE: '1',
  ROPERATORIGrid_0_aziCodiceFiscale: DITTA.codiceFiscale,
  ROPERATORIGrid_0_aziRagioneSociale: DITTA.denominazione,
  SA_TITOLARE: '1',
  SECONDARIA_CPV: CARTA.cpvSecondarie[0],
  SUBAPPALTO: 'no',
  TipoAppaltoGara: '1',
  Titolo: ADESIONE.oggetto,
  pcp_Categoria: 'FB',
  pcp_CodiceCentroDiCosto: ENTE.centriDiCosto[0]?.codice,
  pcp_OpereUrbanizzateScomputo: '0',
  pcp_RelazioneUnicaSulleProcedure: '1',
  pcp_SommeADisposizione: '271.60',
};

type Marked = { __before?: boolean };

/** The RUP's hand on the portal: real clicks, and the new document waited for where a press brings one. */
const handOn = (page: Page) => {
  const arrived = (what: string): Promise<boolean> =>
    until(what, () =>
      page.evaluate(() => !(globalThis as Marked).__before && document.readyState === 'complete').catch(() => false),
    );
  const click = async (selector: string): Promise<void> => {
    await page.bringToFront();
    await page.locator(selector).setTimeout(30_000).click();
  };
  const leadTo = async (selector: string): Promise<void> => {
    await page.evaluate(() => {
      (globalThis as Marked).__before = true;
    });
    await click(selector);
    await arrived(selector);
  };
  return {
    click,
    leadTo,
    folder: (name: string): Promise<void> => click(`#folder_button_${name}`),
    /** Chooses a code in the drawer that the button beside a field opens. */
    pick: async (field: string, code: string): Promise<void> => {
      await click(`#${field}_button`);
      const drawer = await until('il cassetto', async () => {
        const element = await page.$('#rightArea_iframe');
        return (await element?.contentFrame()) ?? null;
      });
      const inDrawer = (selector: string) => drawer.locator(selector).setTimeout(30_000);
      await inDrawer('#cerca_nodo').fill(code);
      await inDrawer('#cerca_nodo_button').click();
      await inDrawer(`.nodo[data-code="${code}"]`).click();
      await inDrawer('#conferma_nodo').click();
      await until(`${field} scelto`, () =>
        page.evaluate((id) => (document.getElementById(id) as HTMLInputElement).value !== '', field).catch(() => false),
      );
    },
  };
};

/** Ticks what the plan leaves to the user: the description of the CIG padre, and the amount of the document. */
const decide = (panel: Page): Promise<boolean> =>
  until('le caselle «Scrivi qui»', () =>
    panel.evaluate(() => {
      const groups = [...document.querySelectorAll('[role=group], fieldset')];
      const ticks = groups.map((group) => [...group.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]);
      const [pair, amount] = [ticks.find(({ length }) => length === 2), ticks.find(({ length }) => length === 1)];
      for (const tick of [pair?.at(-1), amount?.at(0)]) if (tick && !tick.checked) tick.click();
      return pair !== undefined && amount !== undefined;
    }),
  );

/** Presses Compila and waits until this press has its result. */
const compila = async (fox: Fox): Promise<string> => {
  await fox.own.bringToFront();
  // The focus goes to the result: that of the fill before must not be taken for it.
  await fox.own.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await press(fox.own, 'Compila');
  let said = '';
  const heard = async () => {
    const told = await fox.own.evaluate(() => ({
      text: document.body.innerText,
      at: document.activeElement?.matches('h1,h2,h3') ? document.activeElement.textContent : '',
    }));
    said = `${told.at} | ${told.text}`;
    if (/premi di nuovo Compila/.test(told.text)) await pressIfOpen(fox.own, 'Compila');
    return told.at === 'Esito' && told.text;
  };
  // A fill follows the page through its reloads.
  return until('l’esito della compilazione', heard, 60).catch((error) => {
    throw new Error(`${error.message}\nInvece: ${said}`);
  });
};

test('in Firefox: an AD4 filled through the portal’s reloads, its CIG derivato in the register', async () => {
  const fox = await launchFirefox();
  const errors: string[] = [];
  const portal = createPortal({ answerAfter: null, geo: 'drawer' });
  try {
    fox.own.on('pageerror', (error) => errors.push(String(error)));
    await test.step('profiles', () => importIn(fox, BACKUP));
    const page = await fox.browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    const net = await serveCmrc(page, portal);
    const hand = handOn(page);

    await test.step('to a new document, by the RUP’s hand', async () => {
      await page.goto(`${CMRC_URL}index.php`);
      await hand.leadTo('::-p-text(Entra con SPID)');
      await hand.click('::-p-text(Affidamento senza negoziazione)');
      await hand.leadTo('#menu ::-p-text(Affidamenti diretti su Accordo Quadro)');
      await hand.leadTo('::-p-text(Nuovo Affidamento)');
      await page.waitForSelector('#FORMDOCUMENT');
    });
    const id = Number(await page.$eval('#IDDOC', (box) => (box as HTMLInputElement).value));
    const tab = await tabAt(fox, CMRC_ORIGIN);
    await inItsWindow(fox, tab);

    await test.step('filled, tab after tab, through the reloads', async () => {
      await openPanel(fox, tab, ADESIONE.codiceAppalto);
      expect(await says(fox.own, /Scheda AD4/)).toContain('Scheda AD4');
      await decide(fox.own);
      await compila(fox);
      await hand.pick('CODICE_CPV', CARTA.cpvPrevalente);
      await hand.pick('SECONDARIA_CPV', CARTA.cpvSecondarie[0] ?? '');
      await hand.pick('COD_LUOGO_ISTAT', CARTA.codIstat);
      for (const folder of ['OPERATORI', 'OPERATORI', 'QUADRO', 'PNRR', 'ULTERIORI']) {
        await hand.folder(folder);
        await compila(fox);
      }
    });

    await test.step('what the portal holds is the plan', async () => {
      await hand.leadTo('#ToolbarDoc_Salva');
      expect(portal.document(id).values).toMatchObject(HELD);
    });

    await test.step('its CIG derivato in the register', async () => {
      await hand.click('#ToolbarDoc_GestionePCP');
      await hand.leadTo('#GestionePCP_div_sub_menu ::-p-text(Richiedi CIG)');
      await hand.click('#finestra_modale ::-p-text(OK)');
      await says(fox.own, /sola lettura/i);
      portal.answerPcp();
      await hand.leadTo('#ToolbarDoc_Chiudi');
      await says(fox.own, /Elenco degli affidamenti/);
      await hand.leadTo(`#GridViewer a[href*="IDDOC=${id}"]`);
      const { cig } = portal.document(id);
      expect(parseCig(cig).ok).toBe(true);
      await fox.own.bringToFront();
      await fox.go('popup.html');
      expect(await says(fox.own, new RegExp(cig))).toContain(cig);
    });

    expect(portal.blacklist).toEqual([]);
    expect(net).toEqual({ aborted: [], failed: [] });
    expect(errors).toEqual([]);
  } finally {
    await fox.close();
  }
});
