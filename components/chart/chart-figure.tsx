import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";

export type ChartTable = {
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first of each row names it. */
  readonly rows: readonly (readonly [string, ...string[]])[];
};

type Props = {
  readonly title: ReactNode;
  readonly table: ChartTable;
  readonly provenance?: ReactNode;
  readonly children: ReactNode;
};

/** A drawing with its title, the table it was drawn from, and where the numbers come from. */
export function ChartFigure({ title, table, provenance, children }: Props) {
  const t = useTranslations("ui");
  return (
    <figure className="chart max-w-108">
      <figcaption className="mb-3 font-semibold text-balance">{title}</figcaption>
      {children}
      <details>
        <summary>{t("as-table")}</summary>
        <TwinTable table={table} />
      </details>
      {provenance}
    </figure>
  );
}

type DrawingProps = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The whole drawing in words. */
  readonly description: string;
  /** Links inside must stay reachable, so the drawing is a group then, and no picture. */
  readonly hasLinks?: boolean;
  readonly children: ReactNode;
};

export function Drawing({ width, height, title, description, hasLinks, children }: DrawingProps) {
  const id = useId();
  const role = { role: hasLinks ? "group" : "img" };
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      {...role}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {children}
    </svg>
  );
}

function TwinTable({ table: { caption, heads, rows } }: { readonly table: ChartTable }) {
  return (
    <table className="tbl mt-3">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th key={head} scope="col" className={index > 0 ? "n" : ""}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- a cell is its place in the row
              <td key={index} className="n">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
