import { useLocale, useTranslations } from "next-intl";

import { Section } from "@/components/layout/section";
import { type Fact, Facts } from "@/components/ui/facts";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { formatDay } from "@/lib/i18n/format";

export type ConclusionNumbersData = {
  readonly since: CalendarDate;
  /** Null while they are so few that whoever was received could be known by them. */
  readonly figures: {
    readonly given: number;
    readonly onTime: number;
    readonly late: number;
    readonly open: number;
    readonly overdue: number;
    readonly isDemonstration: boolean;
  } | null;
};

const PARTS = ["given", "onTime", "late", "open", "overdue"] as const;

/** What came of what the head concluded after receptions: numbers only, never what it was about. */
export function ConclusionNumbers({
  data: { since, figures },
}: {
  readonly data: ConclusionNumbersData;
}) {
  const t = useTranslations("reception.conclusions");
  const locale = useLocale();
  const facts: Fact[] = figures
    ? PARTS.map((part) => ({ term: t(part), value: figures[part] }))
    : [];
  return (
    <Section
      id="conclusions"
      title={t("title")}
      aside={<p>{t("aside", { since: formatDay(since, locale) })}</p>}
      isIllustration={figures?.isDemonstration ?? false}
    >
      {figures ? <Facts columns={2} facts={facts} /> : <p className="max-w-measure">{t("few")}</p>}
    </Section>
  );
}
