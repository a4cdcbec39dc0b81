/** What the two twins of a number hold: the visible text and the hidden value with a dot. */
export type Twins = { shown: string; kept: string };

const NONE: Twins = { shown: '', kept: '' };

/** Cut, not rounded, to the decimals of the field; null when it is not a number. */
const cut = (text: string, decimals: number): string | null => {
  const [, sign = '', whole = '', part = ''] = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text.trim()) ?? [];
  if (whole === '' && part === '') return null;
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  const kept = decimals > 0 ? `${digits}.${part.slice(0, decimals).padEnd(decimals, '0')}` : digits;
  return sign === '-' && /[1-9]/.test(kept) ? `-${kept}` : kept;
};

/** A kept value as the page writes it: comma, and dots between the thousands. */
export const shownNumber = (kept: string): string => {
  const [whole = '', part] = kept.split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, '.') + (part === undefined ? '' : `,${part}`);
};

const twins = (text: string, decimals: number): Twins => {
  const kept = cut(text, decimals);
  return kept === null ? NONE : { shown: shownNumber(kept), kept };
};

/** On focus the dots of the thousands go. */
export const focusNumber = (text: string): string => text.replaceAll('.', '');

/** On change the comma becomes a dot and nothing else is touched: `1.234,56` is no number, and both twins are emptied. */
export const changeNumber = (text: string, decimals: number): Twins => twins(text.replace(',', '.'), decimals);

/** On blur every dot is taken for a separator of thousands: `1234.56` becomes a hundred times as much. */
export const blurNumber = (text: string, decimals: number): Twins =>
  twins(text.replaceAll('.', '').replace(',', '.'), decimals);
