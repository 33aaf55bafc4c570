import { useTranslations } from "next-intl";

import { valueOf } from "@/lib/forms/form-state";

import { FieldError, type FieldProps, frameOf, Hint, Optional, partsOf } from "./field";

type Props = FieldProps & {
  /** Before anything was typed, as 2026-11-22. */
  readonly initial?: string | undefined;
};

/**
 * A day people know by heart, typed in three parts: sent as `nameDay`, `nameMonth` and `nameYear`. What is wrong with
 * it stands on `nameDay`.
 */
export function DayField(props: Props) {
  const { name, label, hint, state, optional, initial = "", idPrefix } = props;
  const t = useTranslations("ui.day-field");
  const { id, error, aria } = partsOf({ ...props, name: `${name}Day` });
  const [year = "", month = "", day = ""] = initial.split("-");
  const parts = [
    { part: "Day", word: t("day"), size: 2, before: day },
    { part: "Month", word: t("month"), size: 2, before: month },
    { part: "Year", word: t("year"), size: 4, before: year },
  ] as const;

  return (
    <fieldset className={frameOf(error)} aria-describedby={aria["aria-describedby"]}>
      <legend className="float-left w-full pb-2 [&+*]:clear-both">
        {label}
        <Optional optional={optional} />
      </legend>
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id} code={error} />
      <div className="clear-both flex flex-wrap gap-3">
        {parts.map(({ part, word, size, before }) => (
          <div key={part}>
            <label
              htmlFor={`${idPrefix ?? ""}${name}${part}`}
              className="text-note block font-normal"
            >
              {word}
            </label>
            <input
              id={`${idPrefix ?? ""}${name}${part}`}
              name={`${name}${part}`}
              type="text"
              inputMode="numeric"
              maxLength={size}
              autoComplete="off"
              defaultValue={(state && valueOf(state, `${name}${part}`)) ?? before}
              aria-invalid={error ? true : undefined}
              className={`field-box text-center ${size === 4 ? "w-24!" : "w-18!"}`}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
