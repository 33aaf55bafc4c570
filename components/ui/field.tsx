import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import type { FormState } from "@/lib/forms/form-state";

import { Icon } from "./icon";

/** What every field is told. `state` is left out where nothing can be wrong, as in a search. */
export type FieldProps = {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly state?: FormState;
  /** Said beside the label; fields are required unless they say so. */
  readonly optional?: boolean;
  /** Only where two forms of one page have fields of the same name. */
  readonly idPrefix?: string;
};

export type FieldParts = {
  readonly id: string;
  readonly error: string | undefined;
  /** For the control: what it is described by and whether it is wrong. */
  readonly aria: { "aria-describedby"?: string; "aria-invalid"?: true };
};

export function partsOf({ name, hint, state, idPrefix = "" }: FieldProps): FieldParts {
  const id = `${idPrefix}${name}`;
  const error = state?.fieldErrors[name];
  const describedBy = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return {
    id,
    error,
    aria: {
      ...(describedBy.length > 0 && { "aria-describedby": describedBy.join(" ") }),
      ...(error !== undefined && { "aria-invalid": true }),
    },
  };
}

/** The frame of a field that fails: a bar beside it, so that it is seen from afar. */
export const frameOf = (error: string | undefined) =>
  `min-w-0 space-y-2 ${error ? "border-l-4 border-late pl-4" : ""}`;

export function Hint({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  if (!children) return null;
  return (
    <p id={`${id}-hint`} className="text-note text-muted font-normal">
      {children}
    </p>
  );
}

export function FieldError({
  id,
  code,
}: {
  readonly id: string;
  readonly code?: string | undefined;
}) {
  const t = useTranslations();
  if (!code) return null;
  return (
    <p id={`${id}-error`} className="text-late flex gap-2 font-semibold">
      <Icon name="alert" className="mt-[0.2em] size-5" />
      <span>
        <span className="sr-only">{t("ui.error-mark")} </span>
        {t(`errors.${code}`)}
      </span>
    </p>
  );
}

export function Optional({ optional }: { readonly optional?: boolean | undefined }) {
  const t = useTranslations("ui");
  if (!optional) return null;
  return <span className="text-muted font-normal"> ({t("optional")})</span>;
}

type FrameProps = { readonly field: FieldProps; readonly children: ReactNode };

/** Label, hint and error around one control. */
export function Field({ field, children }: FrameProps) {
  const { id, error } = partsOf(field);
  return (
    <div className={frameOf(error)}>
      <label htmlFor={id} id={`${id}-label`} className="block">
        {field.label}
        <Optional optional={field.optional} />
      </label>
      <Hint id={id}>{field.hint}</Hint>
      <FieldError id={id} code={error} />
      {children}
    </div>
  );
}
