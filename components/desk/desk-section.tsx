import type { ReactNode } from "react";

type Props = {
  readonly id: string;
  readonly title: ReactNode;
  /** Beside the title: a count, a link. */
  readonly end?: ReactNode;
  readonly children: ReactNode;
};

/** A part of the case at the desk, parted by hairlines. */
export function DeskSection({ id, title, end, children }: Props) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="border-hair scroll-mt-12 border-b py-5 last:border-b-0"
    >
      <header className="mb-2.5 flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
        <h2 id={`${id}-title`}>{title}</h2>
        {end && <div className="text-muted ml-auto">{end}</div>}
      </header>
      {children}
    </section>
  );
}
