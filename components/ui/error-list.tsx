import { useTranslations } from "next-intl";

import type { FormState } from "@/lib/forms/form-state";

type Props = { readonly state: FormState; readonly idPrefix?: string };

export const isWrong = ({ problem, fieldErrors }: FormState) =>
  problem !== undefined || Object.keys(fieldErrors).length > 0;

/** Every error in one list, each linking to its field: for a page that runs no script. */
export function ErrorList({ state, idPrefix = "" }: Props) {
  if (!isWrong(state)) return null;
  return (
    <div
      role="alert"
      aria-labelledby={`${idPrefix}error-summary`}
      className="border-late bg-card rounded border-2 p-5"
    >
      <Errors state={state} idPrefix={idPrefix} />
    </div>
  );
}

/** What stands in the list. */
export function Errors({ state, idPrefix = "" }: Props) {
  const t = useTranslations();
  const fields = Object.entries(state.fieldErrors);
  return (
    <>
      <p id={`${idPrefix}error-summary`} className="text-late text-lg font-semibold">
        {state.problem === undefined
          ? t("ui.errors", { count: fields.length })
          : t(`errors.${state.problem}`)}
      </p>
      {fields.length > 0 && (
        <ul className="mt-2 list-disc pl-5">
          {fields.map(([name, code]) => (
            <li key={name}>
              <a href={`#${idPrefix}${name}`} className="text-late py-3 font-semibold">
                {t(`errors.${code}`)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
