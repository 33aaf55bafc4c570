import type { ReactNode } from "react";

import { ClientWords } from "@/components/layout/client-words";

/** Words for the forms only: gates sit in every page and action. */
export default function AccountLayout({ children }: { children: ReactNode }) {
  return <ClientWords areas={["account"]}>{children}</ClientWords>;
}
