import { describe, expect, it } from 'vitest';
import { ANAC_CODES } from '../../lib/domain/anac-codes.ts';
import { CODE_LISTS } from '../../lib/reference/code-lists.ts';
import {
  BIG_LISTS,
  codeList,
  findAmong,
  findEntry,
  labelOf,
  MEDIUM_LISTS,
  SMALL_LISTS,
} from '../../lib/reference/lists.ts';
import { REFERENCE_SOURCE } from '../../lib/reference/source.ts';
import { sharedPath, sharedText } from '../shared-material.ts';

type Row = {
  codice: string;
  descrizione: { it: string; de?: string };
  dataInizio: string | null;
  dataFine: string | null;
};
const folder = sharedPath('anac/tipologiche');
const rowsOf = (name: string) => JSON.parse(sharedText(`anac/tipologiche/${name}.json`) ?? '[]') as Row[];
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Days by which ANAC means "always". */
const since = (instant: string | null) => (instant?.startsWith('1970') ? undefined : instant?.slice(0, 10));

describe('small lists', () => {
  it.runIf(folder).each(SMALL_LISTS)('%s is as ANAC publishes it', (name) => {
    const rows = rowsOf(name);
    expect(codeList(name)).toEqual(
      rows.map((row) => ({
        code: row.codice,
        label: row.descrizione.it,
        ...(row.descrizione.de ? { de: row.descrizione.de } : {}),
        ...(row.dataInizio ? { from: row.dataInizio.slice(0, 10) } : {}),
        ...(row.dataFine ? { to: row.dataFine.slice(0, 10) } : {}),
      })),
    );
  });
  it.each(Object.entries(ANAC_CODES))('%s has the codes that validation knows', (name, codes) => {
    expect(codeList(name as keyof typeof ANAC_CODES).map((entry) => entry.code)).toEqual([...codes]);
  });
  it.each([
    ['settore', '1', '1'],
    ['settore', ' ORDINARIO ', '1'],
    ['settore', '2 - Speciale', '2'],
    ['oggettoContratto', 'Lieferungen', 'supplies'],
    ['oggettoContratto', 'services - Servizi', 'services'],
    ['lingue', 'Italiano', 'ITA'],
    ['lingue', 'Italiano (ITA)', 'ITA'],
    ['funzioniSvolte', 'aggiudicazione, stipula ed esecuzione del contratto', '3'],
    ['tipoClassificazione', 'CPV', 'cpv'],
  ] as const)('%s: «%s» is %s', (name, text, code) => expect(findEntry(name, text)?.code).toBe(code));
  it.each(['', 'Aggiudicazione', 'Ordinario o speciale', '12', '3'])('«%s» is nothing in settore', (text) =>
    expect(findEntry('settore', text)).toBeNull(),
  );
  it('labels a code, and what is not one by itself', () => {
    expect(labelOf('settore', '2')).toBe('Speciale');
    expect(labelOf('settore', '9')).toBe('9');
  });
});

describe('the middle-sized lists', () => {
  it('say which state of ANAC they are', () =>
    expect(REFERENCE_SOURCE).toEqual({
      repository: 'github.com/anticorruzione/npa',
      commit: '21f8640',
      date: '2026-06-30',
    }));
  it.runIf(folder).each(MEDIUM_LISTS)('%s has every entry of ANAC, word for word, with its days', (name) => {
    const rows = rowsOf(name);
    expect(new Set(CODE_LISTS[name].map(({ code }) => code))).toEqual(new Set(rows.map(({ codice }) => codice)));
    for (const { codice, descrizione, dataInizio, dataFine } of rows) {
      const label = folded(descrizione.it);
      const entry = CODE_LISTS[name].find((one) => one.code === codice && one.label === label);
      expect(entry?.to, codice).toBe(dataFine?.slice(0, 10));
      // Where the German repeats the Italian it says nothing.
      const de = folded(descrizione.de ?? '');
      expect(entry?.de, codice).toBe(de && de !== label ? de : undefined);
      if (rows.filter((row) => row.codice === codice).length === 1) expect(entry?.from, codice).toBe(since(dataInizio));
    }
  });
  it.runIf(folder)('are all the lists that the twelve schede name', () => {
    const published = JSON.parse(sharedText('portals/fields.json') ?? '{}') as { schede: Record<string, unknown> };
    const named = new Set<string>();
    const walk = (part: unknown): void => {
      if (part === null || typeof part !== 'object') return;
      if ('codeList' in part && typeof part.codeList === 'string') named.add(part.codeList);
      for (const child of Object.values(part)) walk(child);
    };
    for (const scheda of 'AD5 P5 AD4 AD2_25 AD2_26 P6_1 P6_2 P3_1 P3_2 P3_3 A3_6 AD3'.split(' '))
      walk(published.schede[scheda]);
    const ours: readonly string[] = [...SMALL_LISTS, ...MEDIUM_LISTS, ...BIG_LISTS];
    expect([...named].filter((name) => !ours.includes(name))).toEqual([]);
    // The states of an appalto are no field: they are the portal's own column.
    expect(ours.filter((name) => !named.has(name))).toEqual(['statoAppalto']);
  });
  it('put the living wording of a code first, with the whole life of the code', () => {
    const wordings = CODE_LISTS.tipoProcedura.filter(({ code }) => code === 'comp-tend');
    expect(wordings.map(({ from, to }) => [from, to])).toEqual([
      [undefined, undefined],
      ['2025-01-17', '2026-08-03'],
      [undefined, '2025-01-16'],
    ]);
    expect(findAmong(CODE_LISTS.tipoProcedura, 'Procedura di gara')?.code).toBe('comp-tend');
  });
  it('know which roles are closed: a single supplier is 14 and no more 3', () => {
    const role = (code: string) => CODE_LISTS.ruoloOE.find((entry) => entry.code === code);
    expect(role('3')).toMatchObject({ to: '2025-07-31' });
    expect(role('14')).toEqual({ code: '14', label: 'Operatore Economico', from: '2025-07-31' });
  });
  it.each([
    ['categoria', 'OG 1', 'OG 1'],
    ['categoria', 'Fornitura di beni', 'FB'],
    ['tipoFinanziamento', 'Mutuo', 'D'],
    ['ccnl', 'A01', 'A01'],
  ] as const)('%s: «%s» is %s', (name, text, code) => expect(findAmong(CODE_LISTS[name], text)?.code).toBe(code));
});
