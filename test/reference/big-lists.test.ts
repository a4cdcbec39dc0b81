import { describe, expect, it } from 'vitest';
import { cpvByCode, cpvList, searchCpv } from '../../lib/reference/cpv.ts';
import { comuneByCode, nutsOfComune, searchComuni } from '../../lib/reference/istat.ts';
import { italianAreas, nutsByCode, searchNuts } from '../../lib/reference/nuts.ts';
import { sharedText } from '../shared-material.ts';

const ON = '2026-11-21';
type Row = { codice: string; descrizione: { it: string }; dataInizio: string | null; dataFine: string | null };
const rows = (name: string): Row[] | null => {
  const text = sharedText(`anac/tipologiche/${name}.json`);
  return text === null ? null : (JSON.parse(text.replace(/,(\s*[}\]])/g, '$1')) as Row[]);
};
const [cpv, istat, nuts] = [rows('CPV'), rows('codIstat'), rows('codNUTS')];
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
const codes = (entries: { code: string }[]): string[] => entries.map((entry) => entry.code);

describe('CPV', () => {
  it.runIf(cpv)('has every entry of ANAC, word for word', async () => {
    expect(cpv?.length).toBe((await cpvList()).length);
    for (const row of cpv ?? []) expect((await cpvByCode(row.codice))?.label).toBe(folded(row.descrizione.it));
  });
  it('knows a code with its check digit, and refuses one that is not there', async () => {
    expect((await cpvByCode('45111230-9'))?.code).toBe('45111230');
    expect(await cpvByCode('45111239')).toBeNull();
    expect(await cpvByCode('carta')).toBeNull();
  });
  it.each([
    ['carta per fotocopie', '30197643'],
    ['cancelleria', '30192700'],
    ['pulizia edifici', '90911200'],
    ['servizi di pulizia', '90910000'],
    ['computer portatili', '30213100'],
    ['conputer portatile', '30213100'],
    ['toner stampanti', '30125110'],
    ['toner', '30125100'],
    ['ascensori manutenzione', '50750000'],
    ['30125', '30125000'],
  ])('«%s» finds %s among the first five', async (text, code) =>
    expect(codes(await searchCpv(text, 5))).toContain(code),
  );
  it('finds nothing in nothing', async () => {
    expect(await searchCpv('', 5)).toEqual([]);
    expect(await searchCpv('zzqqxw', 5)).toEqual([]);
  });
});

describe('ISTAT', () => {
  it.runIf(istat)('has every entry of ANAC with its validity', async () => {
    for (const row of istat ?? []) {
      const entry = await comuneByCode(row.codice);
      expect(entry?.label).toBe(folded(row.descrizione.it));
      const to = row.dataFine?.slice(0, 10) ?? '';
      expect(entry?.to ?? '', row.codice).toBe(to > '2098' ? '' : to);
      const from = row.dataInizio?.slice(0, 10) ?? '';
      expect(entry?.from ?? '', row.codice).toBe(from === '2000-01-01' ? '' : from);
    }
  });
  it.each([
    ['roma', '012058091'],
    ['bolzano', '004021008'],
    ['Bozen', '004021008'],
    ["l'aquila", '013066049'],
    ['aosta', '002007003'],
    ['forli', '008040012'],
    ['012058091', '012058091'],
  ])('«%s» finds %s first', async (text, code) =>
    expect((await searchComuni(text, { limit: 3, on: ON }))[0]?.code).toBe(code),
  );
  it('forgives a typo', async () => {
    expect(codes(await searchComuni('castelamare di stabia', { limit: 3, on: ON }))).toContain('015063024');
  });
  it('leaves out what is closed, and puts the newer of two codes first', async () => {
    expect(codes(await searchComuni('corigliano calabro', { limit: 5, on: ON }))).not.toContain('018078044');
    expect(codes(await searchComuni('corigliano calabro', { limit: 5, on: '2025-06-01' }))).toContain('018078044');
    expect(codes(await searchComuni('abbasanta', { limit: 5, on: ON }))).toEqual(['020115001', '020095001']);
    expect(codes(await searchComuni('abbasanta', { limit: 5, on: '2026-01-01' }))).toEqual(['020095001']);
  });
  it.each([
    ['012058091', 'ITI43'],
    ['004021008', 'ITH10'],
    ['002007003', 'ITC20'],
    ['003108033', 'ITC4D'],
    ['018080063', 'ITF65'],
    ['020092009', 'ITG2F'],
    ['020113002', 'ITG2D'],
    ['999992301', null],
    ['000000000', null],
  ])('%s lies in %s', async (code, area) => expect(await nutsOfComune(code)).toBe(area));
  it.runIf(istat)('gives every Italian comune an open area of level 3', async () => {
    const areas = new Set(codes(await italianAreas(ON)));
    for (const row of istat ?? []) {
      if (row.codice.startsWith('999')) continue;
      expect(areas.has((await nutsOfComune(row.codice)) ?? ''), row.codice).toBe(true);
    }
  });
});

describe('NUTS', () => {
  it.runIf(nuts)('has every code of ANAC', async () => {
    for (const row of nuts ?? []) expect(await nutsByCode(row.codice), row.codice).not.toBeNull();
  });
  it('offers level 3 alone, and the open one of two entries', async () => {
    expect((await nutsByCode('itf65'))?.label).toBe('Reggio Calabria');
    expect((await italianAreas(ON)).every(({ code }) => code.length === 5)).toBe(true);
    expect((await italianAreas(ON)).length).toBe(108);
    expect(codes(await searchNuts('roma', { on: ON }))[0]).toBe('ITI43');
    expect(codes(await searchNuts('ITI4', { on: ON }))).toEqual(['ITI41', 'ITI42', 'ITI43', 'ITI44', 'ITI45']);
  });
});
