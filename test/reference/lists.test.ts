import { describe, expect, it } from 'vitest';
import { ANAC_CODES } from '../../lib/domain/anac-codes.ts';
import { ADESIONE } from '../../lib/reference/adesione.ts';
import { ADESIONE_LISTS, codeList, findAmong, findEntry, labelOf, SMALL_LISTS } from '../../lib/reference/lists.ts';
import { sharedPath, sharedText } from '../shared-material.ts';

type Row = {
  codice: string;
  descrizione: { it: string; de?: string };
  dataInizio: string | null;
  dataFine: string | null;
};
const folder = sharedPath('anac/tipologiche');

describe('small lists', () => {
  it.runIf(folder).each(SMALL_LISTS)('%s is as ANAC publishes it', (name) => {
    const rows = JSON.parse(sharedText(`anac/tipologiche/${name}.json`) ?? '[]') as Row[];
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

describe('the lists of AD4', () => {
  it.runIf(folder).each(ADESIONE_LISTS)('%s is as ANAC publishes it', (name) => {
    const rows = JSON.parse(sharedText(`anac/tipologiche/${name}.json`) ?? '[]') as Row[];
    expect(ADESIONE[name]).toEqual(
      rows.map(({ codice, descrizione: { it: label, de }, dataInizio, dataFine }) => ({
        code: codice,
        label,
        // Where the German repeats the Italian it says nothing.
        ...(de && de !== label ? { de } : {}),
        ...(dataInizio ? { from: dataInizio.slice(0, 10) } : {}),
        ...(dataFine ? { to: dataFine.slice(0, 10) } : {}),
      })),
    );
  });
  it('know which roles are closed: a single supplier is 14 and no more 3', () => {
    const role = (code: string) => ADESIONE.ruoloOE.find((entry) => entry.code === code);
    expect(role('3')).toMatchObject({ to: '2025-07-31' });
    expect(role('14')).toEqual({ code: '14', label: 'Operatore Economico', from: '2025-07-31' });
  });
  it.each([
    ['categoria', 'OG 1', 'OG 1'],
    ['categoria', 'Fornitura di beni', 'FB'],
    ['tipoFinanziamento', 'Mutuo', 'D'],
    ['ccnl', 'A01', 'A01'],
  ] as const)('%s: «%s» is %s', (name, text, code) => expect(findAmong(ADESIONE[name], text)?.code).toBe(code));
});
