import { useLocale, useTranslations } from "next-intl";

import { Notice } from "@/components/ui/notice";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ReceptionNotice } from "@/lib/domain/reception/schedule";
import { formatDay } from "@/lib/i18n/format";

type Props = {
  readonly day: Pick<ReceptionNotice, "onlinePlaces" | "onlineCases">;
  /** The last day on which a turn may be taken; null where it was not counted. */
  readonly lastDay?: CalendarDate | null;
};

/** What a day that is held on-line as well allows, and what it does not (decree 154/2026 art. 19–24). */
export function OnlineLimits({ day: { onlinePlaces, onlineCases }, lastDay = null }: Props) {
  const t = useTranslations("reception.online");
  const locale = useLocale();
  if (onlinePlaces === null) return null;
  return (
    <Notice tone="info" title={t("title")}>
      <p>{t("places", { places: onlinePlaces })}</p>
      <p>{t("cases")}</p>
      <ul className="list-disc pl-5">
        {(onlineCases ?? []).map((one) => (
          <li key={one}>{t(`case.${one}`)}</li>
        ))}
      </ul>
      <p>{t("recorded")}</p>
      <p>
        {lastDay ? t("ahead-day", { day: formatDay(lastDay, locale) }) : t("ahead")}{" "}
        <b className="text-vang">{t("unsure")}</b>
      </p>
      <p className="text-note">{t("denunciation")}</p>
    </Notice>
  );
}
