import { useTranslations } from "next-intl";

import { Notice } from "@/components/ui/notice";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { type DraftAnswers, learntOnOf } from "@/lib/domain/case-file/draft";
import { requiredRule } from "@/lib/domain/clock/rules";

import { usePeriod } from "./rule-period";

type Props = { readonly answers: DraftAnswers; readonly today: CalendarDate };

/** A complaint that comes late may still be sent: the law asks for the reason, not the portal. */
export function TimeBarNotice({ answers, today }: Props) {
  const t = useTranslations("filing.time-bar");
  const period = usePeriod();
  const learntOn = learntOnOf(answers, today);
  if (learntOn === null) return null;

  const rule = requiredRule({ kind: "complaint", stage: "time_bar" }, today);
  if (today <= addDays(learntOn, rule.period.length)) return null;
  return (
    <Notice tone="soon" title={t("title", { period: period(rule) })}>
      <p>{t("words")}</p>
    </Notice>
  );
}
