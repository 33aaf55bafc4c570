import { useTranslations } from "next-intl";

import { AsidePart } from "@/components/layout/split";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseState } from "@/lib/domain/case-file/case-file";
import { type Ended, type Onward, onwardOf } from "@/lib/domain/case-file/onward";
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

type Props = Ended & { readonly today: CalendarDate };

/** What comes after what the case waits for; once it is answered, what is open to whoever does not agree. */
export function CaseThen({ today, ...ended }: Props) {
  const t = useTranslations("my-cases.then");
  const { kind, state } = ended;
  if (OVER.has(state)) return <IfYouDisagree onward={onwardOf(ended)} today={today} />;
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

type OnwardProps = { readonly onward: readonly Onward[]; readonly today: CalendarDate };

function IfYouDisagree({ onward, today }: OnwardProps) {
  const t = useTranslations("my-cases.onward");
  const period = usePeriod();
  if (onward.length === 0) return null;
  const second = requiredRule({ kind: "complaint", stage: "second_complaint" }, today);
  return (
    <AsidePart title={t("title")}>
      <ul className="text-note list-disc space-y-2 pl-6">
        {onward.map((way) => (
          <li key={way}>{t(way, { period: period(second) })}</li>
        ))}
      </ul>
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
