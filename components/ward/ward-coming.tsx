import { useTranslations } from "next-intl";

import { Section } from "@/components/layout/section";
import { ConferenceTime } from "@/components/record/conference-time";
import { LinkButton } from "@/components/ui/button";
import { IllustrationTag } from "@/components/ui/illustration";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ConferenceKind } from "@/lib/domain/oversight/record";

export type WardComingData = {
  readonly conferences: readonly {
    readonly href: string;
    readonly title: string;
    readonly kind: ConferenceKind;
    readonly heldOn: CalendarDate;
    readonly startsAt: string | null;
    readonly endsAt: string | null;
    readonly place: string | null;
    readonly isDemonstration: boolean;
  }[];
  readonly calendarHref: string;
};

/** Conferences and dialogues that are still to come, and the way into one's own calendar. */
export function WardComing({ data }: { readonly data: WardComingData | null }) {
  const t = useTranslations("records.conference");
  if (data === null) return null;
  const { conferences, calendarHref } = data;
  const areAll = conferences.every(({ isDemonstration }) => isDemonstration);
  return (
    <Section id="coming" title={t("coming")} isIllustration={areAll}>
      <ul className="parted">
        {conferences.map(({ href, title, kind, place, isDemonstration, ...time }) => (
          <li key={href} className="space-y-1">
            <p className="font-semibold" lang="vi">
              <a href={href}>{title}</a> {!areAll && isDemonstration && <IllustrationTag />}
            </p>
            <p className="text-muted flex flex-wrap gap-x-4">
              <span>
                <ConferenceTime {...time} />
              </span>
              {place && <span lang="vi">{place}</span>}
              <span>{t(`kinds.${kind}`)}</span>
            </p>
          </li>
        ))}
      </ul>
      <p className="print:hidden">
        <LinkButton href={calendarHref}>{t("calendar")}</LinkButton>
      </p>
    </Section>
  );
}
