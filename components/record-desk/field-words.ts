import { useLocale, useTranslations } from "next-intl";

import { calendarDate } from "@/lib/domain/calendar-date";
import type { Conclusion } from "@/lib/domain/oversight/record";
import { fieldsOf, titleOf } from "@/lib/domain/record/content";
import type { AnyContent } from "@/lib/domain/record/declaration";
import type { AuthoredKind } from "@/lib/domain/record/draft";
import type { FieldValue, Reference } from "@/lib/domain/record/field";
import { formatDay, formatNumber } from "@/lib/i18n/format";

/** Where the words of a choice stand already: people read the same ones on the public pages. */
const OPTION_WORDS: Readonly<Record<string, string>> = {
  "projects.stage": "ward.projects.stages",
  "clearances.state": "records.project.clearance-state",
  "clearances.plotTags": "records.project.plot-tag",
  "conferences.kind": "records.conference.kinds",
  "tasks.state": "records.conference.task-state",
  "indicators.key": "oversight.indicator",
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
      const name = typeof key === "string" ? t(`oversight.indicator.${key}`) : null;
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
  return (name: string, value: FieldValue): string => {
    const field = fieldsOf(kind)[name];
    const isNothing = value === null || (Array.isArray(value) && value.length === 0);
    if (!field || isNothing) return t("nothing");
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    if (typeof value === "number") {
      return name === "year" ? String(value) : formatNumber(value, locale, 2);
    }
    if (typeof value !== "string") {
      return value
        .map((one: string | Conclusion) =>
          typeof one === "string"
            ? field.type === "choices"
              ? option(name, one)
              : one
            : [one.content, one.owner, one.dueOn && formatDay(one.dueOn, locale)]
                .filter(Boolean)
                .join(" · "),
        )
        .join("\n");
    }
    if (field.type === "day") return formatDay(calendarDate(value), locale);
    if (field.type === "choice") return option(name, value);
    if (field.type === "reference") {
      return choices[field.to].find(({ id }) => id === value)?.title ?? value;
    }
    return value;
  };
}
