import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLUMNS, HEADERS, MAX_ROWS } from '../../lib/exchange/convenzioni/columns.ts';
import { MAX_FILE_BYTES } from '../../lib/exchange/convenzioni/decode.ts';
import { convenzioniTemplate, readConvenzioniFile } from '../../lib/exchange/convenzioni/read-file.ts';
import { validCig } from '../bench/store.ts';

const [A, B] = [validCig(1), validCig(2)];
const utf8 = (text: string) => new TextEncoder().encode(text);
/** Windows-1252 of a text whose characters are all below U+0100. */
const ansi = (text: string) => Uint8Array.from([...text].map((char) => char.charCodeAt(0)));
const utf16 = (text: string) =>
  new Uint8Array([0xff, 0xfe, ...[...text].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8])]);
const rows = async (bytes: Uint8Array) => {
  const read = await readConvenzioniFile(bytes);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};
const reason = async (bytes: Uint8Array): Promise<string> => {
  const read = await readConvenzioniFile(bytes);
  return read.ok ? '' : read.reason;
};

const LINES = (separator: string) =>
  [
    ['Oggetto', 'CIG padre', 'Massimale'],
    ['Servizi di età scolare', A, '"1.234,56"'],
    ['"Pulizia; piani 1, 2 e ""3"""', B, '"10,00"'],
  ]
    .map((line) => line.join(separator))
    .join('\r\n');
const EXPECTED = [
  { row: 2, cells: { oggetto: 'Servizi di età scolare', cigPadre: A, massimale: '1.234,56' } },
  { row: 3, cells: { oggetto: 'Pulizia; piani 1, 2 e "3"', cigPadre: B, massimale: '10,00' } },
];

