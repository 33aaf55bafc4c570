"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";

import type { FormState } from "@/lib/forms/form-state";

type Props = { readonly state: FormState; readonly idPrefix?: string };

const isWrong = ({ problem, fieldErrors }: FormState) =>
  problem !== undefined || Object.keys(fieldErrors).length > 0;

/** Every error in one list at the top, each linking to its field; takes the focus when it comes. */
export function ErrorSummary({ state, idPrefix = "" }: Props) {
  const t = useTranslations();
  const box = useRef<HTMLDivElement>(null);
  const fields = Object.entries(state.fieldErrors);

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
      <p id={`${idPrefix}error-summary`} className="text-late text-lg font-semibold">
        {state.problem === undefined
          ? t("ui.errors", { count: fields.length })
          : t(`errors.${state.problem}`)}
      </p>
      {fields.length > 0 && (
        <ul className="mt-2 list-disc pl-5">
          {fields.map(([name, code]) => (
            <li key={name}>
              <a href={`#${idPrefix}${name}`} className="text-late py-3 font-semibold">
                {t(`errors.${code}`)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
