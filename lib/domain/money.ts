import { ok, type Result, refused } from './result.ts';

/** Above this an amount in cents would no longer be an exact integer with room to add. */
const MAX_DIGITS = 12;

/** Integer cents of an amount in euro; the nearest, because euro amounts arrive as binary fractions. */
export const centsOf = (euro: number): number => Math.round(euro * 100);

/** Euro of integer cents: the double nearest to the decimal amount. */
export const euroOf = (cents: number): number => cents / 100;

/**
 * Reads an amount as Italians write it and returns integer cents: "4.999,99", "4999,99", "4999", "€ 4 999,9".
 * "1.234" is one thousand two hundred and thirty-four, because in Italian the dot groups thousands; a dot that does not
 * ("1234.56", "1.5") is refused rather than guessed: at CMRC one such guess makes an amount a hundred times too large.
 */
export const parseEuro = (text: string): Result<number> => {
  const value = text
    .replace(/€|\beuro\b|\beur\b/gi, '')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();
  if (value === '') return refused('L’importo manca.');
  if (/^[-−–]/.test(value)) return refused('L’importo non può essere negativo.');
  if (!/^[0-9., ']+$/.test(value)) return refused('L’importo ha solo cifre, per esempio 1.234,56.');
  const [whole = '', decimals, ...rest] = value.split(',');
  if (rest.length > 0) return refused('Nell’importo c’è più di una virgola: scrivi per esempio 1.234,56.');
  if (decimals !== undefined && !/^[0-9]{1,2}$/.test(decimals))
    return refused('Dopo la virgola vanno una o due cifre di centesimi, per esempio 1.234,56.');
  if (!/^([0-9]+|[0-9]{1,3}(\.[0-9]{3})+|[0-9]{1,3}( [0-9]{3})+|[0-9]{1,3}('[0-9]{3})+)$/.test(whole))
    return refused(
      whole.includes('.')
        ? 'Il punto separa le migliaia: per i centesimi usa la virgola, per esempio 1.234,56.'
        : 'L’importo non si legge: scrivilo per esempio 1.234,56.',
    );
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=.)/, '');
  if (digits.length > MAX_DIGITS) return refused('L’importo è troppo grande.');
  return ok(Number(digits) * 100 + Number((decimals ?? '').padEnd(2, '0')));
};

const group = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

/** Cents as people read them: "1.234,56 €" (no-break space), with a minus sign when negative. */
export const formatEuro = (cents: number): string => `${formatAmount(cents)}\u00A0€`;

/** Cents as an Italian amount without the currency: "1.234,56". */
export const formatAmount = (cents: number): string => {
  const digits = String(Math.abs(Math.round(cents))).padStart(3, '0');
  return `${cents < 0 ? '−' : ''}${group(digits.slice(0, -2))},${digits.slice(-2)}`;
};
