import { useTranslations } from "next-intl";

import { Day } from "@/components/ui/day";
import { DocumentLink } from "@/components/ui/document-link";
import { type Fact, Facts } from "@/components/ui/facts";
import { IllustrationTag } from "@/components/ui/illustration";
import { Tag, type Tone } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type ConclusionStanding, conclusionStanding } from "@/lib/domain/reception/conclusion";

type File = { readonly id: string; readonly name: string; readonly bytes: number };

export type ConclusionData = {
  readonly content: string;
  readonly responsible: string;
  readonly contact: string;
  readonly concludedOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly doneOn: CalendarDate | null;
  readonly evidence: string | null;
  readonly symbol: string | null;
  readonly isReplaced: boolean;
  readonly isTold: boolean;
  readonly isDemonstration: boolean;
  readonly pdf: File | null;
  readonly docx: File | null;
};

type Props = {
  readonly conclusion: ConclusionData;
  readonly today: CalendarDate;
  /** What the desk alone is told. */
  readonly isAtDesk?: boolean;
};

/** One conclusion: what, who, by when, whom to ask, and what came of it. */
export function ConclusionFacts({ conclusion, today, isAtDesk = true }: Props) {
  const t = useTranslations("reception.conclusion");
  const { symbol, concludedOn, isReplaced, isDemonstration, pdf, docx, content } = conclusion;
  return (
    <div className="space-y-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <b>{symbol ? t("number", { symbol }) : t("unnumbered")}</b>
        <Day date={concludedOn} />
        {isReplaced ? (
          <Tag tone="quiet">{t("replaced")}</Tag>
        ) : (
          <ConclusionTag standing={conclusionStanding(conclusion, today)} />
        )}
        {isDemonstration && <IllustrationTag />}
      </p>
      <p className="max-w-measure whitespace-pre-line">{content}</p>
      <Facts columns={2} facts={useFacts(conclusion, isAtDesk)} />
      {pdf && docx && (
        <p className="flex flex-wrap items-center gap-x-4">
          <DocumentLink href={`/api/files/${pdf.id}`} {...pdf} format="PDF" />
          <DocumentLink href={`/api/files/${docx.id}`} {...docx} format="DOCX" />
        </p>
      )}
    </div>
  );
}

function useFacts(conclusion: ConclusionData, isAtDesk: boolean): Fact[] {
  const t = useTranslations("reception.conclusion");
  const { responsible, contact, dueOn, doneOn, evidence, isTold } = conclusion;
  const facts: (Fact | null)[] = [
    { term: t("responsible"), value: responsible },
    { term: t("due"), value: <Day date={dueOn} /> },
    { term: t("contact"), value: contact },
    doneOn && { term: t("done"), value: <Day date={doneOn} /> },
    evidence === null ? null : { term: t("evidence"), value: evidence },
    isAtDesk ? { term: t("told"), value: t(isTold ? "told-yes" : "told-no") } : null,
  ];
  return facts.filter((fact) => fact !== null);
}

const TONES: Record<ConclusionStanding["status"], Tone> = {
  running: "open",
  overdue: "late",
  on_time: "ok",
  late: "late",
};

export function ConclusionTag({
  standing: { status, daysLate },
}: {
  readonly standing: ConclusionStanding;
}) {
  const t = useTranslations("reception.conclusion.status");
  return <Tag tone={TONES[status]}>{t(status, { days: daysLate })}</Tag>;
}
