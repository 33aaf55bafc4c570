import { useTranslations } from "next-intl";

import { WhyThisDay } from "@/components/deadline/why-this-day";
import { Day, Moment } from "@/components/ui/day";
import { type Due, DueTag } from "@/components/ui/due-tag";
import { Tag, type Tone } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { WhyDue } from "@/lib/domain/clock/why";
import type { VerdictCounts } from "@/lib/domain/oversight/resident-verdict";
import type { RecommendationState } from "@/lib/domain/oversight/result";

import { type FileData, Files } from "./files";

export type ReplyData = {
  readonly id: string;
  readonly kind: "answer" | "done" | "verdict";
  readonly text: string;
  /** For a verdict: was it really done? */
  readonly isConfirmed: boolean | null;
  readonly documentNumber: string | null;
  readonly onDay: CalendarDate;
  readonly unitName: string | null;
  readonly files: readonly FileData[];
};

/** The front urged the committee. @vi đôn đốc */
export type UrgingData = { readonly id: number; readonly at: Date; readonly text: string };

/** How a recommendation stands today. */
export type RecommendationStanding = {
  readonly state: RecommendationState;
  readonly sentOn: CalendarDate;
  readonly due: Due;
  /** How the day was counted; null where the board itself named it. */
  readonly why: WhyDue | null;
  /** Oldest first; they came before the answer. */
  readonly urgings: readonly UrgingData[];
  /** Oldest first. */
  readonly replies: readonly ReplyData[];
  /** Given while something is reported done: how residents judge it, and where one says so. */
  readonly judging: { readonly counts: VerdictCounts | null; readonly href: string } | null;
};

export type RecommendationData = {
  readonly id: string;
  readonly text: string;
  readonly addressee: { readonly name: string; readonly href: string };
  /** Null in an older version, which keeps only what was asked. */
  readonly standing: RecommendationStanding | null;
};

const STATE_TONE: Record<RecommendationState, Tone> = {
  drafted: "quiet",
  sent: "open",
  answered: "info",
  in_progress: "info",
  done: "info",
  verified: "ok",
};

type Props = { readonly recommendation: RecommendationData; readonly number: number };

/** What was asked, of whom, by when, and everything that came back. */
export function RecommendationBlock({ recommendation, number }: Props) {
  const t = useTranslations("oversight.result");
  const { id, text, addressee, standing } = recommendation;

  return (
    <article
      id={`recommendation-${id}`}
      className="border-hair space-y-4 border-t pt-6 first:border-t-0 first:pt-0"
    >
      <header className="space-y-2">
        <h3>{t("recommendation-number", { number })}</h3>
        {standing && <Standing standing={standing} />}
      </header>
      <p className="max-w-measure whitespace-pre-line">{text}</p>
      <p className="text-note text-muted">
        {t("addressee")}:{" "}
        <a href={addressee.href} className="hit">
          {addressee.name}
        </a>
        {standing && (
          <>
            {" · "}
            {t("sent")} <Day date={standing.sentOn} />
          </>
        )}
      </p>
      {standing && <Replies standing={standing} />}
    </article>
  );
}

type StandingProps = { readonly standing: RecommendationStanding };

function Standing({ standing: { state, due } }: StandingProps) {
  const t = useTranslations("terms.recommendation-state");
  const tone = state === "sent" && due.status === "overdue" ? "late" : STATE_TONE[state];
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <Tag tone={tone}>{t(state)}</Tag>
      <DueTag due={due} />
    </p>
  );
}

function Replies({ standing: { due, why, urgings, replies, judging } }: StandingProps) {
  const t = useTranslations("oversight.result");
  const isLate = due.status === "overdue";
  return (
    <>
      {why && <WhyThisDay why={why} />}
      {replies.length === 0 && (
        <p className={isLate ? "text-late font-semibold" : "text-muted"}>
          {t(isLate ? "no-answer-late" : "no-answer")}
        </p>
      )}
      {urgings.map((urging) => (
        <Urging key={urging.id} urging={urging} />
      ))}
      {replies.map((reply) => (
        <Reply key={reply.id} reply={reply} />
      ))}
      {judging && <Judging {...judging} />}
    </>
  );
}

function Judging({ counts, href }: NonNullable<RecommendationStanding["judging"]>) {
  const t = useTranslations("oversight.result");
  return (
    <p className="text-note">
      {counts?.sides
        ? t("residents-sides", { total: counts.total, ...counts.sides })
        : t("residents-few", { total: counts?.total ?? 0 })}{" "}
      <a href={href} className="hit">
        {t("residents-say")}
      </a>
    </p>
  );
}

function Urging({ urging: { at, text } }: { readonly urging: UrgingData }) {
  const t = useTranslations("oversight.result");
  return (
    <div className="space-y-2">
      <p className="text-note text-muted flex flex-wrap items-center gap-x-3 gap-y-1">
        <Tag tone="late" icon="mail">
          {t("urged")}
        </Tag>
        <Moment at={at} />
      </p>
      <blockquote className="max-w-measure border-line border-l-2 pl-5 whitespace-pre-line">
        {text}
      </blockquote>
    </div>
  );
}

function Reply({ reply }: { readonly reply: ReplyData }) {
  const t = useTranslations("oversight.result");
  const { kind, text, isConfirmed, documentNumber, onDay, unitName, files } = reply;
  const verdict = isConfirmed ? "verdict-confirmed" : "verdict-contested";
  const tone = kind === "verdict" ? (isConfirmed ? "ok" : "late") : "info";

  return (
    <div className="space-y-2">
      <p className="text-note text-muted flex flex-wrap items-center gap-x-3 gap-y-1">
        <Tag tone={tone} icon={kind === "answer" ? "mail" : "check"}>
          {t(kind === "verdict" ? verdict : kind)}
        </Tag>
        <Day date={onDay} />
        {unitName && <span>{unitName}</span>}
        {documentNumber && <span>{t("document-number", { number: documentNumber })}</span>}
      </p>
      <blockquote className="max-w-measure border-line border-l-2 pl-5 whitespace-pre-line">
        {text}
      </blockquote>
      <Files files={files} />
    </div>
  );
}
