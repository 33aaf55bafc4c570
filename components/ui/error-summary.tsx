"use client";

import { useEffect, useRef } from "react";

import type { FormState } from "@/lib/forms/form-state";

import { Errors, isWrong } from "./error-list";

type Props = { readonly state: FormState; readonly idPrefix?: string };

/** Every error in one list at the top, each linking to its field; takes the focus when it comes. */
export function ErrorSummary({ state, idPrefix = "" }: Props) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (isWrong(state)) box.current?.focus();
  }, [state]);

  if (!isWrong(state)) return null;
  return (
    <div
      ref={box}
      role="alert"
      aria-labelledby={`${idPrefix}error-summary`}
      tabIndex={-1}
      className="border-late bg-card rounded border-2 p-5"
    >
      <Errors state={state} idPrefix={idPrefix} />
    </div>
  );
}
