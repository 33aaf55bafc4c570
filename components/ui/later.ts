"use client";

import { type ComponentType, useCallback, useState } from "react";

/** A part whose script is fetched only once it is asked for. Until then, and where it cannot come, a plain one stands. */
export function useLater<Props>(
  load: () => Promise<ComponentType<Props>>,
): readonly [ComponentType<Props> | null, () => void] {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  const fetchPart = useCallback(() => {
    void load().then((loaded) => setPart(() => loaded));
  }, [load]);
  return [Part, fetchPart];
}