describe('a CSV of convenzioni', () => {
  it.each([';', ',', '\t'])('is read with «%s», whatever its encoding', async (separator) => {
    const text = LINES(separator);
    for (const bytes of [utf8(text), utf8(`\uFEFF${text}`), ansi(text), utf16(text)])
      expect(await rows(bytes)).toEqual({ rows: EXPECTED, unknown: [] });
  });

  it('is read under a title, after Excel’s own word for the separator, with blank lines: rows keep their number', async () => {
    const { rows: read } = await rows(utf8(`sep=;\nCatalogo 2026;;\n\nCIG;OGGETTO;Città\n\n${A};Toner;Roma\n;;\n`));
    expect(read).toEqual([{ row: 6, cells: { cigPadre: A, oggetto: 'Toner' } }]);
  });

  it('knows its headers in any order, case and spelling, and tells those it does not', async () => {
    const { rows: read, unknown } = await rows(
      utf8(`Plafond;fornitore;P.IVA;  C.I.G.  ;Descrizione;Termine adesioni;Colore\n1;2;3;${A};5;6;7`),
    );
    expect(unknown).toEqual(['Colore']);
    expect(read[0]?.cells).toEqual({
      massimale: '1',
      operatoreEconomico: '2',
      partitaIvaOperatore: '3',
      cigPadre: A,
      oggetto: '5',
      scadenza: '6',
    });
  });

  it('takes what looks like a formula for the text it is', async () => {
    const cells = ['=HYPERLINK("http://x")', '+39', '@SUM(A1)', "=cmd|' /C calc'!A0"];
    const text = cells.map((cell) => `${A};"${cell.replaceAll('"', '""')}"`).join('\n');
    const { rows: read } = await rows(utf8(`cig;oggetto\n${text}`));
    expect(read.map((row) => row.cells.oggetto)).toEqual(cells);
  });

  it('is refused with a reason: no headers, two of the same, an open quote, no rows, nothing, a spreadsheet', async () => {
    expect(await reason(utf8('a;b\n1;2'))).toContain('riga delle intestazioni');
    expect(await reason(utf8(`CIG;oggetto;CIG padre\n${A};x;${A}`))).toContain('«CIG» e «CIG padre»');
    expect(await reason(utf8(`cig;oggetto\n${A};x\n${B};"y\nz`))).toContain('Riga 3: una virgoletta');
    expect(await reason(utf8('cig;oggetto\n'))).toContain('nessuna riga');
    expect(await reason(utf8(' \n'))).toContain('vuoto');
    expect(await reason(Uint8Array.from([0x50, 0x4b, 3, 4]))).toContain('salvalo come «CSV»');
    expect(await reason(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toContain('salvalo come «CSV»');
  });

  it('has a bound in bytes and in rows, and takes as many rows as the bound says', async () => {
    expect(await reason(new Uint8Array(MAX_FILE_BYTES + 1))).toContain('5 MB');
    const many = (n: number) => utf8(`cig;oggetto\n${`${A};x\n`.repeat(n)}`);
    expect((await rows(many(MAX_ROWS))).rows).toHaveLength(MAX_ROWS);
    expect(await reason(many(MAX_ROWS + 1))).toContain('più di 2000 righe');
  });

  it('can be written in the template, whose headers are all ours', async () => {
    const [head = ''] = convenzioniTemplate().split('\r\n');
    const filled = `${head}\r\n${COLUMNS.map((column) => (column === 'cigPadre' ? A : column)).join(';')}\r\n`;
    const { rows: read, unknown } = await rows(utf8(filled));
    expect(unknown).toEqual([]);
    expect(Object.keys(read[0]?.cells ?? {})).toEqual([...COLUMNS]);
    expect(head).toBe(`\uFEFF${COLUMNS.map((column) => HEADERS[column][0]).join(';')}`);
  });
});

describe('a JSON of convenzioni', () => {
  const json = (value: unknown) => utf8(JSON.stringify(value));

  it('is a list of objects with the same names; an amount may be a number', async () => {
    const read = await rows(json([{ cigPadre: A, Oggetto: 'Toner', massimale: 1234.5, lotto: 2, note: null, x: 1 }]));
    expect(read).toEqual({
      rows: [{ row: 1, cells: { cigPadre: A, oggetto: 'Toner', massimale: '1.234,50', lotto: '2', note: '' } }],
      unknown: ['x'],
    });
  });

  it('takes a large amount with cents for what it is', async () => {
    // A hundred times as much is 13975017727.000002 in a binary fraction.
    const read = await rows(json([{ cig: A, massimale: 139_750_177.27 }]));
    expect(read.rows[0]?.cells.massimale).toBe('139.750.177,27');
  });

  it('does not guess at an amount that is not whole cents', async () => {
    const read = await rows(
      json([
        { cig: A, massimale: 10.005 },
        { cig: B, massimale: -1 },
      ]),
    );
    expect(read.rows.map(({ cells }) => cells.massimale)).toEqual(['10.005', '-1']);
  });

  it('is refused when hostile or of another shape', async () => {
    expect(await reason(utf8('[{"__proto__": {"cig": 1}}]'))).toContain('chiave vietata');
    expect(await reason(utf8(`${'['.repeat(50)}${']'.repeat(50)}`))).toContain('annidato');
    expect(await reason(utf8('[{]'))).toContain('JSON');
    expect(await reason(json({ cig: A }))).toContain('parentesi quadre');
    expect(await reason(json([{ cig: A }, 'x']))).toContain('Elemento 2: deve essere un oggetto');
    expect(await reason(json([{ cig: [A] }]))).toContain('il campo «cig»');
    expect(await reason(json([{ cig: A, CIG: B }]))).toContain('«CIG» ripete');
  });
});

it('docs/formats.md lists every column and every header, and none that is not there', () => {
  const page =
    readFileSync('docs/formats.md', 'utf8').split('## Convenzioni da CSV/JSON\n')[1]?.split('\n## ')[0] ?? '';
  const told = [...page.matchAll(/^\| `(\w+)` \| [^|]+ \| ([^|]+) \|$/gm)].map(([, column, names = '']) => [
    column,
    [...names.matchAll(/«([^»]+)»/g)].map((name) => name[1]),
  ]);
  expect(told).toEqual(COLUMNS.map((column) => [column, [...HEADERS[column]]]));
  expect(page).toContain(`${MAX_ROWS} rows`);
  expect(page).toContain(`${MAX_FILE_BYTES / 1e6} million bytes`);
});
