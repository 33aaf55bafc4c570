import { useTranslations } from "next-intl";

import { AsidePart } from "@/components/layout/split";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseKind } from "@/lib/domain/case-file/case-file";
import { requiredRule } from "@/lib/domain/clock/rules";
import type { FilingPage } from "@/lib/i18n/filing-pages";

import { RuleSource, usePeriod } from "./rule-period";

type Props = {
  readonly page: FilingPage;
  /** Null until it is chosen. */
  readonly kind: CaseKind | null;
  readonly today: CalendarDate;
};

/** Beside the questions: why they are asked, and what happens once they are answered. */
export function StepAside({ page, kind, today }: Props) {
  const t = useTranslations("filing.aside");
  return (
    <>
      <AsidePart title={t("why")}>
        {page === "content" && kind === "complaint" ? (
          <WhyTimeBar today={today} />
        ) : (
          <p>{t(`why-${page}`)}</p>
        )}
      </AsidePart>
      {kind && <AfterSending kind={kind} today={today} />}
    </>
  );
}

function WhyTimeBar({ today }: { readonly today: CalendarDate }) {
  const t = useTranslations("filing.aside");
  const period = usePeriod();
  const rule = requiredRule({ kind: "complaint", stage: "time_bar" }, today);
  return (
    <>
      <p>{t("why-content-complaint", { period: period(rule) })}</p>
      <p>
        <RuleSource rules={[rule]} />
      </p>
    </>
  );
}

type AfterProps = { readonly kind: CaseKind; readonly today: CalendarDate };

function AfterSending({ kind, today }: AfterProps) {
  const t = useTranslations("filing.aside");
  const period = usePeriod();
  const stage = kind === "complaint" ? "acceptance" : "answer";
  const rule = requiredRule({ kind, stage }, today);
  const words = kind === "complaint" ? "after-complaint" : "after-proposal";
  return (
    <AsidePart title={t("after")}>
      <p>{t(words, { period: period(rule) })}</p>
      <p>
        <RuleSource rules={[rule]} />
      </p>
    </AsidePart>
  );
}
