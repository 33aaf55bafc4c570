"use client";

import { Button } from "./button";
import { useHasScript } from "./has-script";
import { Icon } from "./icon";

/** Only where a script may run: without one the browser's own menu prints just as well. */
export function PrintButton({ children }: { readonly children: string }) {
  const hasScript = useHasScript();
  if (!hasScript) return null;
  return (
    <Button type="button" onClick={() => window.print()}>
      <Icon name="printer" />
      {children}
    </Button>
  );
}
