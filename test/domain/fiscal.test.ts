import { CheckDigitizer, Omocodes } from '@marketto/codice-fiscale-utils';
import fc from 'fast-check';
import { checkVAT, italy } from 'jsvat';
import { describe, expect, it } from 'vitest';
import { parseCodiceFiscale } from '../../lib/domain/codice-fiscale.ts';
import { parsePartitaIva } from '../../lib/domain/partita-iva.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const letters = (length: number) =>
  fc.string({ unit: fc.constantFrom(...LETTERS), minLength: length, maxLength: length });
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const day = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.boolean())
  .map(([d, woman]) => String(woman ? d + 40 : d).padStart(2, '0'));
const person = fc
  .tuple(letters(6), digits(2), fc.constantFrom(...'ABCDEHLMPRST'), day, letters(1), digits(3))
  .map((parts) => parts.join(''));
const withControl = (body: string): string => body + CheckDigitizer.checkDigit(body);

/** The same person under omocodia: some digits become letters, from the right, and the control character follows. */
const omocode = (body: string, count: number): string => {
  const chars = [...body];
  for (const place of [14, 13, 12, 10, 9, 7, 6].slice(0, count)) chars[place] = Omocodes[Number(chars[place])] ?? '';
  return chars.join('');
};

describe('codice fiscale of a person', () => {
  it('is read with the control character of another implementation, omocodia included', () => {
    fc.assert(
      fc.property(person, fc.nat(7), (body, count) => {
        const code = withControl(omocode(body, count));
        expect(parseCodiceFiscale(code)).toEqual({ ok: true, value: { value: code, kind: 'persona' } });
        expect(parseCodiceFiscale(` ${code.slice(0, 6)} ${code.slice(6).toLowerCase()} `)).toMatchObject({ ok: true });
      }),
      { numRuns: 3000 },
    );
  });
  it('is refused with any other control character', () => {
    fc.assert(
      fc.property(person, fc.constantFrom(...LETTERS), (body, last) => {
        const right = withControl(body);
        if (right !== body + last) expect(parseCodiceFiscale(body + last).ok).toBe(false);
      }),
    );
  });
  it.each([
    ['DMSRSP80A01Z99', 'qui sono 14'],
    ['DMSRSP80A00Z999O', 'non esiste'],
    ['DMSRSP80B30Z999A', 'non esiste'],
    ['DMSRSP80B71Z999A', 'non esiste'],
    ['DMSRSP80F01Z999A', 'sei lettere'],
    ['1MSRSP80A01Z999P', 'sei lettere'],
    ['IT80000000002', 'senza «IT»'],
    ['', 'manca'],
  ])('%s: %s', (text, reason) => {
    const result = parseCodiceFiscale(text);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.reason).toContain(reason);
  });
});

describe('eleven digits', () => {
  it('partita IVA is never refused when another implementation takes it', () => {
    let valid = 0;
    fc.assert(
      fc.property(
        fc.tuple(digits(10), fc.nat(9)).map((parts) => parts.join('')),
        (number) => {
          if (!checkVAT(`IT${number}`, [italy]).isValid) return;
          expect(parsePartitaIva(number).ok, number).toBe(true);
          valid++;
        },
      ),
      { numRuns: 20_000, seed: 5 },
    );
    expect(valid).toBeGreaterThan(100);
  });
  it('partita IVA has one right last digit in ten, whatever the office', () => {
    fc.assert(
      fc.property(digits(10), (body) => {
        fc.pre(!body.startsWith('0000000'));
        const right = [...'0123456789'].filter((last) => parsePartitaIva(body + last).ok);
        expect(right).toHaveLength(1);
      }),
      { numRuns: 2000 },
    );
    expect(parsePartitaIva('06801971018').ok).toBe(true);
    expect(parsePartitaIva('00000000000').ok).toBe(false);
    expect(parsePartitaIva('00000001007').ok).toBe(false);
  });
  it('is read with and without IT', () => {
    for (const text of ['IT99999981006', 'it 999 9998 1006', '99999981006'])
      expect(parsePartitaIva(text)).toEqual({ ok: true, value: '99999981006' });
  });
  it('codice fiscale of a body: one check digit in ten is right', () => {
    const right = Array.from({ length: 10 }, (_, last) => `8000000000${last}`).filter(
      (code) => parseCodiceFiscale(code).ok,
    );
    expect(right).toEqual(['80000000002']);
    expect(parseCodiceFiscale('80000000002')).toEqual({ ok: true, value: { value: '80000000002', kind: 'ente' } });
    expect(parseCodiceFiscale('00000000000').ok).toBe(false);
  });
});
