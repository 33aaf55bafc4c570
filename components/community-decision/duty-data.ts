import { deadlineHref } from "@/components/deadline/deadline-href";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { dutiesOf, type DutyFacts } from "@/lib/domain/community-decision/deadlines";

import type { DutyData } from "./duty-list";

type Around = {
  readonly today: CalendarDate;
  readonly calendar: LegalCalendar;
  readonly locale: string;
};

/** Each last day with the way to how it was counted. */
export function dutyData(facts: DutyFacts, { today, calendar, locale }: Around): DutyData[] {
  return dutiesOf(facts, today, calendar).map((standing) => {
    const { duty, dueOn, doneOn, status, startOn, deadline } = standing;
    const { rule, due } = deadline;
    return {
      duty,
      dueOn,
      doneOn,
      status,
      article: rule.article,
      needsConfirmation: rule.needsConfirmation || !due.confirmed,
      whyHref: deadlineHref({ rule: rule.id, start: startOn }, locale),
    };
  });
}
