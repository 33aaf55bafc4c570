import { useLocale, useTranslations } from "next-intl";

import { DueTag } from "@/components/ui/due-tag";
import { Notice } from "@/components/ui/notice";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import type { CaseKind } from "@/lib/domain/case-file/case-file";
import { sending } from "@/lib/domain/case-file/transitions";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { dueStatus } from "@/lib/domain/clock/due-status";
import { receivedOn } from "@/lib/domain/clock/period";
import { deadlineFor, requiredRule } from "@/lib/domain/clock/rules";
import { formatDay } from "@/lib/i18n/format";

import { RuleSource, usePeriod } from "./rule-period";

/** A complaint nobody has signed is registered and waits: said before it is sent, not after. */
export function SignatureNotice({ today }: { readonly today: CalendarDate }) {
  const t = useTranslations("filing.review");
  const period = usePeriod();
  const rule = requiredRule({ kind: "complaint", stage: "acceptance" }, today);
  return (
    <Notice tone="info" title={t("signature")}>
      <p>{t("signature-words", { period: period(rule) })}</p>
    </Notice>
  );
}

type Props = {
  readonly kind: CaseKind;
  readonly clock: { readonly now: Date; readonly calendar: LegalCalendar };
};

/** Sent now: when it counts as received, and the latest day of the answer. */
export function WhenAnswered({ kind, clock: { now, calendar } }: Props) {
  const t = useTranslations("filing.review");
  const locale = useLocale();
  const stage = sending(kind, "none").clock.starts;
  const legalDay = receivedOn(now, calendar);
  if (!legalDay.ok) return null;

  const today = calendarDateOf(now);
  const deadline = stage && deadlineFor({ kind, stage, startOn: legalDay.value, calendar });
  return (
    <div className="space-y-2">
      {deadline?.ok && (
        <p className="flex flex-wrap items-center gap-2">
          {t("due")}
          <DueTag
            due={{
              dueOn: deadline.value.due.dueOn,
              ...dueStatus(deadline.value.due, today, calendar),
            }}
          />
          <RuleSource rules={[deadline.value.rule]} />
        </p>
      )}
      {legalDay.value !== today && (
        <p className="text-note text-muted">
          {t("due-next-day", { day: formatDay(legalDay.value, locale) })}
        </p>
      )}
    </div>
  );
}
