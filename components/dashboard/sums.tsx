import type { ReactNode } from "react";

export type Sum = {
  readonly id: string;
  readonly label: string;
  /** As it is written: "92,5%", "31/37", "–". */
  readonly value: string;
  /** To the rows behind it. */
  readonly href: string | null;
  /** Beside it: last year's, or how it is counted. */
  readonly note?: ReactNode;
  readonly isLate?: boolean;
};

/** The figures a leader takes in at one look, each a way to its rows. */
export function Sums({ sums }: { readonly sums: readonly Sum[] }) {
  return (
    <dl className="border-hair grid grid-cols-2 border-y md:grid-cols-3 xl:auto-cols-fr xl:grid-flow-col xl:grid-cols-none">
      {sums.map(({ id, label, value, href, note, isLate = false }) => (
        <div
          key={id}
          className="border-hair px-4 py-2.5 first:pl-0 max-xl:border-t max-xl:pl-0 xl:not-first:border-l"
        >
          <dt className="text-muted">{label}</dt>
          <dd className={`text-3xl font-semibold ${isLate ? "text-late" : ""}`}>
            {href ? (
              <a href={href} className={`decoration-line ${isLate ? "text-late" : "text-ink"}`}>
                {value}
              </a>
            ) : (
              value
            )}
          </dd>
          {note && <dd className="text-muted text-xs">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
