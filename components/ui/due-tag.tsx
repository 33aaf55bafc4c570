import { useTranslations } from "next-intl";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { PeriodUnit } from "@/lib/domain/clock/period";

import { Day } from "./day";
import { Icon, type IconName } from "./icon";
import { type Tone, toneClass } from "./tag";

/** How a deadline stands today; `daysLeft` is negative when it has passed. */
export type Due = {
  readonly dueOn: CalendarDate;
  readonly daysLeft: number;
  readonly unit: PeriodUnit;
  readonly standing: "running" | "paused" | "met" | "missed";
};

/** From here on a deadline is called near; the same in both units, for it is about the working week. */
const NEAR = 2;

export function urgencyOf({
  daysLeft,
  standing,
}: Due): "late" | "soon" | "later" | "paused" | "met" {
  if (standing === "paused" || standing === "met") return standing;
  if (standing === "missed" || daysLeft < 0) return "late";
  return daysLeft <= NEAR ? "soon" : "later";
}

const LOOKS: Record<
  ReturnType<typeof urgencyOf>,
  { readonly tone: Tone; readonly icon: IconName }
> = {
  late: { tone: "late", icon: "diamond" },
  soon: { tone: "soon", icon: "clock" },
  later: { tone: "quiet", icon: "clock" },
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
  const { tone, icon } = LOOKS[urgencyOf(due)];

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
  const { daysLeft, unit, standing } = due;

  if (standing === "met") return t("met");
  if (standing === "paused") return t("paused");
  if (standing === "missed") return t("missed");
  if (daysLeft === 0) return t("today");
  return daysLeft < 0
    ? t(`over-${unit}`, { days: -daysLeft })
    : t(`left-${unit}`, { days: daysLeft });
}
