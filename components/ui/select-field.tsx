import { valueOf } from "@/lib/forms/form-state";

import { Field, type FieldProps, partsOf } from "./field";

export type Option = { readonly value: string; readonly label: string };

/** Options under a heading of their own. */
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] };

type Props = FieldProps & {
  readonly options: readonly (Option | OptionGroup)[];
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
        {options.map((option) =>
          "options" in option ? (
            <optgroup key={option.label} label={option.label}>
              <Options options={option.options} />
            </optgroup>
          ) : (
            <Options key={option.value} options={[option]} />
          ),
        )}
      </select>
    </Field>
  );
}

function Options({ options }: { readonly options: readonly Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
