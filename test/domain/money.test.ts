import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centsOf, euroOf, formatAmount, formatEuro, parseEuro } from '../../lib/domain/money.ts';

describe('parseEuro', () => {
  it.each([
    ['1.234,56', 123_456],
    ['1234,56', 123_456],
    ['1234', 123_400],
    ['1.234', 123_400],
    ['€ 4.999,99', 499_999],
    ['4.999,99 €', 499_999],
    ['EUR 4999,9', 499_990],
    ['4999,9 euro', 499_990],
    ['0,01', 1],
    ['0', 0],
    ['1 234 567,80', 123_456_780],
    ['1\u202F234,5', 123_450],
    ["1'234,56", 123_456],
    ['007,5', 750],
  ])('%s is %d cents', (text, cents) => expect(parseEuro(text)).toEqual({ ok: true, value: cents }));

  it.each([
    ['', 'manca'],
    ['€', 'manca'],
    ['1234.56', 'usa la virgola'],
    ['1.5', 'usa la virgola'],
    ['1,234.56', 'una o due cifre'],
    ['1.234.5', 'usa la virgola'],
    ['12.34,56', 'usa la virgola'],
    ['12,345', 'una o due cifre'],
    ['12,', 'una o due cifre'],
    ['1,2,3', 'più di una virgola'],
    ['-5', 'negativo'],
    ['− 5,00', 'negativo'],
    ['cinque', 'solo cifre'],
    ['1e3', 'solo cifre'],
    [',50', 'non si legge'],
    ['1 23', 'non si legge'],
    ['9999999999999', 'troppo grande'],
  ])('%s is refused: %s', (text, reason) => {
    const result = parseEuro(text);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.reason).toContain(reason);
  });

  it('reads back what formatEuro writes, to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (cents) => {
        expect(parseEuro(formatEuro(cents))).toEqual({ ok: true, value: cents });
        expect(parseEuro(formatAmount(cents).replace(/\./g, ''))).toEqual({ ok: true, value: cents });
      }),
    );
  });
});

describe('euro and cents', () => {
  it('go there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        expect(centsOf(euroOf(cents))).toBe(cents);
      }),
    );
    expect(centsOf(4999.99)).toBe(499_999);
    expect(centsOf(0.29 * 100)).toBe(2900);
  });
  it('are written as Italians write them', () => {
    expect(formatEuro(499_999)).toBe('4.999,99\u00A0€');
    expect(formatEuro(5)).toBe('0,05\u00A0€');
    expect(formatEuro(-123_456_789)).toBe('−1.234.567,89\u00A0€');
    expect(formatAmount(0)).toBe('0,00');
  });
});
