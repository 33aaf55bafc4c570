import type { ReactNode } from "react";

/** One number a reader takes home; its provenance stands below it. */
export type FigureProps = {
  readonly value: string;
  /** "%", "dự án" */
  readonly unit?: string;
  /** What the number says, as the end of a sentence. */
  readonly children: ReactNode;
  readonly provenance: ReactNode;
};

export function Figure({ value, unit, children, provenance }: FigureProps) {
  return (
    <div className="space-y-2">
      <p className="max-w-md">
        <span className="text-figure block tracking-[-0.03em]">
          {value}
          {unit && (
            <span className="text-muted text-[0.5em] tracking-normal">
              {unit === "%" ? unit : ` ${unit}`}
            </span>
          )}
        </span>{" "}
        {children}
      </p>
      {provenance}
    </div>
  );
}

export function FigureGrid({ children }: { readonly children: ReactNode }) {
  return <div className="grid gap-x-12 gap-y-9 sm:grid-cols-2">{children}</div>;
}
