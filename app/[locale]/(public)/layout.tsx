import type { ReactNode } from "react";

/** Rendered at the first visit and kept, without knowing who asks: see lib/public-read.ts. */
export const dynamic = "force-static";

export default function PublicLayout({ children }: { children: ReactNode }) {
  return children;
}
