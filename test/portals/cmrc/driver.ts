import { expect, type Locator, type Page } from '@playwright/test';
import { rowName } from '../../../practice/cmrc/field.ts';
import { FOLDERS, fieldNamed, GRIDS } from '../../../practice/cmrc/fields.ts';
import { CMRC_URL } from '../../../practice/cmrc/portal.ts';

/** What a person writes into a field: by the field's name, as the portal shows it. */
export type Written = { name: string; value: string };

/** A person at the practice CMRC: presses, types and reads only what is on screen; `page` is routed by `routeCmrc`. */
export const cmrcDriver = (page: Page) => {
  const loaded = (act: () => Promise<unknown>): Promise<unknown> => {
    // Every command posts the form, and the same address may come back: the new document is waited for.
    const back = page.waitForEvent('domcontentloaded');
    return act().then(() => back);
  };
  const folderOf = (name: string): string | null => {
    const found = fieldNamed(name);
    const holds = FOLDERS.find(({ sections }) =>
      sections.some(({ fields, grids = [] }) =>
        found?.grid ? grids.includes(found.grid) : fields.some((field) => field.name === name),
      ),
    );
    return holds?.folder ?? null;
  };
  const box = (name: string): Locator => {
    const kind = fieldNamed(name)?.field.kind;
    const end = kind === 'number' || kind === 'date' ? '_V' : kind === 'ahead' ? '_edit_new' : '';
    return page.locator(`#${name}${end}`);
  };
  const pick = async (picker: Page | ReturnType<Page['frameLocator']>, code: string): Promise<void> => {
    await picker.locator('#cerca_nodo').fill(code);
    await picker.locator('#cerca_nodo_button').click();
    await picker.locator(`.nodo[data-code="${code}"]`).click();
    await picker.locator('#conferma_nodo').click();
  };

  const driver = {
    goHome: (): Promise<unknown> => page.goto(`${CMRC_URL}index.php`),
    /** From the entrance to the desk, by SPID. */
    login: async (): Promise<void> => {
      await driver.goHome();
      await loaded(() => page.getByRole('link', { name: 'Entra con SPID' }).click());
    },
    /** By the menu to the list of the affidamenti. */
    openList: async (): Promise<void> => {
      const group = page.getByRole('button', { name: 'Affidamento senza negoziazione' });
      if ((await group.getAttribute('aria-expanded')) !== 'true') await group.click();
      await loaded(() => page.locator('#menu').getByText('Affidamenti diretti su Accordo Quadro').click());
    },
    /** From the list to a new document; its number. */
    newDocument: async (): Promise<number> => {
      await page.getByText('Nuovo Affidamento', { exact: true }).click();
      await page.locator('#FORMDOCUMENT').waitFor();
      return driver.currentId();
    },
    openDocument: (id: number): Promise<unknown> =>
      loaded(() => page.locator(`#GridViewer a[href*="IDDOC=${id}"]`).click()),
    currentId: async (): Promise<number> => Number(await page.locator('#IDDOC').inputValue()),
    openFolder: (folder: string): Promise<void> => page.locator(`#folder_button_${folder}`).click(),
    /** Shows the tab in which a field stands. */
    reveal: async (name: string): Promise<void> => {
      const folder = folderOf(name);
      if (folder && !(await page.locator(`#FLD_${folder}`).isVisible())) await driver.openFolder(folder);
    },
    /** The control a person writes into. */
    box,
    /** Writes a field as a person: types and presses Tab, chooses, ticks; waits for the reload where there is one. */
    set: async (name: string, value: string): Promise<void> => {
      const found = fieldNamed(name);
      if (!found) throw new Error(`campo sconosciuto: ${name}`);
      await driver.reveal(name);
      const { field } = found;
      const control = box(name);
      if (field.kind === 'tree') return field.domain === 'GEO' ? driver.pickLuogo(value) : driver.pickCpv(name, value);
      if (field.kind === 'check') return control.setChecked(value === '1');
      const write = async (): Promise<void> => {
        if (field.kind === 'select') {
          await control.selectOption({ label: value });
          return;
        }
        if (field.kind === 'date') await control.focus();
        else await control.click();
        await control.press('Control+a');
        await control.press('Delete');
        // A person gives the whole word at once here too: one keyup for each key is tested apart.
        if (field.kind === 'ahead') {
          await page.keyboard.insertText(value.slice(0, -1));
          await control.press(value.slice(-1));
          await expect(control).toHaveCSS('color', 'rgb(0, 0, 0)');
        } else await control.pressSequentially(value);
        await page.keyboard.press('Tab');
      };
      await (field.reload ? loaded(write) : write());
    },
    setAll: async (entries: readonly Written[]): Promise<void> => {
      for (const { name, value } of entries) await driver.set(name, value);
    },
    /** The value that the form would post. */
    kept: (name: string): Promise<string> => page.locator(`#${name}`).inputValue(),
    addRow: async (grid: string): Promise<void> => {
      const found = GRIDS.find((one) => one.grid === grid);
      if (!found) throw new Error(`griglia sconosciuta: ${grid}`);
      await driver.reveal(rowName(found, 0, found.fields[0]?.name ?? ''));
      await loaded(() => page.locator(`#${grid}_ADD`).click());
    },
    pickCpv: async (name: string, code: string): Promise<void> => {
      await driver.reveal(name);
      await page.locator(`#${name}_button`).click();
      await pick(page.frameLocator('#rightArea_iframe'), code);
    },
    pickLuogo: async (code: string): Promise<void> => {
      await driver.reveal('COD_LUOGO_ISTAT');
      if ((await page.locator('body').getAttribute('data-geo')) === 'drawer') {
        await page.locator('#COD_LUOGO_ISTAT_button').click();
        return pick(page.frameLocator('#rightArea_iframe'), code);
      }
      const [popup] = await Promise.all([page.waitForEvent('popup'), page.locator('#COD_LUOGO_ISTAT_button').click()]);
      const closed = popup.waitForEvent('close');
      // The window closes under the finger.
      await pick(popup, code).catch((error) => {
        if (!popup.isClosed()) throw error;
      });
      await closed;
    },
    save: (): Promise<unknown> => loaded(() => page.locator('#ToolbarDoc_Salva').click()),
    /** Gestione PCP, then one of its entries. */
    gestionePcp: async (entry: string): Promise<void> => {
      await page.locator('#ToolbarDoc_GestionePCP').click();
      await page.locator('#GestionePCP_div_sub_menu').getByText(entry, { exact: true }).click();
    },
    requestCig: (): Promise<unknown> => loaded(() => driver.gestionePcp('Richiedi CIG')),
    confirm: (): Promise<unknown> =>
      loaded(() => page.locator('#finestra_modale_confirm').getByRole('button', { name: 'Conferma' }).click()),
    /** What the portal says in its dialog, which is closed. */
    message: async (): Promise<string> => {
      const dialog = page.locator('#finestra_modale');
      const text = await dialog.locator('p').innerText();
      await dialog.getByRole('button', { name: 'OK' }).click();
      return text;
    },
    close: (): Promise<unknown> => loaded(() => page.locator('#ToolbarDoc_Chiudi').click()),
    /** Leaves a document without saving and comes back to it by the list. */
    reopen: async (id: number): Promise<void> => {
      await driver.close();
      await driver.openDocument(id);
    },
    /** The CIG derivato in its cell. */
    cig: (): Promise<string> => page.locator('#Cell_CIG').innerText(),
    /** The warning that comes before the session ends. */
    warnOfSession: (seconds = 60): Promise<void> =>
      page.evaluate((n) => (window as never as { avvisoSessione: (n: number) => void }).avvisoSessione(n), seconds),
  };
  return driver;
};

export type CmrcDriver = ReturnType<typeof cmrcDriver>;
