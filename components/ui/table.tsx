import type { ReactNode } from "react";

export type Column<Row> = {
  readonly id: string;
  readonly header: ReactNode;
  /** Read out and shown beside the value on a phone; left out when the header is plain words. */
  readonly label?: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  /** Names the row; one column has it. */
  readonly isRowHeader?: boolean;
  readonly sort?: "ascending" | "descending";
};

/** What the elements are anyway, until a phone's `display` takes it from them. */
export const ROLE = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

type Props<Row> = {
  readonly caption: ReactNode;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** A last row that sums up. */
  readonly total?: Row;
};

/** Rows and columns; on a phone each row becomes a card. The roles keep it a table there. */
export function Table<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  total,
}: Props<Row>) {
  return (
    <table className="tbl tbl-cards" {...ROLE.table}>
      <caption className={captionHidden ? "sr-only" : ""}>{caption}</caption>
      <thead {...ROLE.rowgroup}>
        <tr {...ROLE.row}>
          {columns.map(({ id, header, numeric, sort }) => (
            <th
              key={id}
              {...ROLE.columnheader}
              scope="col"
              aria-sort={sort}
              className={numeric ? "n" : ""}
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLE.rowgroup}>
        {rows.map((row) => (
          <TableRow key={rowKey(row)} row={row} columns={columns} />
        ))}
      </tbody>
      {total !== undefined && (
        <tfoot {...ROLE.rowgroup}>
          <TableRow row={total} columns={columns} />
        </tfoot>
      )}
    </table>
  );
}

type RowProps<Row> = { readonly row: Row; readonly columns: readonly Column<Row>[] };

function TableRow<Row>({ row, columns }: RowProps<Row>) {
  return (
    <tr {...ROLE.row}>
      {columns.map(({ id, header, label, cell, numeric, isRowHeader }) =>
        isRowHeader ? (
          <th key={id} {...ROLE.rowheader} scope="row">
            {cell(row)}
          </th>
        ) : (
          <td
            key={id}
            {...ROLE.cell}
            className={numeric ? "n" : ""}
            data-label={label ?? (typeof header === "string" ? header : undefined)}
          >
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}
