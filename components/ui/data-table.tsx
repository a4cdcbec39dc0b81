import type { ComponentChildren } from 'preact';

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ComponentChildren;
  /** The column that names the row. */
  head?: boolean;
  /** Amounts stand at the right. */
  end?: boolean;
};

/** A table; in a narrow page its rows become cards. The roles are written because `display` would take them away. */
export const DataTable = <Row,>(props: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}) => (
  // biome-ignore-start lint/a11y/noRedundantRoles: CSS display removes the native ones
  // biome-ignore-start lint/a11y/useSemanticElements: they are the semantic elements
  <div class="table-box">
    <table class="table" role="table">
      <caption class="visually-hidden">{props.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {props.columns.map((column) => (
            <th key={column.key} role="columnheader" scope="col" class={column.end ? 'table__end' : undefined}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {props.rows.map((row) => (
          <tr key={props.rowKey(row)} role="row">
            {props.columns.map((column) => {
              const shared = {
                'data-label': column.head ? '' : column.header,
                class: column.end ? 'table__end' : undefined,
              };
              return column.head ? (
                <th key={column.key} role="rowheader" scope="row" {...shared}>
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.key} role="cell" {...shared}>
                  {column.cell(row)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
  // biome-ignore-end lint/a11y/useSemanticElements: they are the semantic elements
  // biome-ignore-end lint/a11y/noRedundantRoles: CSS display removes the native ones
);
