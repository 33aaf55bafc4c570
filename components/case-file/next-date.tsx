import { useTranslations } from "next-intl";

import { WhyThisDay } from "@/components/deadline/why-this-day";
import { LargeDay } from "@/components/ui/day";
import { type Due, DueWords } from "@/components/ui/due-tag";
import { Tag, type Tone } from "@/components/ui/tag";
import type { ClockStage } from "@/lib/domain/clock/rules";
import type { WhyDue } from "@/lib/domain/clock/why";

export type NextDateData = {
  readonly stage: ClockStage;
  readonly due: Due;
  /** How the day was counted, and by which article; null when the rule or the calendar is not at hand. */
  readonly why: WhyDue | null;
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
export function NextDate({ stage, due, why }: NextDateData) {
  const t = useTranslations("case-file.next");

  return (
    <section aria-labelledby="next-date" className="space-y-3 pb-6">
      <h2 id="next-date" className="text-muted text-lg font-normal tracking-normal">
        {t(`stage.${stage}`)}
      </h2>
      <LargeDay date={due.dueOn} />
      <p className="first-letter:uppercase">
        <Tag tone={TONES[due.status]} icon={due.status === "overdue" ? "alert" : "clock"}>
          <span className="inline-block first-letter:uppercase">
            <DueWords due={due} />
          </span>
        </Tag>
      </p>
      <Meaning stage={stage} />
      {why && <WhyThisDay why={why} open />}
    </section>
  );
}

const WITH_MEANING = ["answer", "acceptance", "settlement", "reprocessing"] as const;

/** What the day means to who waits for it, for the terms that need a gloss. */
function Meaning({ stage }: { readonly stage: ClockStage }) {
  const t = useTranslations("case-file.next.meaning");
  const known = WITH_MEANING.find((each) => each === stage);
  return known ? <p className="max-w-measure">{t(known)}</p> : null;
}
