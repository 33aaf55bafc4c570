import { useLocale, useTranslations } from "next-intl";

import { CountedDays } from "@/components/ui/counted-days";
import { Day } from "@/components/ui/day";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ExplainedDueDate } from "@/lib/domain/clock/explanation";
import type { ClockStage } from "@/lib/domain/clock/rules";
import { formatDay } from "@/lib/i18n/format";

import { ClockRuler } from "./clock-ruler";
import { DeskDue, type DeskStanding } from "./desk-due";
import { DeskSection } from "./desk-section";

export type RunningDeadline = {
  readonly stage: ClockStage;
  readonly dueOn: CalendarDate;
  readonly standing: DeskStanding;
  /** Null when the calendar no longer reaches that far. */
  readonly explained: ExplainedDueDate | null;
  readonly article: string;
  /** A lawyer has not signed the rule. */
  readonly needsConfirmation: boolean;
};

export type PastDeadline = {
  readonly id: string;
  readonly stage: ClockStage;
  readonly dueOn: CalendarDate;
  readonly metOn: CalendarDate | null;
  readonly stoppedOn: CalendarDate | null;
};

type Props = {
  readonly running: RunningDeadline | null;
  readonly past: readonly PastDeadline[];
  readonly today: CalendarDate;
};

/** The day that counts, in large; how it was counted; what was kept before. */
export function ClockPanel({ running, past, today }: Props) {
  const t = useTranslations("desk.case");
  return (
    <DeskSection id="clock" title={t("clock")}>
      {running ? (
        <Running running={running} today={today} />
      ) : (
        <p className="text-muted">{t("clock-none")}</p>
      )}
      {past.length > 0 && (
        <Disclosure summary={t("earlier-deadlines")}>
          <ul className="space-y-1.5">
            {past.map((deadline) => (
              <Past key={deadline.id} deadline={deadline} />
            ))}
          </ul>
        </Disclosure>
      )}
    </DeskSection>
  );
}

function Running({
  running,
  today,
}: {
  readonly running: RunningDeadline;
  readonly today: CalendarDate;
}) {
  const t = useTranslations();
  const { stage, dueOn, standing, explained, article, needsConfirmation } = running;
  return (
    <>
      <p className="text-muted">{t(`terms.clock-stage.${stage}`)}</p>
      <p className="text-3xl font-semibold">
        <Day date={dueOn} />
      </p>
      <p>
        <DeskDue dueOn={dueOn} standing={standing} withDay={false} />
      </p>
      {explained && <ClockRuler due={explained} today={today} />}
      <Disclosure summary={t("desk.case.why")}>
        {explained && <CountedDays due={explained} />}
        <p className="text-muted mt-2 text-xs">
          {article}
          {(needsConfirmation || explained?.confirmed === false) && (
            <>
              {" · "}
              <b className="text-vang">{t("desk.case.unconfirmed")}</b>
            </>
          )}
        </p>
      </Disclosure>
    </>
  );
}

function Past({
  deadline: { stage, dueOn, metOn, stoppedOn },
}: {
  readonly deadline: PastDeadline;
}) {
  const t = useTranslations();
  const locale = useLocale();
  const end = metOn ?? stoppedOn;
  const isLate = end !== null && end > dueOn;
  return (
    <li className={isLate ? "text-late" : "text-muted"}>
      <Icon name={isLate ? "diamond" : "check"} className="mr-1.5 size-4" />
      {t(`terms.clock-stage.${stage}`)}, <Day date={dueOn} />
      {end &&
        `, ${t(metOn ? "desk.case.met" : "desk.case.stopped", { day: formatDay(end, locale) })}`}
    </li>
  );
}
