import { useLocale, useTranslations } from "next-intl";

import { Day } from "@/components/ui/day";
import { IllustrationTag } from "@/components/ui/illustration";
import { MoreLink } from "@/components/ui/more-link";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { formatClock } from "@/lib/i18n/format";

export type ReceptionLinkData = {
  readonly href: string;
  readonly next: {
    readonly onDay: CalendarDate;
    readonly startsAt: string;
    readonly isDemonstration: boolean;
  } | null;
};

/** The way to the ward's days of reception, and when the next one is. */
export function ReceptionLink({ data: { href, next } }: { readonly data: ReceptionLinkData }) {
  const t = useTranslations("reception.ward");
  const locale = useLocale();
  return (
    <p className="flex flex-wrap items-center gap-x-4">
      {next && (
        <span>
          {t.rich("next", {
            day: () => <Day key="day" date={next.onDay} written="long" />,
            time: formatClock(next.startsAt, locale),
          })}{" "}
          {next.isDemonstration && <IllustrationTag />}
        </span>
      )}
      <MoreLink href={href}>{t("link")}</MoreLink>
    </p>
  );
}
