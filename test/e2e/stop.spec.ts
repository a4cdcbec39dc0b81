import type { Page } from '@playwright/test';
import type { Registrazione } from '../../lib/domain/registrazione.ts';
import { AFFIDAMENTO, DITTA } from '../../practice/samples/ad5.ts';
import { seed } from './archive-tools.ts';
import { axeViolations } from './axe.ts';
import { test as office } from './cmrc-tools.ts';
import { draft, expect, test } from './panel-tools.ts';

test.describe.configure({ timeout: 180_000 });

const SHEET = 'Prima di confermare';
/** Where to leave pictures for people to look at; none unless asked for. */
const PICTURES = process.env.CIGNO_PICTURES;

/** The sheet as it looks in the narrowest panel, and whether something sticks out or axe complains. */
const narrow = async (page: Page, name: string): Promise<void> => {
  await page.bringToFront();
  for (const width of [320, 420]) {
    await page.setViewportSize({ width, height: 900 });
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}-${width}.png`, fullPage: true });
    const over = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = globalThis.document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(over, `${name} at ${width} px`).toBeLessThanOrEqual(0);
  }
  expect(await axeViolations(page)).toEqual([]);
};

/** A CIG that a colleague got for the same purchase, a week ago, at the other portal. */
const TAKEN: Registrazione = {
  id: 'cmrc/B000001279',
  portal: 'cmrc',
  scheda: 'AD4',
  cig: 'B000001279',
  cigPadre: null,
  codiceAppalto: null,
  praticaId: null,
  affidamentoId: null,
  oggetto: 'Carta per fotocopie, fornitura (esempio)',
  importo: 123_400,
  ente: '',
  operatoreEconomico: DITTA.denominazione.toUpperCase(),
  acquisitoAt: new Date(Date.now() - 7 * 86_400_000).toISOString(),
  stato: 'confermato',
  origine: 'manuale',
  note: '',
};

test('PCP: the sheet before «Crea appalto» and before «Conferma appalto», from the form and from the affidamento', async ({
  extension,
}) => {
  const { pcp, panel } = await draft(extension);
  const sheet = panel.region(SHEET);
  await expect(sheet).toBeHidden();
  await panel.compila();
  await pcp.conferma();
  await expect(sheet).toContainText('Stai per premere «Crea appalto»');
  await expect(sheet).toContainText(AFFIDAMENTO.oggetto);
  await expect(sheet).toContainText('letto nel modulo');
  await expect(sheet).toContainText(`${DITTA.denominazione} (${DITTA.codiceFiscale})`);
  await expect(sheet).toContainText(/nessun CIG con lo stesso operatore economico/);
  // This page shows none of the data: what was typed a moment before may have escaped.
  await expect(sheet).toContainText('Guarda prima');
  await narrow(panel.page, 'crea-appalto');
  await pcp.creaAppalto();
  await expect(sheet).toBeHidden();
  const archive = await extension.open('archivio.html#registro');
  await seed(archive, { registrazioni: [TAKEN] });
  await archive.close();
  await pcp.openDettaglio(AFFIDAMENTO.codiceAppalto);
  await expect(sheet).toContainText('Stai per premere «Conferma appalto»');
  await expect(sheet).toContainText('Fermati');
  await expect(sheet).toContainText('1 CIG già acquisito che sembra per lo stesso acquisto');
  await expect(sheet).toContainText(TAKEN.cig);
  await expect(sheet).toContainText('letto nella pagina');
  await expect(sheet).toContainText('con la scheda CM2');
  await expect(sheet.getByRole('button')).toHaveCount(0);
  await narrow(panel.page, 'conferma-appalto');
  await pcp.confermaAppalto();
  await expect(sheet).toBeHidden();
  expect((await pcp.log()).filter((entry) => entry.kind === 'press' && !entry.trusted)).toEqual([]);
});

office('CMRC: the document where «Richiedi CIG» stands has its sheet, calm until it is filled', async ({ office }) => {
  await office.profiles();
  const { panel } = await office.desk();
  const sheet = panel.region(SHEET);
  await expect(sheet).toContainText('Prima di premere «Gestione PCP» e «Richiedi CIG»');
  await expect(sheet.getByText('Fermati')).toBeHidden();
  await panel.compila();
  await expect(sheet).toContainText(/Fermati|Guarda prima/);
  await expect(sheet).toContainText(DITTA.denominazione);
  await expect(sheet).toContainText('letto nella pagina');
  await expect(sheet).toContainText('«Annulla affidamento»');
  await expect(sheet.getByRole('button')).toHaveCount(0);
  await narrow(panel.page, 'richiedi-cig');
});
