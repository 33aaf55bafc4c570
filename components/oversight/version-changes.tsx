import { useLocale, useTranslations } from "next-intl";

import { Section } from "@/components/layout/section";
import { calendarDate } from "@/lib/domain/calendar-date";
import { OVERSIGHT_FIELDS } from "@/lib/domain/oversight/result";
import type { VersionChange } from "@/lib/domain/oversight/version-changes";
import { formatDay } from "@/lib/i18n/format";

type Props = {
  readonly version: number;
  /** Why the later version was made. */
  readonly reason: string | null;
  readonly changes: readonly VersionChange[];
};

/** What the next version says differently, old words beside new ones. */
export function VersionChanges({ version, reason, changes }: Props) {
  const t = useTranslations("oversight.changes");
  return (
    <Section id="changes" title={t("title", { version })} aside={reason && <p>{reason}</p>}>
      <ol className="space-y-6">
        {changes.map((change, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- an old version never changes
          <Change key={index} change={change} />
        ))}
      </ol>
    </Section>
  );
}

function Change({ change: { part, before, after } }: { readonly change: VersionChange }) {
  const t = useTranslations("oversight.changes");
  const words = useWords(part);
  // A finding may have another verdict and the same words.
  const looksOnly = part === "summary" && before === after;
  return (
    <li className="max-w-measure space-y-2">
      <h3 className="text-base">{t(`part-${part}`)}</h3>
      {looksOnly && <p className="text-muted">{t("only-looks")}</p>}
      {before !== null && !looksOnly && (
        <p className="whitespace-pre-line">
          <span className="text-muted">{t("before")}</span>{" "}
          <del className="decoration-late">{words(before)}</del>
        </p>
      )}
      {after !== null && !looksOnly && (
        <p className="whitespace-pre-line">
          <span className="text-muted">{t("after")}</span>{" "}
          <ins className="bg-sen-tint no-underline">{words(after)}</ins>
        </p>
      )}
    </li>
  );
}

/** Codes and days in the reader's language; everything else is what was written. */
function useWords(part: VersionChange["part"]): (text: string) => string {
  const t = useTranslations("terms.oversight-field");
  const locale = useLocale();
  if (part === "field") {
    return (code) => t(OVERSIGHT_FIELDS.find((field) => field === code) ?? "other");
  }
  if (part === "inspected") {
    return (days) =>
      days
        .split(" – ")
        .map((day) => formatDay(calendarDate(day), locale))
        .join(" – ");
  }
  return (text) => text;
}
