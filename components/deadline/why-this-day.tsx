import { useLocale, useTranslations } from "next-intl";

import { CountedDays } from "@/components/ui/counted-days";
import { Disclosure } from "@/components/ui/disclosure";
import type { WhyDue } from "@/lib/domain/clock/why";
import { formatDay } from "@/lib/i18n/format";

import { CountingSteps } from "./counting-steps";
import { deadlineHref } from "./deadline-href";
import { OpenPoints } from "./open-points";

type Props = { readonly why: WhyDue; readonly open?: boolean };

/** "Vì sao là ngày này?" under every due date: counted day by day, by which article, and what is not yet sure. */
export function WhyThisDay({ why, open = false }: Props) {
  const t = useTranslations("deadline.why");
  const locale = useLocale();
  const { rule, due, storedDueOn, openPoints } = why;

  return (
    <Disclosure summary={t("title")} open={open}>
      <div className="space-y-4">
        <CountedDays due={due} />
        <CountingSteps due={due} rule={rule} />
        {due.dueOn !== storedDueOn && (
          <p className="max-w-measure text-note">
            {t("changed", {
              stored: formatDay(storedDueOn, locale),
              counted: formatDay(due.dueOn, locale),
            })}
          </p>
        )}
        <OpenPoints points={openPoints} />
        <p>
          <a href={deadlineHref({ rule: rule.id, start: due.startOn }, locale)} className="hit">
            {t("calculator")}
          </a>
        </p>
      </div>
    </Disclosure>
  );
}
