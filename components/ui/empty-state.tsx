import type { ReactNode } from "react";

type Props = {
  readonly title: string;
  /** Why there is nothing, and what one can do. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
};

/** Nothing here, said honestly: an empty place teaches what would stand in it. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="border-line max-w-2xl space-y-2 border-l-2 pl-5">
      <p className="font-semibold">{title}</p>
      {children && <div className="text-note text-muted">{children}</div>}
      {action}
    </div>
  );
}
