import { useTranslations } from "next-intl";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DueStatus, DueStatusCode } from "@/lib/domain/clock/due-status";

import { Day } from "./day";
import { Icon, type IconName } from "./icon";
import { type Tone, toneClass } from "./tag";

/** As `dueStatus` says it of a deadline that runs; the other standings are for one that does not. */
export type Due = Omit<DueStatus, "status"> & {
  readonly dueOn: CalendarDate;
  readonly status: DueStatusCode | "paused" | "met" | "missed";
};

const LOOKS: Record<Due["status"], { readonly tone: Tone; readonly icon: IconName }> = {
  overdue: { tone: "late", icon: "diamond" },
  missed: { tone: "late", icon: "diamond" },
  due_soon: { tone: "soon", icon: "clock" },
  on_time: { tone: "quiet", icon: "clock" },
  paused: { tone: "quiet", icon: "pause" },
  met: { tone: "ok", icon: "check" },
};

type Props = {
  readonly due: Due;
  /** Where the date is explained. */
  readonly explainHref?: string;
  /** Without the year, where many stand below each other. */
  readonly short?: boolean;
};

/** The date, what is left of it in words, and the way to the explanation. */
export function DueTag({ due, explainHref, short = false }: Props) {
  const t = useTranslations("ui.due");
  const { tone, icon } = LOOKS[due.status];

  return (
    <span className={`${toneClass(tone)} inline-flex flex-wrap items-center gap-x-2 leading-snug`}>
      <Icon name={icon} className="size-[1.15em] text-(--tone)" />
      <b className="text-ink">
        <Day date={due.dueOn} written={short ? "short" : "plain"} />
      </b>
      <span className="font-semibold text-(--tone)">
        <DueWords due={due} />
      </span>
      {explainHref && (
        <a
          href={explainHref}
          aria-label={t("why")}
          className="-m-2 -ml-1.5 inline-grid size-11 place-items-center font-semibold no-underline print:hidden"
        >
          <span
            aria-hidden="true"
            className="hover:bg-cham-tint grid size-6 place-items-center rounded-full border border-current text-sm leading-none"
          >
            ?
          </span>
        </a>
      )}
    </span>
  );
}

/** "còn 3 ngày làm việc", "quá 2 ngày", "hôm nay" */
export function DueWords({ due }: { readonly due: Due }) {
  const t = useTranslations("ui.due");
  const { daysLeft, unit, status } = due;

  if (status === "met" || status === "paused" || status === "missed") return t(status);
  if (daysLeft === 0) return t(status === "overdue" ? "just-over" : "today");
  return daysLeft < 0
    ? t(`over-${unit}`, { days: -daysLeft })
    : t(`left-${unit}`, { days: daysLeft });
}
