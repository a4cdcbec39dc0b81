/** How a field is drawn and how it behaves (portals.md 3.4, 3.5). */
export type Kind = 'text' | 'area' | 'number' | 'date' | 'select' | 'ahead' | 'tree' | 'check' | 'readonly';

/**
 * One field of the practice document. `name`: internal name; `caption`: confirmed by the instructions of CMRC or, where
 * those say nothing, our own choice of words; `id`: ANAC's path, null for what only the portal wants; `reload`: the
 * function of the page that posts the whole form on change.
 */
export type Field = {
  name: string;
  caption: string;
  kind: Kind;
  id: string | null;
  required?: boolean;
  list?: string;
  most?: number;
  decimals?: number;
  domain?: 'CPV' | 'GEO';
  reload?: 'CambiaTipoAppalto' | 'OnChangepcp_Categoria' | 'onChangeCodiceFiscale';
};

/** Repeated rows; `prefix` and row number and name make the name of a field: `R0_X` or `RGrid_0_X`. */
export type Grid = { grid: string; title: string; add: string; prefix: string; fields: Field[] };

/** A section of the document: its title in the page and what stands in it. */
export type Section = { section: string; title: string; fields: Field[]; grids?: Grid[] };

/** A tab of the document. */
export type Folder = { folder: string; title: string; sections: Section[] };

/** Name of a grid's field in a row, from 0. */
export const rowName = (grid: Grid, row: number, name: string): string => `R${grid.prefix}${row}_${name}`;

const field =
  (kind: Kind) =>
  (name: string, caption: string, id: string | null, more: Partial<Field> = {}): Field => ({
    name,
    caption,
    kind,
    id,
    ...more,
  });

export const text = field('text');
export const area = field('area');
export const number = field('number');
export const date = field('date');
export const select = field('select');
export const ahead = field('ahead');
export const tree = field('tree');
export const check = field('check');
export const readonly = field('readonly');
