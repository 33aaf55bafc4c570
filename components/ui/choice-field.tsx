import type { ReactNode } from "react";

import { valueOf, valuesIn } from "@/lib/forms/form-state";

import { FieldError, type FieldProps, frameOf, Hint, Optional, partsOf } from "./field";

export type Choice = {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
};

type GroupProps = FieldProps & {
  readonly choices: readonly Choice[];
  readonly initial?: string | readonly string[] | undefined;
  /** The question is the page's heading: `<h1 className="text-ask">…</h1>` as label. */
  readonly isPageHeading?: boolean;
};

/** One of a few. Nothing is chosen for the reader unless `initial` says so. */
export function RadioField(props: GroupProps) {
  const { name, state, initial } = props;
  const chosen = (state && valueOf(state, name)) ?? initial;
  return <Group {...props} type="radio" chosen={chosen === undefined ? [] : [chosen].flat()} />;
}

/** Any of a few; read with `readForm(…, { repeated: [name] })`. */
export function CheckboxGroupField(props: GroupProps) {
  const { name, state, initial } = props;
  const chosen = (state && valuesIn(state, name)) ?? initial ?? [];
  return <Group {...props} type="checkbox" chosen={[chosen].flat()} />;
}

type SingleProps = FieldProps & { readonly initial?: boolean };

/** A yes: sent as "on", or not at all. */
export function CheckboxField(props: SingleProps) {
  const { name, label, hint, state, initial = false } = props;
  const { id, error, aria } = partsOf(props);
  const answered = state !== undefined && Object.keys(state.values).length > 0;

  return (
    <div className={frameOf(error)}>
      <FieldError id={id} code={error} />
      <Tick
        id={id}
        name={name}
        type="checkbox"
        label={label}
        hint={hint}
        hintId={`${id}-hint`}
        checked={answered ? valueOf(state, name) !== undefined : initial}
        aria={aria}
      />
    </div>
  );
}

function Group(
  props: GroupProps & { readonly type: "radio" | "checkbox"; readonly chosen: readonly string[] },
) {
  const { name, label, hint, optional, choices, type, chosen } = props;
  const { id, error, aria } = partsOf(props);

  return (
    <fieldset className={frameOf(error)} aria-describedby={aria["aria-describedby"]}>
      <legend className="float-left w-full pb-2 [&+*]:clear-both">
        {label}
        <Optional optional={optional} />
      </legend>
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id} code={error} />
      <div className="clear-both">
        {choices.map((choice, index) => (
          <Tick
            key={choice.value}
            // The summary of errors links to the field by its name: that is the first choice.
            id={index === 0 ? id : `${id}-${choice.value}`}
            hintId={`${id}-${choice.value}-hint`}
            name={name}
            type={type}
            value={choice.value}
            label={choice.label}
            hint={choice.hint}
            checked={chosen.includes(choice.value)}
            aria={error ? { "aria-invalid": true } : {}}
          />
        ))}
      </div>
    </fieldset>
  );
}

type TickProps = {
  readonly id: string;
  readonly hintId: string;
  readonly name: string;
  readonly type: "radio" | "checkbox";
  readonly value?: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly aria: object;
};

function Tick({ id, hintId, label, hint, checked, aria, ...input }: TickProps) {
  return (
    <div className="grid grid-cols-[auto_1fr] items-start gap-x-3 py-2">
      <input
        // What the server sends back replaces what the browser had.
        key={String(checked)}
        id={id}
        defaultChecked={checked}
        className="tick mt-0.5"
        {...(hint ? { "aria-describedby": hintId } : {})}
        {...input}
        {...aria}
      />
      <div>
        <label htmlFor={id} className="block font-normal">
          {label}
        </label>
        {hint && (
          <p id={hintId} className="text-note text-muted">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
