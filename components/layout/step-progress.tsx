import type { ReactNode } from "react";

type Props = {
  readonly step: number;
  readonly of: number;
  /** "Bước 3/6 · Quyết định bị khiếu nại" */
  readonly children: ReactNode;
};

/** Where one is, in words; the bars only repeat it. */
export function StepProgress({ step, of, children }: Props) {
  return (
    <div className="space-y-2 pt-5 pb-6">
      <p className="font-semibold">{children}</p>
      <ol aria-hidden="true" className="grid max-w-88 auto-cols-fr grid-flow-col gap-1">
        {Array.from({ length: of }, (_, index) => (
          <li
            // oxlint-disable-next-line react/no-array-index-key -- the bars are their places
            key={index}
            className={`h-1 rounded-full ${index + 1 < step ? "bg-son/45" : index + 1 === step ? "bg-son" : "border-line/50 bg-hair border"}`}
          />
        ))}
      </ol>
    </div>
  );
}
