import { useLocale, useTranslations } from "next-intl";

import { StateTag } from "@/components/case-file/state-tag";
import { Day } from "@/components/ui/day";
import { type Fact, Facts } from "@/components/ui/facts";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseKind, CaseState } from "@/lib/domain/case-file/case-file";
import type { ClockStage } from "@/lib/domain/clock/rules";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";

type Props = {
  readonly found: {
    readonly kind: CaseKind;
    readonly state: CaseState;
    readonly reference: string;
    readonly unitName: string;
    readonly sentOn: CalendarDate;
    readonly receivedOn: CalendarDate;
    readonly dueOn: CalendarDate | null;
    readonly dueStage: ClockStage | null;
    readonly closedOn: CalendarDate | null;
  };
};

/** Where a case stands, for whoever holds its receipt: no name, no word of what it says. */
export function TrackedCaseView({ found }: Props) {
  const t = useTranslations();
  const locale = localeFrom(useLocale());
  const { kind, state, reference, unitName, dueOn, dueStage, closedOn } = found;
  const facts: readonly (Fact | null)[] = [
    { term: t("track.state"), value: <StateTag state={state} /> },
    dueOn && {
      term: dueStage
        ? t("track.due-of", { stage: t(`terms.clock-stage.${dueStage}`) })
        : t("track.due"),
      value: <Day date={dueOn} written="long" />,
    },
    closedOn && { term: t("track.closed-on"), value: <Day date={closedOn} /> },
    { term: t("track.kind"), value: t(`terms.case-kind.${kind}`) },
    { term: t("track.unit"), value: t("filing.ward", { name: unitName }) },
    { term: t("track.sent-on"), value: <Day date={found.sentOn} /> },
    { term: t("track.received-on"), value: <Day date={found.receivedOn} /> },
  ];

  return (
    <section aria-labelledby="found" className="border-hair bg-card space-y-5 rounded border p-6">
      <h2 id="found">{t("track.found", { reference })}</h2>
      <Facts facts={facts.filter((fact) => fact !== null)} columns={2} />
      {state === "awaiting_completion" && <p>{t("track.unsigned")}</p>}
      {state === "suspended" && <p>{t("track.suspended")}</p>}
      {state === "withdrawing" && <p>{t("track.withdrawing")}</p>}
      <p className="text-note text-muted">
        {t.rich("track.more", {
          link: (words) => (
            <a href={getPathname({ href: "/my-cases", locale })} className="hit">
              {words}
            </a>
          ),
        })}
      </p>
    </section>
  );
}
