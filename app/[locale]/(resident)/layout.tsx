import type { ReactNode } from "react";

import { ClientWords } from "@/components/layout/client-words";

/** Words for the forms only: gates sit in every page and action. */
export default function ResidentLayout({ children }: { children: ReactNode }) {
  return <ClientWords areas={[]}>{children}</ClientWords>;
}
