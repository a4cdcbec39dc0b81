import { labelOf } from '../../../../practice/pcp/lists.ts';
import { layoutOf } from '../material/layout.ts';
import { caption, type Hands, texts } from './hands.ts';

/** How a person uses the Material rendering. */
export const material: Hands = {
  layoutOf,
  words: { save: 'Salva in bozza', saveEdit: 'Salva', accept: 'Sì', login: 'Accedi', passed: 'nessun errore' },
  choose: (page, entry) => page.getByRole('option', { name: entry }).click(),
  openSection: async (page, title) => {
    await page.getByRole('tab', { name: title }).click();
    await page.getByRole('tab', { name: title, selected: true }).waitFor();
  },
  section: (page, section) => page.getByRole('tabpanel', { name: section.title }),
  block: (scope, group, n) =>
    scope
      .locator('.group')
      .filter({ has: scope.page().getByRole('button', { name: group.add, exact: true }) })
      .last()
      .locator(':scope > .panel')
      .nth(n),
  field: (scope, label) =>
    scope
      .locator('pcp-field')
      .filter({
        has: scope
          .page()
          .locator('label')
          .filter({ hasText: caption(label) }),
      })
      .first(),
  set: async (field, item, spec, value) => {
    const page = field.page();
    const input = field.locator('input, textarea').first();
    const label = (code: string) => labelOf(spec.list ?? 'cpv', code);
    switch (item.control) {
      case 'select':
      case 'selects':
        await field.locator('mat-select').click();
        for (const code of texts(value)) await page.getByRole('option', { name: label(code), exact: true }).click();
        if (item.control === 'selects') await page.keyboard.press('Escape');
        break;
      case 'radio':
        await field.getByLabel(label(String(value)), { exact: true }).check();
        break;
      case 'yesno':
        await field.getByLabel(value ? 'Sì' : 'No', { exact: true }).check();
        break;
      case 'checkbox':
        await field.getByRole('checkbox').setChecked(value === true);
        break;
      case 'autocomplete':
      case 'chips':
        for (const code of texts(value)) {
          await input.fill(code);
          await page
            .getByRole('option')
            .filter({ hasText: `(${code})` })
            .click();
        }
        break;
      default:
        await input.fill(String(value));
        await input.press('Tab');
    }
  },
  errors: (page) => page.locator('mat-error:visible'),
  cig: (page) => page.locator('.cig'),
};
