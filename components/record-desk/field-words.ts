import { useLocale, useTranslations } from "next-intl";

import { calendarDate } from "@/lib/domain/calendar-date";
import type { Conclusion } from "@/lib/domain/oversight/record";
import { fieldsOf, titleOf } from "@/lib/domain/record/content";
import type { AnyContent } from "@/lib/domain/record/declaration";
import type { AuthoredKind } from "@/lib/domain/record/draft";
import type { Field, FieldValue, Reference } from "@/lib/domain/record/field";
import { formatDay, formatNumber } from "@/lib/i18n/format";

/** Where the words of a choice stand already: people read the same ones on the public pages. */
const OPTION_WORDS: Readonly<Record<string, string>> = {
  "projects.stage": "ward.projects.stages",
  "clearances.state": "records.project.clearance-state",
  "clearances.plotTags": "records.project.plot-tag",
  "conferences.kind": "records.conference.kinds",
  "tasks.state": "records.conference.task-state",
  "indicators.key": "record-desk.indicator",
  "indicators.measure": "record-desk.measure",
};

export function useOptionWord(kind: AuthoredKind) {
  const t = useTranslations();
  return (field: string, value: string) => t(`${OPTION_WORDS[`${kind}.${field}`]}.${value}`);
}

/** What a record is called in a list, whatever its kind. */
export function useRecordTitle() {
  const t = useTranslations();
  return (kind: AuthoredKind, content: AnyContent): string => {
    const { key, year } = content;
    const said = typeof year === "number" ? String(year) : t("record-desk.no-year");
    if (kind === "indicators") {
      const name = typeof key === "string" ? t(`record-desk.indicator.${key}`) : null;
      return name === null ? t("record-desk.no-title") : `${name} (${said})`;
    }
    if (kind === "commendations") return t("record-desk.commendation-title", { year: said });
    return titleOf(kind, content) ?? t("record-desk.no-title");
  };
}

/** What can be chosen, by what is referred to. */
export type ChoiceNames = Readonly<
  Record<Reference, readonly { readonly id: string; readonly title: string }[]>
>;

/** A value of a field as it is read. */
export function useFieldValue(kind: AuthoredKind, choices: ChoiceNames) {
  const t = useTranslations("record-desk");
  const option = useOptionWord(kind);
  const locale = useLocale();
  const conclusion = ({ content, owner, dueOn }: Conclusion) =>
    [content, owner, dueOn && formatDay(dueOn, locale)].filter(Boolean).join(" · ");

  const written: Partial<Record<Field["type"], (name: string, value: string) => string>> = {
    day: (_, value) => formatDay(calendarDate(value), locale),
    choice: option,
    choices: option,
    reference: (name, value) => {
      const field = fieldsOf(kind)[name];
      const named = field?.type === "reference" ? choices[field.to] : [];
      return named.find(({ id }) => id === value)?.title ?? value;
    },
  };
  const word = (name: string, value: string) =>
    written[fieldsOf(kind)[name]?.type ?? "line"]?.(name, value) ?? value;

  return (name: string, value: FieldValue): string => {
    if (value === null || (typeof value === "object" && value.length === 0)) return t("nothing");
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    if (typeof value === "string") return word(name, value);
    if (typeof value === "object") {
      return value
        .map((one: string | Conclusion) =>
          typeof one === "string" ? word(name, one) : conclusion(one),
        )
        .join("\n");
    }
    return name === "year" ? String(value) : formatNumber(value, locale, 2);
  };
}
