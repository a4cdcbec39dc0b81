import type { Control } from './controls.ts';
import type { Near } from './near.ts';
import { said } from './said.ts';
import { cleanLabel, isHint, isNoise, isStar } from './text.ts';
import type { Box } from './tree.ts';

export type Cell = { box: Box; row: number; column: number; span: number };
type Row = { box: Box; cells: Cell[]; head: boolean };
/** A table as a grid: where each cell stands, spans counted; `heads` are its rows of captions. */
export type Grid = {
  table: Box;
  rows: Row[];
  heads: Box[];
  slots: (Cell | undefined)[][];
  width: number;
};

const CELL_ROLE = /^(?:cell|gridcell|columnheader|rowheader)$/;

/** Whether a box is a cell of a table or of an ARIA grid. */
export const isCell = (box: Box): boolean => box.tag === 'td' || box.tag === 'th' || CELL_ROLE.test(box.role);

const isRow = (box: Box): boolean => box.tag === 'tr' || box.role === 'row';
const isHead = (box: Box): boolean => box.tag === 'th' || box.role === 'columnheader' || box.tag === 'mat-header-cell';
const isTable = (box: Box): boolean =>
  box.tag === 'table' || box.role === 'table' || box.role === 'grid' || box.role === 'treegrid';

const spanOf = (box: Box, name: 'colSpan' | 'rowSpan'): number => {
  const span = (box.el as HTMLTableCellElement)[name];
  return typeof span === 'number' && span > 1 ? Math.min(span, 100) : 1;
};

/** The grid that a cell belongs to; null outside a table. */
export const gridOf = (cell: Box): Grid | null => {
  let table: Box | null = cell.parent;
  for (let i = 0; table && !isTable(table); table = table.parent) if (++i > 6) return null;
  if (!table) return null;
  table.grid ??= build(table);
  return table.grid;
};

const build = (table: Box): Grid => {
  const grid: Grid = { table, rows: [], heads: [], slots: [], width: 0 };
  const visit = (parent: Box, depth: number): void => {
    for (let box = parent.first; box; box = box.next) {
      if (isRow(box)) addRow(grid, box, parent);
      else if (depth < 4 && box.el && !isCell(box) && !isTable(box)) visit(box, depth + 1);
    }
  };
  visit(table, 0);
  return grid;
};

const addRow = (grid: Grid, box: Box, parent: Box): void => {
  const r = grid.rows.length;
  grid.slots[r] ??= [];
  const slots = grid.slots[r] as (Cell | undefined)[];
  const row: Row = { box, cells: [], head: parent.tag === 'thead' };
  let column = 0;
  let heads = 0;
  for (let child = box.first; child; child = child.next) {
    if (!isCell(child)) continue;
    while (slots[column]) column++;
    const span = spanOf(child, 'colSpan');
    const cell: Cell = { box: child, row: r, column, span };
    for (let down = 0, rows = spanOf(child, 'rowSpan'); down < rows; down++) {
      grid.slots[r + down] ??= [];
      const line = grid.slots[r + down] as (Cell | undefined)[];
      for (let i = 0; i < span; i++) line[column + i] = cell;
    }
    row.cells.push(cell);
    child.cell = cell;
    column += span;
    if (isHead(child)) heads++;
  }
  if (heads > 1 && heads === row.cells.length) row.head = true;
  grid.width = Math.max(grid.width, slots.length);
  if (row.head) grid.heads.push(box);
  grid.rows.push(row);
};

type Header = { found: Near | null; star: boolean; table: Box | null };

const GENERIC = /^(?:valore|valori|dato|dati|campo|campi|risposta|contenuto|compilazione|descrizione campo)$/i;

/** The caption of a control that stands in a cell: the cell at its left, or the head of its column. */
export const headerOf = (boxes: Box[], cell: Box, control: Control): Header => {
  const grid = gridOf(cell);
  const place = cell.cell;
  if (!grid || !place) return { found: null, star: false, table: null };
  const row = grid.rows[place.row] as Row;
  const left = leftOf(boxes, row, place);
  const above = aboveOf(boxes, grid, row, place, control);
  const table = grid.table;
  const star = left.star || (above?.star ?? false);
  const starAfter = !left.found && !above ? false : starRight(boxes, row, place);
  if (above && (!left.found || preferAbove(grid, row, place, above)))
    return { found: { ...above, star: above.star || starAfter }, star: left.star, table };
  if (left.found)
    return { found: { ...left.found, star: left.found.star || left.star || starAfter }, star: false, table };
  return { found: null, star, table };
};

const preferAbove = (grid: Grid, row: Row, place: Cell, above: Near & { head: boolean }): boolean => {
  if (GENERIC.test(above.text)) return false;
  if (above.head) return true;
  const fields = row.cells.filter((cell) => cell.box.fields > 0).length;
  return fields > 1 && place.row > 0 && grid.rows[0]?.cells.length === row.cells.length;
};

/** A cell at the right that holds only a star marks this one, when nothing else follows it. */
const starRight = (boxes: Box[], row: Row, place: Cell): boolean => {
  const i = row.cells.indexOf(place);
  const next = row.cells[i + 1];
  const after = row.cells[i + 2];
  return !!next && next.box.fields === 0 && isStar(said(boxes, next.box).text) && (!after || after.box.fields === 0);
};

const leftOf = (boxes: Box[], row: Row, place: Cell): { found: Near | null; star: boolean } => {
  let star = false;
  for (let i = row.cells.indexOf(place) - 1; i >= 0; i--) {
    const { box } = row.cells[i] as Cell;
    if (box.fields > 0) break;
    const words = said(boxes, box);
    if (words.star || isStar(words.text)) star = true;
    const text = cleanLabel(words.text);
    if (isNoise(text) || isHint(text)) continue;
    return { found: { text, raw: words.text, box, star, from: 'left' }, star };
  }
  return { found: null, star };
};

const aboveOf = (
  boxes: Box[],
  grid: Grid,
  row: Row,
  place: Cell,
  control: Control,
): (Near & { head: boolean }) | null => {
  let between = 0;
  for (let r = place.row - 1, steps = 0; r >= 0 && steps < 2000; r--, steps++) {
    const other = grid.rows[r] as Row;
    const cell = grid.slots[r]?.[place.column];
    if (other.box.fields > 0 && !other.head) {
      // Past another row of data only a true header row counts.
      between++;
      continue;
    }
    if (!cell) continue;
    const words = said(boxes, cell.box);
    const text = cleanLabel(words.text);
    if (isNoise(text)) continue;
    const whole = cell.span >= grid.width && grid.width > 1;
    if (whole && row.box.fields > control.weight) continue;
    if (whole && between > 0) continue;
    const head = other.head || (isHead(cell.box) && other.cells.length > 1);
    if (between > 0 && !head && other.cells.length !== row.cells.length) return null;
    if (between > 0 && !head && place.column < 1 && grid.width < 2) return null;
    return { text, raw: words.text, box: cell.box, star: words.star, from: 'header', head };
  }
  return null;
};
