import { labelOf } from '../../../../practice/pcp/lists.ts';
import { layoutOf } from '../../../../practice/pcp/plain/layout.ts';
import { amount } from '../../../../practice/pcp/words.ts';
import { caption, type Hands, texts } from './hands.ts';

/** How a person uses the plain rendering. */
export const plain: Hands = {
  layoutOf,
  words: {
    save: 'Salva bozza',
    saveEdit: 'Salva modifiche',
    accept: 'Procedi',
    login: 'Accedi di nuovo',
    passed: 'esito positivo',
  },
  choose: (page, entry) => page.getByLabel(entry).check(),
  openSection: (page, title) => page.getByRole('heading', { name: title, exact: true }).scrollIntoViewIfNeeded(),
  section: (page, section) => page.getByRole('region', { name: section.title, exact: true }),
  block: (scope, group, n) =>
    scope
      .locator('.group')
      .filter({ has: scope.page().getByRole('button', { name: group.add, exact: true }) })
      .last()
      .locator(':scope > .block, :scope > .row')
      .nth(n),
  field: (scope, label) =>
    scope
      .locator('.field')
      .filter({
        has: scope
          .page()
          .locator('label, legend')
          .filter({ hasText: caption(label) }),
      })
      .first(),
  set: async (field, item, spec, value) => {
    const input = field.locator('input, textarea').first();
    switch (item.control) {
      case 'select':
      case 'multiple':
        await field.locator('select').selectOption(texts(value));
        break;
      case 'yesno':
        await field.getByLabel(value ? 'Sì' : 'No').check();
        break;
      case 'checks':
        for (const code of texts(value))
          await field.getByLabel(labelOf(spec.list ?? 'cpv', code), { exact: true }).check();
        break;
      case 'combobox':
        await input.fill(String(value));
        await field
          .getByRole('option')
          .filter({ hasText: String(value) })
          .first()
          .click();
        break;
      default:
        await input.fill(typeof value === 'number' ? amount(value) : String(value));
        await input.press('Tab');
    }
  },
  errors: (page) => page.locator('.error:visible'),
  cig: (page) =>
    page
      .getByRole('region')
      .or(page.locator('section'))
      .filter({ hasText: /(?:Aggiudicazioni|Lotti) e CIG/ })
      .locator('td:nth-child(3)'),
};
