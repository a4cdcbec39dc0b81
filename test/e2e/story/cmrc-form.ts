import type { Page } from '@playwright/test';
import { compose } from '../../../lib/assist/compose.ts';
import type { Affidamento } from '../../../lib/domain/affidamento.ts';
import type { CmrcPortal } from '../../../practice/cmrc/portal.ts';
import { CONVENZIONE } from '../../../practice/samples/ad4.ts';
import { DITTA, ENTE } from '../../../practice/samples/ad5.ts';
import type { CmrcDriver } from '../../portals/cmrc/driver.ts';
import type { Extension } from '../extension.ts';
import { expect, type PanelHands } from './panel.ts';
import { brought, twinsOf } from './twins.ts';
import type { Witness } from './witness.ts';

/** The practice portal as `routeCmrc` serves it to the extension's context, with what it turned away. */
export type Stage = { extension: Extension; portal: CmrcPortal; net: { aborted: string[] }; witness: Witness };

export type Scene = Stage & { page: Page; cmrc: CmrcDriver; panel: PanelHands; archive: Page; asked: string[] };

/** Tabs that are closed when a document opens, with what is said of each. */
const TABS: { folder: string; title: string; reloads?: true }[] = [
  { folder: 'OPERATORI', title: 'gli operatori economici', reloads: true },
  { folder: 'QUADRO', title: 'il quadro economico' },
  { folder: 'PNRR', title: 'il PNRR' },
  { folder: 'ULTERIORI', title: 'gli ulteriori dati' },
];

/** Codes that only the page's own pickers may set: by the caption that the plan shows. */
const PICKED = { luogo: 'Luogo ISTAT', cpv: 'Codice identificativo corrispondente al sistema di codifica CPV' };

/** What the form would post, as it is on the page now. */
const formNow = (page: Page): Promise<Record<string, string>> =>
  page
    .locator('#FORMDOCUMENT')
    .evaluate((form) =>
      Object.fromEntries([...new FormData(form as HTMLFormElement)].map(([name, value]) => [name, String(value)])),
    );

/**
 * What the plan leaves to the RUP. CIG Padre and its description stand side by side: the RUP reads why, and ticks the one
 * the instructions name; of the amount of the document the portal does not say what it comprises.
 */
const decide = async (panel: PanelHands): Promise<void> => {
  const piano = panel.region('Piano');
  const pair = piano.getByRole('group', { name: 'Un valore, più campi: decidi tu' });
  await expect(pair).toContainText('Le istruzioni della CMRC');
  const ticks = pair.getByRole('checkbox', { name: `Scrivi qui ${CONVENZIONE.cigPadre}` });
  await expect(ticks).toHaveCount(2);
  await expect(ticks.first()).toHaveAccessibleDescription('CIG Padre');
  await expect(ticks.last()).toHaveAccessibleDescription('Descrizione CIG Padre');
  await expect(ticks.first()).not.toBeChecked();
  await ticks.last().check();
  const amount = piano.getByRole('group', { name: 'Un valore da confermare: decidi tu' });
  await expect(amount).toContainText('Importo Appalto');
  await amount.getByRole('checkbox', { name: /^Scrivi qui 1\.234,56/ }).check();
};

/** The first tab is filled, given back as it was, and filled again. */
const fillTwice = async ({ page, panel, affidamento, witness }: Scene & { affidamento: Affidamento }) => {
  await panel.choose(affidamento.codiceAppalto);
  await decide(panel);
  await witness.look(panel.page, 'pannello-piano');
  const before = await formNow(page);
  await panel.compila();
  expect(await formNow(page)).not.toEqual(before);
  witness.say('Il RUP ha deciso dove va il CIG padre e premuto «Compila»: Cigno ha seguito la pagina che si ricarica.');
  await witness.look(panel.page, 'pannello-esito');
  await witness.look(page, 'portale-compilato');
  const said = await panel.annulla();
  expect(await formNow(page), said).toEqual(before);
  witness.say(`«Annulla compilazione»: ${said.charAt(0).toLowerCase()}${said.slice(1)}`);
  await witness.look(panel.page, 'pannello-annullata');
  await decide(panel);
  await panel.compila();
};

/** The code that the panel shows beside a field that only the page's picker may write. */
const codeInPlan = async (panel: PanelHands, caption: string): Promise<string> => {
  const row = panel
    .region('Da copiare')
    .getByRole('listitem')
    .filter({ has: panel.page.getByText(caption, { exact: true }) });
  await expect(row).toContainText('il codice si sceglie con il pulsante accanto al campo');
  await expect(row.getByRole('button', { name: 'Copia' })).toBeVisible();
  return /\b\d{8,9}\b/.exec(await row.innerText())?.[0] ?? '';
};

const pickCodes = async ({ page, cmrc, panel, witness }: Scene): Promise<void> => {
  await cmrc.pickCpv('CODICE_CPV', await codeInPlan(panel, PICKED.cpv));
  await cmrc.pickLuogo(await codeInPlan(panel, PICKED.luogo));
  witness.say('Il RUP ha scelto CPV e luogo dagli elenchi del portale, con i codici che Cigno mostra.');
  await witness.look(page, 'portale-codici');
};

/** Fills every tab and lets the RUP save: the portal holds the plan, and nothing that is not in it. */
export const fillDocument = async (scene: Scene & { affidamento: Affidamento }, id: number): Promise<void> => {
  const { cmrc, panel, page, portal, affidamento, witness } = scene;
  await fillTwice(scene);
  await pickCodes(scene);
  for (const { folder, title, reloads } of TABS) {
    await cmrc.openFolder(folder);
    const esito = await panel.compila();
    if (reloads) {
      // The codice fiscale of the firm makes the page reload itself, and it comes back with its first tab open.
      expect(esito).toContain('aprila');
      await expect(page.locator(`#FLD_${folder}`)).toBeHidden();
      await cmrc.openFolder(folder);
      await panel.compila();
    }
    const again = reloads ? ', di nuovo dopo che la pagina si è ricaricata' : '';
    witness.say(`Il RUP ha aperto ${title} e premuto «Compila»${again}.`);
    await witness.look(page, `portale-${folder.toLowerCase()}`);
  }
  await witness.look(panel.page, 'pannello-compilato');
  const checked = await panel.controlla();
  expect(checked).toMatch(/\b0 errori/);
  // Nobody is sent to look for what the portal gives by itself.
  expect(checked).not.toContain('non lo trova');
  witness.say('«Controlla»: nessun errore.');
  await witness.look(panel.page, 'pannello-controlli');
  await cmrc.save();
  const { CIG_MADRE: _undecided, ...planned } = twinsOf(
    compose({ affidamento, enti: [ENTE], operatoriEconomici: [DITTA] }),
  );
  const { DESC_LUOGO_ISTAT: luogo, ...held } = brought(portal.document(id));
  expect(held).toEqual({
    ...planned,
    DESC_CIG_MADRE: CONVENZIONE.cigPadre,
    Titolo: affidamento.oggetto,
    ImportoBaseAsta: '1234.56',
  });
  expect(luogo).toContain(planned.COD_LUOGO_ISTAT);
  witness.say('Il RUP ha premuto «Salva»: il portale ha tutti i valori del piano, e nessun altro.');
};
