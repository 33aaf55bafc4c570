import type { ReactNode } from "react";

type Props = {
  readonly children: ReactNode;
  /** Beside on wide screens, below on a phone. */
  readonly aside: ReactNode;
  /** "form": the left is what is worked on, the right explains. */
  readonly weight?: "even" | "form";
};

const WEIGHT = {
  even: "lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]",
  form: "lg:grid-cols-[minmax(0,1.7fr)_minmax(0,1fr)]",
} as const;

export function Split({ children, aside, weight = "even" }: Props) {
  return (
    <div className={`grid items-start gap-10 lg:gap-16 ${WEIGHT[weight]}`}>
      <div className="min-w-0">{children}</div>
      <div
        className={
          weight === "form"
            ? "border-hair min-w-0 space-y-7 border-t pt-8 lg:border-t-0 lg:border-l lg:pt-0 lg:pl-8"
            : "min-w-0"
        }
      >
        {aside}
      </div>
    </div>
  );
}

/** One of the explanations beside a form. */
export function AsidePart({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="space-y-2">
      <h2 className="text-body tracking-normal">{title}</h2>
      {children}
    </section>
  );
}
