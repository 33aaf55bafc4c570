import { useLocale, useTranslations } from "next-intl";

import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { formatDay } from "@/lib/i18n/format";

export type WardPeriod = {
  readonly validFrom: CalendarDate;
  /** The first day on which it is no more. */
  readonly validTo: CalendarDate | null;
  readonly seat: string | null;
};

/** Since when, until when, where: the ward in a sentence. */
export function WardLead({
  period: { validFrom, validTo, seat },
}: {
  readonly period: WardPeriod;
}) {
  const t = useTranslations("ward");
  const locale = useLocale();
  const from = formatDay(validFrom, locale);

  if (validTo) return t("lead-past", { from, to: formatDay(addDays(validTo, -1), locale) });
  return seat ? t("lead-now", { from, seat }) : t("lead-now-no-seat", { from });
}
