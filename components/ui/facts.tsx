import type { ReactNode } from "react";

export type Fact = {
  readonly term: ReactNode;
  readonly value: ReactNode;
  readonly note?: ReactNode;
};

type Props = {
  readonly facts: readonly Fact[];
  /** How many stand beside each other where there is room. */
  readonly columns?: 1 | 2 | 3;
};

const COLUMNS = { 1: "", 2: "sm:grid-cols-2", 3: "grid-cols-2 sm:grid-cols-3" } as const;

/** Terms and what they are; a fact without a value is not shown as a dash but left out by the caller. */
export function Facts({ facts, columns = 3 }: Props) {
  return (
    <dl className={`grid gap-x-4 gap-y-5 ${COLUMNS[columns]}`}>
      {facts.map(({ term, value, note }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- terms are nodes, the list never moves
        <div key={index}>
          <dt className="text-note text-muted">{term}</dt>
          <dd className="font-semibold">
            {value}
            {note && <span className="text-note block font-normal">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
