import { useTranslations } from "next-intl";

import { Day } from "@/components/ui/day";
import { Icon } from "@/components/ui/icon";
import { toneClass } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DueStatus, DueStatusCode } from "@/lib/domain/clock/due-status";

import { SharePie } from "./share-pie";

export type DeskStanding = DueStatus & {
  /** How much of the time is used, from 0 to 1. */
  readonly share: number;
};

type Props = {
  readonly dueOn: CalendarDate | null;
  readonly standing: DeskStanding | null;
  /** Where the day stands in large already. */
  readonly withDay?: boolean;
};

const TONE: Record<DueStatusCode, string> = {
  overdue: toneClass("late"),
  due_soon: toneClass("soon"),
  on_time: toneClass("quiet"),
};

/** A deadline in a line of the queue: how much is used, the day, what is left in few letters. */
export function DeskDue({ dueOn, standing, withDay = true }: Props) {
  const t = useTranslations("desk.due");
  if (!dueOn || !standing) {
    return (
      <span className="text-muted inline-flex items-center gap-1.5 align-middle">
        <Icon name="pause" className="size-3.5" />
        {t("none")}
      </span>
    );
  }

  const { status, daysLeft, unit, share } = standing;
  const isLate = status === "overdue";
  return (
    <span
      className={`${TONE[status]} inline-flex items-center gap-1.5 align-middle text-(--tone) tabular-nums`}
    >
      {isLate ? <Icon name="diamond" className="size-3.5" /> : <SharePie share={share} />}
      {withDay && (
        <b className={status === "on_time" ? "text-ink" : ""}>
          <Day date={dueOn} written="short" />
        </b>
      )}
      <span>
        {daysLeft === 0 ? t(isLate ? "just-over" : "today") : wordsFor(t, daysLeft, unit)}
      </span>
    </span>
  );
}

type Words = ReturnType<typeof useTranslations<"desk.due">>;

function wordsFor(t: Words, daysLeft: number, unit: DueStatus["unit"]) {
  const days = Math.abs(daysLeft);
  return t(`${daysLeft < 0 ? "over" : "left"}-${unit}`, { days });
}
