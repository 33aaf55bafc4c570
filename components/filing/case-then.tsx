import { useTranslations } from "next-intl";

import { AsidePart } from "@/components/layout/split";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseKind, CaseState } from "@/lib/domain/case-file/case-file";
import { type RuleQuestion, requiredRule } from "@/lib/domain/clock/rules";

import { usePeriod } from "./rule-period";

const OVER: ReadonlySet<CaseState> = new Set([
  "withdrawing",
  "not_accepted",
  "discontinued",
  "refused",
  "answered",
  "withdrawn",
  "closed",
]);

type Props = { readonly kind: CaseKind; readonly state: CaseState; readonly today: CalendarDate };

/** What comes after what the case waits for; nothing once there is nothing to wait for. */
export function CaseThen({ kind, state, today }: Props) {
  const t = useTranslations("my-cases.then");
  if (OVER.has(state)) return null;
  return (
    <AsidePart title={t("title")}>
      <ol className="text-note list-decimal space-y-2 pl-6">
        {kind === "complaint" ? (
          <ComplaintSteps today={today} />
        ) : (
          <>
            <li>{t("proposal-answer")}</li>
            <li>{t("proposal-rate")}</li>
          </>
        )}
      </ol>
    </AsidePart>
  );
}

function ComplaintSteps({ today }: Pick<Props, "today">) {
  const t = useTranslations("my-cases.then");
  const period = usePeriod();
  const of = (question: Omit<RuleQuestion, "kind">) =>
    period(requiredRule({ kind: "complaint", ...question }, today));
  return (
    <>
      <li>
        {t("complaint-settlement", {
          settlement: of({ stage: "settlement" }),
          complex: of({ stage: "settlement", variant: "complex" }),
        })}
      </li>
      <li>{t("complaint-sending", { period: of({ stage: "sending_decision" }) })}</li>
      <li>{t("complaint-second", { period: of({ stage: "second_complaint" }) })}</li>
    </>
  );
}
