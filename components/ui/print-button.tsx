"use client";

import { useSyncExternalStore } from "react";

import { Button } from "./button";
import { Icon } from "./icon";

const nothingToWatch = () => () => {};

/** Only where a script may run: without one the browser's own menu prints just as well. */
export function PrintButton({ children }: { readonly children: string }) {
  const hasScript = useSyncExternalStore(
    nothingToWatch,
    () => true,
    () => false,
  );
  if (!hasScript) return null;
  return (
    <Button type="button" onClick={() => window.print()}>
      <Icon name="printer" />
      {children}
    </Button>
  );
}
