import type { FieldValue } from '../domain/field.ts';
import type { PageField } from './field.ts';
import { controlOf, driverOf } from './widgets/registry.ts';

/**
 * What a control holds now, as people mean it: text as shown, amounts (kind `number`) in euro, days as `YYYY-MM-DD`,
 * ticks and Sì/No pairs as booleans, several options as their texts; from the hidden twin where the page has one.
 * `null` when empty. Touches nothing.
 */
export const readValue = (field: PageField): FieldValue | null => {
  const control = controlOf(field);
  return driverOf(control).read(control);
};

/** The code that the page keeps for what a list shows in words: the value of the chosen option; null where it has none. */
export const readCode = (field: PageField): string | null => {
  const { element } = controlOf(field);
  if (element.tagName !== 'SELECT') return null;
  const [option, ...more] = (element as HTMLSelectElement).selectedOptions;
  return option && more.length === 0 && option.value !== '' && option.value !== option.text ? option.value : null;
};
