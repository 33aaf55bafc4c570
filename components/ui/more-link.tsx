import type { ReactNode } from "react";

import { Icon } from "./icon";

/** "Tất cả kết quả giám sát →" */
export function MoreLink({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ReactNode;
}) {
  return (
    <a href={href} className="inline-flex min-h-11 items-center gap-2 font-semibold print:hidden">
      {children}
      <Icon name="arrow" />
    </a>
  );
}
