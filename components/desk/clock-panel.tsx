import { useLocale, useTranslations } from "next-intl";

import { deadlineHref } from "@/components/deadline/deadline-href";
import { WhyThisDay } from "@/components/deadline/why-this-day";
import { Day, Moment } from "@/components/ui/day";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import { toneClass } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ClockStage } from "@/lib/domain/clock/rules";
import type { StandingStill, WhyDue } from "@/lib/domain/clock/why";
import { formatDay } from "@/lib/i18n/format";

import { ClockRuler } from "./clock-ruler";
import { DeskDue, type DeskStanding } from "./desk-due";
import { DeskSection } from "./desk-section";

export type RunningDeadline = {
  readonly stage: ClockStage;
  readonly dueOn: CalendarDate;
  readonly standing: DeskStanding;
  /** How it was counted; null when the calendar no longer reaches that far. */
  readonly why: WhyDue | null;
};

export type PausedDeadline = StandingStill & { readonly stage: ClockStage };

export type PastDeadline = {
  readonly id: string;
  readonly stage: ClockStage;
  readonly ruleId: string;
  readonly startOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly metOn: CalendarDate | null;
  readonly stoppedOn: CalendarDate | null;
};

type Props = {
  readonly running: RunningDeadline | null;
  readonly paused: PausedDeadline | null;
  readonly past: readonly PastDeadline[];
  readonly today: CalendarDate;
  /** Until when a report that nobody has taken in yet has to be. */
  readonly takeInBy: TakeInBy | null;
};

export type TakeInBy = {
  readonly at: Date;
  readonly isLate: boolean;
  readonly hours: number;
  readonly article: string;
};

/** The day that counts, in large; how it was counted; what was kept before. */
export function ClockPanel({ running, paused, past, today, takeInBy }: Props) {
  const t = useTranslations("desk.case");
  return (
    <DeskSection id="clock" title={t("clock")}>
      {takeInBy && <TakeIn by={takeInBy} />}
      {running ? (
        <Running running={running} today={today} />
      ) : (
        (paused && <Paused paused={paused} />) || <p className="text-muted">{t("clock-none")}</p>
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

function TakeIn({ by: { at, isLate, hours, article } }: { readonly by: TakeInBy }) {
  const t = useTranslations("desk.case.take-in");
  return (
    <div className={`${toneClass(isLate ? "late" : "info")} pb-3`}>
      <p className="text-muted">{t("title")}</p>
      <p className="font-semibold text-(--tone)">
        <Moment at={at} written="short" />
      </p>
      <p className="text-muted text-xs">{t(isLate ? "late" : "why", { hours })}</p>
      <Disclosure summary={t("unconfirmed")}>
        <p>{t("article", { article })}</p>
      </Disclosure>
    </div>
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
  const { stage, dueOn, standing, why } = running;
  return (
    <>
      <p className="text-muted">{t(`terms.clock-stage.${stage}`)}</p>
      <p className="text-3xl font-semibold">
        <Day date={dueOn} />
      </p>
      <p>
        <DeskDue dueOn={dueOn} standing={standing} withDay={false} />
      </p>
      {why?.due.dueOn === dueOn && <ClockRuler due={why.due} today={today} />}
      {why && <WhyThisDay why={why} />}
    </>
  );
}

function Paused({
  paused: { stage, pausedOn, daysLeft, unit },
}: {
  readonly paused: PausedDeadline;
}) {
  const t = useTranslations();
  return (
    <>
      <p className="text-muted">{t(`terms.clock-stage.${stage}`)}</p>
      <p className="flex items-baseline gap-2 text-xl font-semibold">
        <Icon name="pause" className="size-4" />
        <span>
          {t("deadline.still.since")} <Day date={pausedOn} />
        </span>
      </p>
      <p>{t(`deadline.still.left-${unit}`, { days: daysLeft })}</p>
    </>
  );
}

function Past({
  deadline: { stage, ruleId, startOn, dueOn, metOn, stoppedOn },
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
      {t(`terms.clock-stage.${stage}`)},{" "}
      <a href={deadlineHref({ rule: ruleId, start: startOn }, locale)} className="hit">
        <Day date={dueOn} />
        <span className="sr-only"> ({t("deadline.why.title")})</span>
      </a>
      {end &&
        `, ${t(metOn ? "desk.case.met" : "desk.case.stopped", { day: formatDay(end, locale) })}`}
    </li>
  );
}
