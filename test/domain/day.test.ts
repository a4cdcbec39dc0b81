import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayInRome, daysBetween, formatDay, formatInstant, isDay, parseDay } from '../../lib/domain/day.ts';

const day = fc.integer({ min: -100_000, max: 100_000 }).map((offset) => addDays('2026-11-21', offset));

describe('days', () => {
  it.each([
    ['21/11/2026', '2026-11-21'],
    ['5-3-2026', '2026-03-05'],
    ['21.11.2026', '2026-11-21'],
    ['2026-11-21', '2026-11-21'],
    [' 29/02/2028 ', '2028-02-29'],
  ])('%s is %s', (text, wanted) => expect(parseDay(text)).toEqual({ ok: true, value: wanted }));
  it.each(['', '29/02/2026', '31/04/2026', '2026-13-01', '21/11/26', '0/1/2026', '11/2026', 'domani', '00/00/0000'])(
    '«%s» is refused',
    (text) => expect(parseDay(text).ok).toBe(false),
  );
  it('add up', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
        expect(parseDay(formatDay(from))).toEqual({ ok: true, value: from });
      }),
    );
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-11-21', 90)).toBe('2027-02-19');
  });
  it('says what is not a day', () => {
    expect(isDay('2026-02-30')).toBe(false);
    expect(isDay('21/11/2026')).toBe(false);
    expect(formatDay('mai')).toBe('mai');
    expect(() => addDays('mai', 1)).toThrow(RangeError);
  });
});

describe('instants', () => {
  it.each([
    ['2026-11-21T08:05:00Z', '21/11/2026 09:05'],
    ['2026-07-01T22:30:00.000Z', '02/07/2026 00:30'],
    ['2026-10-25T00:30:00Z', '25/10/2026 02:30'],
    ['2026-10-25T01:30:00Z', '25/10/2026 02:30'],
    ['non so', 'non so'],
  ])('%s is %s in Rome', (instant, wanted) => expect(formatInstant(instant)).toBe(wanted));
  it('late in the evening it is already tomorrow in Rome', () => {
    expect(dayInRome(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
  });
});
