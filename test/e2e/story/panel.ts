import { type Locator, type Page, expect as plain } from '@playwright/test';

/** Patient: the machine may be slow, the story is not about time. */
export const expect = plain.configure({ timeout: 20_000 });

/** What an officer sees and does in the side panel, by its accessible names alone. */
export const panelOf = (page: Page) => {
  const region = (name: string): Locator => page.getByRole('region', { name, exact: true });
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const compila = button('Compila');
  return {
    page,
    region,
    choose: async (words: string): Promise<void> => {
      const box = page.getByRole('combobox', { name: 'Affidamento', exact: true });
      const option = box.getByRole('option').filter({ hasText: words });
      await box.selectOption((await option.getAttribute('value')) ?? '');
    },
    /** Waits until there is something to write, presses Compila and waits for the result. */
    compila: async (): Promise<string> => {
      await expect(compila).not.toHaveAttribute('aria-disabled', 'true');
      await compila.click();
      // The panel brings the focus to the result when it has one: an older result may still be in sight.
      await expect(page.getByRole('heading', { name: 'Esito' })).toBeFocused();
      // What was not written is told where it can be copied.
      const copies = await region('Da copiare').allInnerTexts();
      return [await region('Esito').innerText(), ...copies].join('\n');
    },
    /** Presses Controlla and gives what it says. */
    controlla: async (): Promise<string> => {
      await button('Controlla').click();
      await expect(page.getByRole('heading', { name: 'Controlli' })).toBeFocused();
      return region('Controlli').innerText();
    },
    /** Takes the last filling back; gives what the panel says of it. */
    annulla: async (): Promise<string> => {
      await button('Annulla compilazione').click();
      await expect(page.getByRole('heading', { name: 'Esito' })).toBeFocused();
      const said = region('Esito').getByText(/Compilazione annullata/);
      await expect(said).toBeVisible();
      return said.innerText();
    },
  };
};

export type PanelHands = ReturnType<typeof panelOf>;
