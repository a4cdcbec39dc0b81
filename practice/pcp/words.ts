/** 1234.5 as Italians write it: `1.234,50`. */
export const amount = (euro: number | null): string => {
  if (euro === null) return '';
  const [whole = '0', cents = '00'] = euro.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${cents}`;
};

/** The euro of a text in Italian notation (`1.234,56`, `1234,56`, `1234`); null when it is not one. */
export const parseAmount = (text: string): number | null => {
  const t = text.trim();
  if (!/^(\d+|\d{1,3}(\.\d{3})+)(,\d{1,2})?$/.test(t)) return null;
  return Number(t.replaceAll('.', '').replace(',', '.'));
};

/** A time as `21/11/2026`. */
export const day = (at: number): string => {
  const [y, m, d] = new Date(at).toISOString().slice(0, 10).split('-');
  return `${d}/${m}/${y}`;
};
