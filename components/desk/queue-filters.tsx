import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { Button } from "@/components/ui/button";
import { CASE_KINDS, FIELDS } from "@/lib/domain/case-file/case-file";
import {
  isNarrowed,
  QUEUE_HOLDERS,
  QUEUE_STATES,
  type QueueFilter,
} from "@/lib/domain/case-file/queue";

/** Where the key `/` leads. */
export const QUEUE_SEARCH_ID = "queue-words";

type Asked = Pick<QueueFilter, "view" | "kind" | "state" | "field" | "holder" | "q">;

type Props = {
  readonly action: string;
  readonly filter: Asked;
  /** What it is narrowed by now, with the ways to leave that out. */
  readonly applied: ReactNode;
};

/** Narrows what is looked at; the answer has an address, so it can be kept and sent. */
export function QueueFilters({ action, filter, applied }: Props) {
  const t = useTranslations();

  return (
    <search className="block px-4 pb-2.5 print:hidden">
      <details className="fold" open={isNarrowed(filter)}>
        <summary>{t("desk.filter.title")}</summary>
        <form
          action={action}
          method="get"
          className="flex flex-wrap gap-1.5 max-lg:grid max-lg:grid-cols-2"
        >
          <input type="hidden" name="view" value={filter.view} />
          <label className="min-w-44 flex-1 max-lg:col-span-2">
            <span className="sr-only">{t("desk.filter.words")}</span>
            <input
              id={QUEUE_SEARCH_ID}
              type="search"
              name="q"
              defaultValue={filter.q ?? ""}
              placeholder={t("desk.filter.words")}
              className="field-box px-2 py-0"
            />
          </label>
          <Choice name="kind" asked={filter.kind} values={CASE_KINDS} words="terms.case-kind" />
          <Choice name="field" asked={filter.field} values={FIELDS} words="terms.field" />
          <Choice
            name="state"
            asked={filter.state}
            values={QUEUE_STATES}
            words="terms.case-state"
          />
          <Choice name="holder" asked={filter.holder} values={QUEUE_HOLDERS} words="desk.holder" />
          <Button>{t("desk.filter.apply")}</Button>
        </form>
      </details>
      {applied}
    </search>
  );
}

type ChoiceProps = {
  readonly name: "kind" | "field" | "state" | "holder";
  readonly asked: string | null;
  readonly values: readonly string[];
  readonly words: string;
};

function Choice({ name, asked, values, words }: ChoiceProps) {
  const t = useTranslations();
  return (
    <label className="min-w-0">
      <span className="sr-only">{t(`desk.filter.${name}`)}</span>
      <select
        name={name}
        defaultValue={asked ?? ""}
        className="field-box max-w-44 px-2 py-0 max-lg:max-w-none"
      >
        <option value="">{t(`desk.filter.any-${name}`)}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {t(`${words}.${value}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
