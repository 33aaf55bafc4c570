import { useLocale, useTranslations } from "next-intl";

import { Section } from "@/components/layout/section";
import { calendarDate } from "@/lib/domain/calendar-date";
import { PUBLICATION_VARIANTS } from "@/lib/domain/disclosure/publication-due";
import type { DisclosureChange } from "@/lib/domain/disclosure/version-changes";
import { formatDay } from "@/lib/i18n/format";

type Props = {
  readonly version: number;
  /** Why the later version was made. */
  readonly reason: string | null;
  readonly changes: readonly DisclosureChange[];
};

/** What the next version says differently, old words beside new ones. */
export function DisclosureChanges({ version, reason, changes }: Props) {
  const t = useTranslations("disclosure.record");
  const words = useWords();
  return (
    <Section id="changes" title={t("changes", { version })} aside={reason && <p>{reason}</p>}>
      <ol className="space-y-6">
        {changes.map(({ part, before, after }) => (
          <li key={part} className="max-w-measure space-y-2">
            <h3 className="text-base">{t(`part.${part}`)}</h3>
            {before === after && <p className="text-muted">{t("only-looks")}</p>}
            {before !== null && before !== after && (
              <p className="whitespace-pre-line">
                <span className="text-muted">{t("before")}</span>{" "}
                <del className="decoration-late">{words(part, before)}</del>
              </p>
            )}
            {after !== null && after !== before && (
              <p className="whitespace-pre-line">
                <span className="text-muted">{t("after")}</span>{" "}
                <ins className="bg-sen-tint no-underline">{words(part, after)}</ins>
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Codes and days in the reader's language; everything else is what was written. */
function useWords() {
  const t = useTranslations("terms.rule-variant");
  const locale = useLocale();
  return (part: DisclosureChange["part"], text: string) => {
    if (part === "decidedOn" || part === "expiresOn") {
      return formatDay(calendarDate(text), locale);
    }
    if (part !== "variant") return text;
    return t(PUBLICATION_VARIANTS.find((variant) => variant === text) ?? "standard");
  };
}
