"use client";

import { lazy, type ReactNode, Suspense } from "react";

export type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

const DialogWindow = lazy(async () => {
  const { DialogWindow: default_ } = await import("./dialog-window");
  return { default: default_ };
});

/** Something to read or do before going on; its script is fetched when it is first opened. */
export function Dialog(props: DialogProps) {
  if (!props.isOpen) return null;
  return (
    <Suspense>
      <DialogWindow {...props} />
    </Suspense>
  );
}
