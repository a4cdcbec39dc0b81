import * as z from 'zod/mini';
import { formatAmount } from '../../domain/money.ts';
import { ok, type Result, refused } from '../../domain/result.ts';
import { hostilePart } from '../json-shape.ts';
import { columnOf, type FileRow, type FileRows } from './columns.ts';

/** What a field may be: a text, an amount in euro, or nothing. */
const CellSchema = z.union([z.string(), z.number(), z.null()]);
const RowsSchema = z.array(z.record(z.string(), CellSchema));

/** A number as the same cell of a CSV would have it; one that is not whole cents stays as it is, and is refused later. */
const written = (value: string | number | null, column: string): string => {
  if (value === null) return '';
  if (typeof value === 'string') return value.trim();
  const cents = Math.round(value * 100);
  const whole = Number.isSafeInteger(cents) && cents >= 0 && Math.abs(value - cents / 100) < 1e-5;
  return column === 'massimale' && whole ? formatAmount(cents) : String(value);
};

/** Reads a JSON file: a list of objects whose keys are the names of the columns, in any of their spellings. */
export const readJson = (text: string): Result<FileRows> => {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('Il file non è un JSON leggibile: è incompleto o ha un errore di scrittura.');
  }
  const hostile = hostilePart(file);
  if (hostile) return refused(hostile);
  if (!Array.isArray(file)) return refused('Il file JSON deve essere un elenco di convenzioni, tra parentesi quadre.');
  const parsed = RowsSchema.safeParse(file);
  if (!parsed.success) {
    const [place = 0, key] = parsed.error.issues[0]?.path ?? [];
    const what =
      key === undefined ? 'deve essere un oggetto' : `il campo «${String(key)}» deve essere un testo o un numero`;
    return refused(`Elemento ${Number(place) + 1}: ${what}.`);
  }
  const unknown = new Set<string>();
  const rows: FileRow[] = [];
  for (const [place, item] of parsed.data.entries()) {
    const cells: FileRow['cells'] = {};
    for (const [key, value] of Object.entries(item)) {
      const column = columnOf(key);
      if (!column) unknown.add(key);
      else if (cells[column] !== undefined) return refused(`Elemento ${place + 1}: «${key}» ripete un altro campo.`);
      else cells[column] = written(value, column);
    }
    rows.push({ row: place + 1, cells });
  }
  return ok({ rows, unknown: [...unknown] });
};
