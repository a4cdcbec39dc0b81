import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCHEDA_CODES } from '../../lib/domain/codes.ts';
import { isDay } from '../../lib/domain/day.ts';
import { ANNOUNCED, pendingFor, statusOf } from '../../lib/schede/announced.ts';

const TODAY = '2026-11-22';

test('a presumed day is never certain, past or not; a day to come is not certain either', () => {
  expect(statusOf({ day: '2026-09-03', presumed: true }, TODAY)).toBe('annunciato');
  expect(statusOf({ day: '2026-11-23', presumed: false }, TODAY)).toBe('annunciato');
  expect(statusOf({ day: TODAY, presumed: false }, TODAY)).toBe('vigore');
  expect(statusOf({ day: null, presumed: false }, TODAY)).toBe('senza-data');
});

test('each change is told once, with a day of the calendar or none, and of a scheda of ours', () => {
  expect(new Set(ANNOUNCED.map(({ id }) => id)).size).toBe(ANNOUNCED.length);
  for (const { day, schede, title, text } of ANNOUNCED) {
    expect(day === null || isDay(day)).toBe(true);
    expect(schede.length).toBeGreaterThan(0);
    expect(new Set(schede).size).toBe(schede.length);
    expect(title && text).toBeTruthy();
  }
});

test('every scheda has the cancellation after 90 days still to come, and none has a change in force among those', () => {
  for (const code of SCHEDA_CODES) {
    const pending = pendingFor(code, TODAY);
    expect(pending.map(({ id }) => id)).toContain('68087');
    expect(pending.every((one) => statusOf(one, TODAY) !== 'vigore')).toBe(true);
  }
  expect(pendingFor('AD3', '2026-06-29').map(({ id }) => id)).toContain('61141');
  expect(pendingFor('AD3', TODAY).map(({ id }) => id)).not.toContain('61141');
});

/** ANAC's own roadmap, where a copy of it is at hand. */
const ROADMAP = '../shared/anac/roadmap.md';
test.runIf(existsSync(ROADMAP))('days and asterisks are those of ANAC’s roadmap', () => {
  const rows = readFileSync(ROADMAP, 'utf8').split('\n');
  for (const { id, day, presumed } of ANNOUNCED) {
    const row = rows.find((line) => line.startsWith('|') && (line.split('|')[1] ?? '').split('<br>').includes(id));
    const dates = row?.split('|')[4]?.split('<br>') ?? [];
    const [, , last = ''] = dates;
    const [d, m, y] = last.replace('*', '').trim().split('/');
    expect(last.trim() === '/' || last.trim() === '' ? null : `${y}-${m}-${d}`, id).toBe(day);
    expect(last.includes('*'), id).toBe(presumed);
  }
});
