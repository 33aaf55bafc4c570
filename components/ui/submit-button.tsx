"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";

import { buttonClass, type ButtonLook } from "./button";

type Props = {
  readonly children: ReactNode;
  readonly look?: ButtonLook;
  /** With several buttons in a form: which one was pressed. */
  readonly name?: string;
  readonly value?: string;
};

/** Sends the form. Stays focusable while it is on its way; sending twice is harmless by design. */
export function SubmitButton({ children, look = "main", name, value }: Props) {
  const { pending } = useFormStatus();
  const t = useTranslations("ui");

  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={pending}
      className={`${buttonClass(look)} aria-disabled:opacity-70`}
    >
      {children}
      <output className="sr-only">{pending ? t("sending") : ""}</output>
    </button>
  );
}
