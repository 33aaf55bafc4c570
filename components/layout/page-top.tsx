import type { ReactNode } from "react";

type Props = {
  /** A line above: what kind of thing this is. */
  readonly kicker?: ReactNode;
  readonly title: ReactNode;
  /** The page in two sentences. */
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
};

export function PageTop({ kicker, title, lead, children }: Props) {
  return (
    <div className="space-y-4 pt-5 pb-10 lg:pt-8 lg:pb-14">
      {kicker && <p className="text-muted">{kicker}</p>}
      <h1>{title}</h1>
      {lead && <p className="text-muted max-w-[44rem] text-lg text-pretty lg:text-xl">{lead}</p>}
      {children}
    </div>
  );
}
