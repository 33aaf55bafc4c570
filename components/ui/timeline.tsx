import type { ReactNode } from "react";

import { Moment } from "./day";

export type TimelineEntry = {
  readonly id: string;
  readonly at: Date;
  /** A role, never a name: "Người xử lý". */
  readonly who: string;
  readonly what: ReactNode;
  /** Documents, in place. */
  readonly attached?: ReactNode;
};

/** Plain sentences, newest first. */
export function Timeline({
  entries,
  label,
}: {
  readonly entries: readonly TimelineEntry[];
  readonly label: string;
}) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map(({ id, at, who, what, attached }) => (
        <li key={id}>
          <p className="text-note text-muted">
            <Moment at={at} written="long" /> · {who}
          </p>
          <div className="max-w-measure">{what}</div>
          {attached}
        </li>
      ))}
    </ol>
  );
}
