"use client";

import { useSyncExternalStore } from "react";

const nothingToWatch = () => () => {};

/** Whether a script runs in this page: false while the server draws it, and for ever where none may. */
export function useHasScript(): boolean {
  return useSyncExternalStore(
    nothingToWatch,
    () => true,
    () => false,
  );
}
