import { valueOf } from "@/lib/forms/form-state";

import { Field, type FieldProps, partsOf } from "./field";

export type Option = { readonly value: string; readonly label: string };

type Props = FieldProps & {
  readonly options: readonly Option[];
  /** Shown first and sent as an empty value: "Chọn lĩnh vực". */
  readonly empty?: string;
  readonly initial?: string | undefined;
};

export function SelectField(props: Props) {
  const { name, state, options, empty, initial } = props;
  const { id, aria } = partsOf(props);

  return (
    <Field field={props}>
      <select
        // A select keeps its first default: a new answer from the server needs a new one.
        key={state && valueOf(state, name)}
        id={id}
        name={name}
        defaultValue={(state && valueOf(state, name)) ?? initial ?? ""}
        className="field-box"
        {...aria}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
