import type { ReactNode } from "react";

type Props = { readonly summary: ReactNode; readonly children: ReactNode; readonly open?: boolean };

/** More for those who want it. Opens on paper by itself. */
export function Disclosure({ summary, children, open }: Props) {
  return (
    <details open={open}>
      <summary>{summary}</summary>
      <div className="mt-3">{children}</div>
    </details>
  );
}
