import { useLocale, useTranslations } from "next-intl";

import { CountedDays } from "@/components/ui/counted-days";
import { Disclosure } from "@/components/ui/disclosure";
import { type Due, DueWords } from "@/components/ui/due-tag";
import { Tag, type Tone } from "@/components/ui/tag";
import type { ExplainedDueDate } from "@/lib/domain/clock/explanation";
import type { ClockStage } from "@/lib/domain/clock/rules";
import { formatDay, formatWeekday } from "@/lib/i18n/format";

export type NextDateData = {
  readonly stage: ClockStage;
  readonly due: Due;
  /** How the day was counted, and by which article; null when the rule or the calendar is not at hand. */
  readonly explained: {
    readonly due: ExplainedDueDate;
    readonly article: string;
    readonly needsConfirmation: boolean;
  } | null;
};

const TONES: Record<Due["status"], Tone> = {
  on_time: "ok",
  due_soon: "soon",
  overdue: "late",
  missed: "late",
  met: "ok",
  paused: "quiet",
};

/** The next date in large, what falls on it, and why it is that day. */
export function NextDate({ stage, due, explained }: NextDateData) {
  const t = useTranslations("case-file.next");
  const locale = useLocale();

  return (
    <section aria-labelledby="next-date" className="space-y-3 pb-6">
      <h2 id="next-date" className="text-muted text-lg font-normal tracking-normal">
        {t(`stage.${stage}`)}
      </h2>
      <p className="text-date font-semibold tracking-[-0.03em]">
        <time dateTime={due.dueOn}>
          <span className="block text-[0.45em] leading-snug tracking-[-0.01em]">
            {formatWeekday(due.dueOn, locale)}
          </span>
          {formatDay(due.dueOn, locale)}
        </time>
      </p>
      <p className="first-letter:uppercase">
        <Tag tone={TONES[due.status]} icon={due.status === "overdue" ? "alert" : "clock"}>
          <span className="inline-block first-letter:uppercase">
            <DueWords due={due} />
          </span>
        </Tag>
      </p>
      {explained && <WhyThisDay explained={explained} />}
    </section>
  );
}

type WhyProps = { readonly explained: NonNullable<NextDateData["explained"]> };

function WhyThisDay({ explained: { due, article, needsConfirmation } }: WhyProps) {
  const t = useTranslations("case-file.next");
  const locale = useLocale();
  const off = due.skipped.length;

  return (
    <Disclosure summary={t("why")} open>
      <CountedDays due={due} />
      <ol className="max-w-measure text-note mt-4 list-decimal space-y-1.5 pl-6">
        <li>{t("why-start", { day: formatDay(due.startOn, locale) })}</li>
        <li>
          {t(`why-length-${due.unit}`, { length: due.length })}{" "}
          <span className="text-muted">{article}</span>
        </li>
        {off > 0 && <li>{t("why-skipped", { count: off })}</li>}
        {due.rawDueOn !== due.dueOn && (
          <li>{t("why-rolled", { day: formatDay(due.rawDueOn, locale) })}</li>
        )}
      </ol>
      {(needsConfirmation || !due.confirmed) && (
        <p className="max-w-measure text-muted mt-3 text-sm">
          <b className="text-vang">{t("unconfirmed")}</b> {t("unconfirmed-text")}
        </p>
      )}
    </Disclosure>
  );
}
