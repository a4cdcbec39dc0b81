import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECK_NAMES, checkText } from '../../lib/domain/check-text.ts';
import { parseCodiceAppalto, proposeCodiceAppalto } from '../../lib/domain/codice-appalto.ts';
import { parseCodiceAusa } from '../../lib/domain/codice-ausa.ts';
import { parseCpv } from '../../lib/domain/cpv.ts';
import { parseCup } from '../../lib/domain/cup.ts';
import { parseEmail } from '../../lib/domain/email.ts';
import { lotIdentifier, nextLotIdentifier } from '../../lib/domain/lot-identifier.ts';
import { isUuid, newUuid } from '../../lib/domain/uuid.ts';

describe('CUP', () => {
  it.each([
    ['J31B20000540001', true],
    ['j31b 2000 0540 001', true],
    ['123456789012345', false],
  ])('%s', (text, usual) => expect(parseCup(text)).toMatchObject({ ok: true, value: { usual } }));
  it.each(['', 'J31B2000054000', 'J31B200005400011', 'J31B2000054000-'])('«%s» is refused', (text) =>
    expect(parseCup(text).ok).toBe(false),
  );
});

describe('CPV', () => {
  it.each([
    ['45111230', '45111230'],
    ['45111230-9', '45111230'],
    [' 45111230 - 9 ', '45111230'],
    ['45111230-9 - Lavori di stabilizzazione del terreno', '45111230'],
    ['30197643 Carta per fotocopie', '30197643'],
  ])('%s', (text, code) => expect(parseCpv(text)).toEqual({ ok: true, value: code }));
  it.each(['', '4511123', '451112309', '00111230', '45111230-99', 'carta', '45111230-X'])('«%s» is refused', (text) =>
    expect(parseCpv(text).ok).toBe(false),
  );
});

describe('codice appalto and lots', () => {
  it('is proposed within ANAC’s bounds, each time another', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('80000000002', 'DMSRSP80A01Z999P', ''),
        fc.integer({ min: 2024, max: 2100 }),
        (cf, year) => {
          const code = proposeCodiceAppalto(cf, year);
          expect(parseCodiceAppalto(code)).toEqual({ ok: true, value: code });
          expect(proposeCodiceAppalto(cf, year)).not.toBe(code);
        },
      ),
    );
    expect(proposeCodiceAppalto('80000000002', 2026, '4f7a09c1-0000-4000-8000-000000000000')).toBe(
      '80000000002-2026-4F7A09C1',
    );
  });
  it.each(['', '1234567', 'x'.repeat(65)])('«%s» is refused', (text) =>
    expect(parseCodiceAppalto(text).ok).toBe(false),
  );
  it('numbers lots, filling the first gap', () => {
    expect(lotIdentifier(12)).toBe('LOT-0012');
    expect(nextLotIdentifier([])).toBe('LOT-0001');
    expect(nextLotIdentifier(['LOT-0001', 'lot-0003 '])).toBe('LOT-0002');
  });
});

describe('the rest', () => {
  it('makes and knows UUIDs', () => {
    expect(isUuid(newUuid())).toBe(true);
    expect(newUuid()[14]).toBe('4');
    expect(isUuid('f81d4fae7dec11d0a76500a0c91e6bf6')).toBe(false);
  });
  it('completes a codice AUSA', () => {
    expect(parseCodiceAusa('247922')).toEqual({ ok: true, value: '0000247922' });
    for (const text of ['', '0000000000', '00002479220', 'A247922']) expect(parseCodiceAusa(text).ok).toBe(false);
  });
  it.each(['protocollo@pec.comune.it', ' Ufficio.Gare+x@Comune.Example '])('«%s» is an address', (text) =>
    expect(parseEmail(text).ok).toBe(true),
  );
  it.each(['', 'x', '@x.it', 'a@', 'a@b', 'a b@c.it', 'a@b..it', 'a..b@c.it', '.a@c.it', 'a@-c.it', 'a@c.it, b@c.it'])(
    '«%s» is not',
    (text) => expect(parseEmail(text).ok).toBe(false),
  );
  it.each(CHECK_NAMES)('%s answers to any text, and agrees with its own normal form', (name) => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const result = checkText(name, text);
        if (result.ok) expect(checkText(name, result.value)).toEqual(result);
        else expect(result.reason).toMatch(/\.$/);
      }),
    );
  });
  it('checks what only a name tells', () => {
    expect(checkText('url', 'https://www.esempio.example/a').ok).toBe(true);
    for (const text of ['javascript:alert(1)', 'www.esempio.example', 'ftp://x', ''])
      expect(checkText('url', text).ok).toBe(false);
    expect(checkText('codIstat', '058091').ok).toBe(false);
    expect(checkText('codNUTS', 'iti43')).toEqual({ ok: true, value: 'ITI43' });
    expect(checkText('codNUTS', 'ITI4').ok).toBe(false);
  });
});
