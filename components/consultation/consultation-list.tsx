import { useLocale, useTranslations } from "next-intl";

import { IllustrationTag } from "@/components/ui/illustration";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ConsultationSubject } from "@/lib/domain/consultation/consultation";
import type { ConsultationState } from "@/lib/domain/procedure/consultation";
import { formatDay } from "@/lib/i18n/format";

import { ConsultationTag } from "./consultation-tag";

/** A consultation as a list shows it. */
export type ConsultationSummary = {
  readonly href: string;
  readonly title: string;
  readonly question: string;
  readonly subject: ConsultationSubject;
  readonly state: ConsultationState;
  readonly openedOn: CalendarDate;
  readonly closesOn: CalendarDate;
  readonly isIllustration: boolean;
};

type Props = {
  readonly consultations: readonly ConsultationSummary[];
  /** Where everything around is marked already. */
  readonly withTags?: boolean;
};

export function ConsultationList({ consultations, withTags = true }: Props) {
  const t = useTranslations("consultation");
  const locale = useLocale();
  return (
    <ul className="parted">
      {consultations.map((one) => (
        <li key={one.href} className="space-y-1.5">
          <p className="text-note text-muted">
            {t(`subject.${one.subject}`)} ·{" "}
            {t("list.from-to", {
              from: formatDay(one.openedOn, locale),
              to: formatDay(one.closesOn, locale),
            })}
          </p>
          <h3>
            <a href={one.href} className="py-3">
              {one.title}
            </a>
          </h3>
          <p className="max-w-measure">{one.question}</p>
          <p className="flex flex-wrap items-center gap-2">
            <ConsultationTag state={one.state} />
            {withTags && one.isIllustration && <IllustrationTag />}
          </p>
        </li>
      ))}
    </ul>
  );
}
