import { useLocale, useTranslations } from "next-intl";

import { IllustrationTag } from "@/components/ui/illustration";
import { Tag } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DecisionDuty } from "@/lib/domain/community-decision/deadlines";
import type { PublicStanding } from "@/lib/domain/community-decision/lifecycle";
import type { Outcome } from "@/lib/domain/community-decision/tally";
import type { DecisionSubject, VoteMethod } from "@/lib/domain/procedure/vote";
import { formatDay } from "@/lib/i18n/format";

import { DecisionTag } from "./decision-tag";
import { SumWords } from "./share-sum";

/** A decision as a list shows it. */
export type DecisionSummary = {
  readonly href: string;
  readonly title: string;
  readonly subject: DecisionSubject;
  readonly method: VoteMethod;
  /** Null for the whole ward. */
  readonly neighbourhood: string | null;
  readonly standing: PublicStanding;
  readonly heldOn: CalendarDate;
  readonly startsAt: string | null;
  readonly endsOn: CalendarDate | null;
  readonly place: string;
  /** Null while nothing was counted. */
  readonly outcome: Outcome | null;
  readonly overdue: readonly DecisionDuty[];
  readonly isIllustration: boolean;
};

type Props = {
  readonly decisions: readonly DecisionSummary[];
  /** Where everything around is marked already. */
  readonly withTags?: boolean;
};

export function DecisionList({ decisions, withTags = true }: Props) {
  const t = useTranslations("community-decision");
  return (
    <ul className="parted">
      {decisions.map((one) => (
        <li key={one.href} className="space-y-1.5">
          <p className="text-note text-muted">
            {one.neighbourhood ?? t("whole-ward")} · {t(`subject.${one.subject}`)}
          </p>
          <h3>
            <a href={one.href} className="py-3">
              {one.title}
            </a>
          </h3>
          <p className="max-w-measure">
            {one.outcome ? <SumWords outcome={one.outcome} /> : <When decision={one} />}
          </p>
          <p className="flex flex-wrap items-center gap-2">
            <DecisionTag standing={one.standing} />
            {one.overdue.map((duty) => (
              <Tag key={duty} tone="late">
                {t(`duty.overdue.${duty}`)}
              </Tag>
            ))}
            {withTags && one.isIllustration && <IllustrationTag />}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** "Họp lúc 19:30 ngày 02/12/2026, tại …" */
export function When({
  decision,
}: {
  readonly decision: Pick<DecisionSummary, "method" | "heldOn" | "startsAt" | "endsOn" | "place">;
}) {
  const t = useTranslations("community-decision.when");
  const locale = useLocale();
  const { method, heldOn, startsAt, endsOn, place } = decision;
  return t(method, {
    day: formatDay(heldOn, locale),
    until: formatDay(endsOn ?? heldOn, locale),
    time: startsAt ?? "",
    place,
  });
}
