import { labelOf } from '../../../../practice/pcp/lists.ts';
import { layoutOf } from '../primeng/layout.ts';
import { caption, type Hands, texts } from './hands.ts';

/** How a person uses the PrimeNG rendering. */
export const primeng: Hands = {
  layoutOf,
  words: {
    save: 'Salva come bozza',
    saveEdit: 'Salva le modifiche',
    accept: 'Procedi',
    login: "Ripeti l'accesso",
    passed: 'Operazione conclusa (verifica)',
  },
  choose: async (page, entry) => {
    await page.getByRole('combobox').click();
    await page.getByRole('option', { name: entry }).click();
  },
  openSection: (page, title) => page.getByRole('tab', { name: title }).click(),
  section: (page, section) => page.getByRole('tabpanel', { name: section.title }),
  block: (scope, group, n) =>
    scope
      .locator('div.full')
      .filter({ has: scope.page().getByRole('button', { name: group.add, exact: true }) })
      .last()
      .locator(':scope > p-fieldset')
      .nth(n),
  field: (scope, label) =>
    scope
      .locator('app-campo')
      .filter({
        has: scope
          .page()
          .locator('.caption')
          .filter({ hasText: caption(label) }),
      })
      .first(),
  set: async (field, item, spec, value) => {
    const page = field.page();
    const input = field.locator('input, textarea').first();
    const label = (code: string) => labelOf(spec.list ?? 'cpv', code);
    const option = (name: string) => page.getByRole('option', { name, exact: true });
    switch (item.control) {
      case 'yesno':
        await field.locator('.p-select').click();
        await option(value ? 'Sì' : 'No').click();
        break;
      case 'select':
        await field.locator('.p-select').click();
        await option(label(String(value))).click();
        break;
      case 'filtered':
        await field.locator('.p-select').click();
        await page.locator('.p-select-filter').fill(label(String(value)));
        await option(`${label(String(value))} - ${value}`).click();
        break;
      case 'selects':
        await field.locator('.p-multiselect').click();
        for (const code of texts(value)) await option(label(code)).click();
        await page.keyboard.press('Escape');
        break;
      case 'autocomplete':
      case 'many':
        for (const code of texts(value)) {
          await input.fill(code);
          await page.getByRole('option').filter({ hasText: code }).first().click();
        }
        break;
      case 'radio':
        await field.getByText(label(String(value)), { exact: true }).click();
        break;
      case 'money':
        await input.click();
        await input.pressSequentially(String(value).replace('.', ','));
        await input.press('Tab');
        break;
      default:
        await input.fill(String(value));
        await input.press('Tab');
    }
  },
  errors: (page) => page.locator('small.wrong:visible'),
  cig: (page) => page.locator('p-panel').filter({ hasText: 'CIG rilasciati' }).locator('b'),
};
