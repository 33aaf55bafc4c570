import { Field, type FieldProps, partsOf } from "./field";

type Props = FieldProps & {
  /** As in the input: "image/jpeg,image/png,application/pdf". */
  readonly accept: string;
  readonly multiple?: boolean;
};

/** Files are never sent back by a server: say in the hint what is kept and what must be chosen again. */
export function FileField(props: Props) {
  const { name, accept, multiple } = props;
  const { id, aria } = partsOf(props);

  return (
    <Field field={props}>
      <input
        id={id}
        name={name}
        type="file"
        accept={accept}
        multiple={multiple}
        className="field-box file:border-line file:bg-paper file:text-ink file:mr-4 file:min-h-9 file:rounded file:border file:border-solid file:px-3 file:font-semibold"
        {...aria}
      />
    </Field>
  );
}
