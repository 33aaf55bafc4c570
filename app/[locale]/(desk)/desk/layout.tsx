import type { ReactNode } from "react";

import { ClientWords } from "@/components/layout/client-words";

import "@/app/desk.css";

/** Words and styles only: gates sit in every page and action, and pages put themselves in their frame. */
export default function DeskLayout({ children }: { children: ReactNode }) {
  return <ClientWords areas={["desk"]}>{children}</ClientWords>;
}
