import type { ComponentProps } from "react";

import { valueOf } from "@/lib/forms/form-state";

import { Field, type FieldProps, partsOf } from "./field";

type InputProps = Pick<
  ComponentProps<"input">,
  "autoComplete" | "inputMode" | "list" | "maxLength" | "max" | "min" | "placeholder" | "spellCheck"
>;

type Props = FieldProps &
  InputProps & {
    readonly type?: "text" | "email" | "tel" | "search" | "number" | "date" | "datetime-local";
    /** Before anything was typed. */
    readonly initial?: string | undefined;
    /** As wide as what is asked for: a date, a code. */
    readonly short?: boolean;
  };

/**
 * One line. Say what the browser may fill in with `autoComplete` ("name", "email",
 * "street-address", "one-time-code" …).
 */
export function TextField(props: Props) {
  const { name, state, type = "text", initial, short } = props;
  const { id, aria } = partsOf(props);

  return (
    <Field field={props}>
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={(state && valueOf(state, name)) ?? initial}
        className={`field-box ${short ? "max-w-52" : ""}`}
        autoComplete={props.autoComplete}
        inputMode={props.inputMode}
        list={props.list}
        maxLength={props.maxLength}
        max={props.max}
        min={props.min}
        placeholder={props.placeholder}
        spellCheck={props.spellCheck}
        {...aria}
      />
    </Field>
  );
}

/** A calendar date; sent as 2026-11-22. */
export function DateField(props: Omit<Props, "type" | "short">) {
  return <TextField {...props} type="date" short />;
}
