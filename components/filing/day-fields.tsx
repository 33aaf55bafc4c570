import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { FieldError, frameOf, Hint } from "@/components/ui/field";
import { type FormState, valueOf } from "@/lib/forms/form-state";

type Props = {
  /** "learnt" asks for learntDay, learntMonth and learntYear. */
  readonly prefix: string;
  readonly label: ReactNode;
  readonly hint: ReactNode;
  readonly state: FormState;
};

const PARTS = [
  ["Day", "day", 2],
  ["Month", "month", 2],
  ["Year", "year", 4],
] as const;

/** A remembered date in three fields: no calendar to leaf through, nothing a phone's keypad cannot type. */
export function DayFields({ prefix, label, hint, state }: Props) {
  const t = useTranslations("filing-forms.content");
  const id = `${prefix}Day`;
  const error = state.fieldErrors[id];
  const describedBy = error ? `${id}-hint ${id}-error` : `${id}-hint`;

  return (
    <fieldset className={frameOf(error)} aria-describedby={describedBy}>
      <legend className="pb-2">{label}</legend>
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id} code={error} />
      <div className="flex flex-wrap gap-4">
        {PARTS.map(([part, word, length]) => (
          <div key={part} className="space-y-1">
            <label htmlFor={`${prefix}${part}`} className="text-note block font-normal">
              {t(word)}
            </label>
            <input
              id={`${prefix}${part}`}
              name={`${prefix}${part}`}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={length}
              defaultValue={valueOf(state, `${prefix}${part}`)}
              className={`field-box ${length === 4 ? "max-w-24" : "max-w-16"}`}
              {...(error && { "aria-invalid": true, "aria-describedby": `${id}-error` })}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
