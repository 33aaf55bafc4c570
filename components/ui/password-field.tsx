"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";

import { Field, type FieldProps, partsOf } from "./field";
import { useHasScript } from "./has-script";

type Props = FieldProps & { readonly autoComplete: "current-password" | "new-password" };

/** Never filled in again by the server. Can be shown where there is JavaScript to show it. */
export function PasswordField(props: Props) {
  const t = useTranslations("ui");
  const { id, aria } = partsOf(props);
  const [shown, setShown] = useState(false);
  const hasScript = useHasScript();

  return (
    <Field field={props}>
      <div className="flex gap-2">
        <input
          id={id}
          name={props.name}
          type={shown ? "text" : "password"}
          autoComplete={props.autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          className="field-box min-w-0 flex-1"
          {...aria}
        />
        {hasScript && (
          <button
            type="button"
            aria-pressed={shown}
            aria-controls={id}
            onClick={() => setShown(!shown)}
            className="border-line bg-card text-note min-h-(--control) rounded border px-3"
          >
            {shown ? t("hide-password") : t("show-password")}
          </button>
        )}
      </div>
    </Field>
  );
}
