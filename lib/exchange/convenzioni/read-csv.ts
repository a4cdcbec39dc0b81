import { ok, type Result, refused } from '../../domain/result.ts';
import { COLUMNS, type Column, columnOf, type FileRow, type FileRows, HEADERS, MAX_ROWS } from './columns.ts';

/** Lines before the table in which its headers are sought: offices put a title above it. */
const HEAD_LINES = 10;

const SEPARATORS = [';', ',', '\t'];

const NO_HEADERS =
  'Nel file non c’è la riga delle intestazioni: serve almeno una colonna «CIG padre». Il modello da scaricare le ha tutte.';

/** The columns of a line of headers, by place; null when it is none. */
const readHeaders = (line: readonly string[]): Result<(Column | null)[]> | null => {
  const columns = line.map(columnOf);
  if (!columns.includes('cigPadre') || columns.filter((column) => column !== null).length < 2) return null;
  const twice = COLUMNS.find((column) => columns.indexOf(column) !== columns.lastIndexOf(column));
  if (!twice) return ok(columns);
  const names = line.filter((_, place) => columns[place] === twice).map((name) => `«${name.trim()}»`);
  return refused(`Le colonne ${names.join(' e ')} dicono la stessa cosa (${HEADERS[twice][0]}): tienine una sola.`);
};

const cellsOf = (line: readonly string[], columns: readonly (Column | null)[]): FileRow['cells'] => {
  const cells: FileRow['cells'] = {};
  for (const [place, column] of columns.entries()) if (column) cells[column] = (line[place] ?? '').trim();
  return cells;
};

/**
 * Reads a CSV whose separator is `;`, `,` or a tab, with or without quotes. Cells are text whatever they begin with:
 * nothing here computes a formula. The library is brought only when a file is read.
 */
export const readCsv = async (text: string): Promise<Result<FileRows>> => {
  const { default: Papa } = await import('papaparse');
  // Excel's own word for the separator, not a row of data; its line still counts in what the user sees.
  const word = /^\uFEFF?sep=([;,\t])\r?\n/i.exec(text);
  const body = (word ? text.slice(word[0].length) : text).replace(/^\uFEFF/, '');
  const shift = word ? 2 : 1;
  const parse = (delimiter: string, preview: number) => Papa.parse<string[]>(body, { delimiter, preview });
  const headAt = (lines: string[][]) => lines.slice(0, HEAD_LINES).findIndex((line) => readHeaders(line) !== null);
  // The separator is the one with which a line is our headers: counting characters errs where there are few rows.
  const separator = SEPARATORS.find((one) => headAt(parse(one, HEAD_LINES).data) >= 0);
  if (separator === undefined) return refused(NO_HEADERS);
  const parsed = parse(separator, MAX_ROWS + HEAD_LINES + 1);
  const broken = parsed.errors.find(({ type }) => type === 'Quotes');
  if (broken)
    return refused(`Riga ${(broken.row ?? 0) + shift}: una virgoletta non è chiusa, e il resto del file non si legge.`);
  const lines = parsed.data;
  const head = headAt(lines);
  const columns = readHeaders(lines[head] ?? []);
  if (!columns) return refused(NO_HEADERS);
  if (!columns.ok) return columns;
  const rows = lines
    .map((line, place) => ({ row: place + shift, line }))
    .slice(head + 1)
    .filter(({ line }) => line.some((cell) => cell.trim() !== ''))
    .map(({ row, line }) => ({ row, cells: cellsOf(line, columns.value) }));
  const unknown = (lines[head] ?? []).filter((name, place) => name.trim() !== '' && !columns.value[place]);
  return ok({ rows, unknown: unknown.map((name) => name.trim()) });
};
