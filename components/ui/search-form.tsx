import { Button, type ButtonLook } from "./button";

type Props = {
  readonly action: string;
  readonly name: string;
  readonly label: string;
  readonly button: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly value?: string;
  /** Offered while typing, without a script. */
  readonly suggestions?: readonly string[];
  readonly look?: ButtonLook;
};

/** One question asked of the portal; answers have an address. */
export function SearchForm(props: Props) {
  const {
    action,
    name,
    label,
    button,
    hint,
    placeholder,
    value,
    suggestions = [],
    look = "main",
  } = props;
  const id = `search-${name}`;

  return (
    <search className="print:hidden">
      <form action={action} method="get" className="grid gap-2">
        <label htmlFor={id}>{label}</label>
        <div className="flex gap-2">
          <input
            id={id}
            name={name}
            type="search"
            defaultValue={value}
            placeholder={placeholder}
            autoComplete="off"
            className="field-box min-w-0 flex-1"
            {...(hint && { "aria-describedby": `${id}-hint` })}
            {...(suggestions.length > 0 && { list: `${id}-list` })}
          />
          <Button look={look}>{button}</Button>
        </div>
        {hint && (
          <p id={`${id}-hint`} className="text-note text-muted">
            {hint}
          </p>
        )}
        {suggestions.length > 0 && (
          <datalist id={`${id}-list`}>
            {suggestions.map((suggestion) => (
              <option key={suggestion}>{suggestion}</option>
            ))}
          </datalist>
        )}
      </form>
    </search>
  );
}
