import { valueOf } from "@/lib/forms/form-state";

import { Field, type FieldProps, partsOf } from "./field";

type Props = FieldProps & {
  readonly rows?: number;
  readonly maxLength?: number;
  readonly initial?: string | undefined;
};

/** Several lines; grows with what is written where the browser can. */
export function TextAreaField(props: Props) {
  const { name, state, rows = 5, maxLength, initial } = props;
  const { id, aria } = partsOf(props);

  return (
    <Field field={props}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        maxLength={maxLength}
        defaultValue={(state && valueOf(state, name)) ?? initial}
        className="field-box field-sizing-content min-h-32 resize-y py-2"
        {...aria}
      />
    </Field>
  );
}
