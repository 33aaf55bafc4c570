import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { Documents, type CaseDocument } from "@/components/case-file/case-events";
import { ReceiptCode } from "@/components/case-file/receipt-code";
import { StateTag } from "@/components/case-file/state-tag";
import { Day, Moment } from "@/components/ui/day";
import { Icon } from "@/components/ui/icon";
import { IllustrationTag } from "@/components/ui/illustration";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type {
  CaseKind,
  CaseState,
  Channel,
  Field,
  Urgency,
} from "@/lib/domain/case-file/case-file";
import { formatReceiptCode, parseReceiptCode } from "@/lib/domain/case-file/receipt-code";

import { DeskDue, type DeskStanding } from "./desk-due";
import { type DeskEventData, DeskEvents } from "./desk-events";
import { DeskSection } from "./desk-section";
import { UrgencyMark } from "./urgency-mark";

export type DeskCaseData = {
  readonly kind: CaseKind;
  readonly state: CaseState;
  readonly urgency: Urgency;
  readonly reference: string;
  readonly receiptCode: string;
  readonly subject: string;
  readonly content: string;
  readonly wish: string | null;
  readonly contestedDecision: string | null;
  readonly learntOn: CalendarDate | null;
  readonly place: string | null;
  readonly formerUnitName: string | null;
  readonly filedUnitName: string;
  readonly field: Field;
  readonly channel: Channel;
  readonly sentAt: Date;
  readonly receivedOn: CalendarDate;
  readonly holderName: string | null;
  /** The deadline that runs now. */
  readonly dueOn: CalendarDate | null;
  readonly standing: DeskStanding | null;
  readonly isDemonstration: boolean;
  readonly files: readonly CaseDocument[];
  /** Newest first. */
  readonly events: readonly DeskEventData[];
};

type Props = {
  readonly caseFile: DeskCaseData;
  readonly backHref: string;
  /** Said above everything: what was just done, or that a colleague was faster. */
  readonly flash?: ReactNode;
  /** The form that is open, above what it is about. */
  readonly form?: ReactNode;
  /** What was put in writing about it. */
  readonly documents: ReactNode;
  /** Clock, what can be done, people. */
  readonly side: ReactNode;
  readonly bar: ReactNode;
};

/** One case at the desk: what was written, what happened; clock and actions beside it; the next step at the foot. */
export function DeskCaseView({ caseFile, backHref, flash, form, documents, side, bar }: Props) {
  return (
    <div className="bg-card -mx-4 -my-4 flex flex-1 flex-col lg:-mx-6">
      <CaseHead caseFile={caseFile} backHref={backHref} />
      {flash && <div className="px-4 pt-3 lg:px-6">{flash}</div>}
      <div className="grid flex-1 items-start lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="min-w-0 px-4 pb-8 lg:px-6">
          {form}
          <CaseText caseFile={caseFile} />
          {documents}
          <CaseRecord caseFile={caseFile} />
        </div>
        <aside className="max-lg:border-hair lg:border-hair min-h-full px-4 pb-8 max-lg:border-t lg:border-l lg:px-5">
          {side}
        </aside>
      </div>
      {bar}
    </div>
  );
}

/** In groups of four, as it stands on the receipt. */
function grouped(code: string): string {
  const parsed = parseReceiptCode(code);
  return parsed.ok ? formatReceiptCode(parsed.value) : code;
}

type CaseProps = { readonly caseFile: DeskCaseData };

function CaseHead({ caseFile, backHref }: CaseProps & { readonly backHref: string }) {
  const t = useTranslations();
  const { kind, state, reference, receiptCode, subject, holderName, isDemonstration } = caseFile;
  return (
    <header className="border-hair space-y-1 border-b px-4 pt-3 pb-3 lg:px-6">
      <p className="text-muted flex flex-wrap items-center gap-x-4">
        <a href={backHref} className="inline-flex min-h-8 items-center gap-1.5 print:hidden">
          <Icon name="back" className="size-4" />
          {t("desk.case.back")}
        </a>
        <b className="text-ink">{reference}</b>
        <span>{t(`terms.case-kind.${kind}`)}</span>
        <span>
          {t("desk.case.receipt")} <ReceiptCode code={grouped(receiptCode)} />
        </span>
        {isDemonstration && <IllustrationTag />}
      </p>
      <h1 className="max-w-4xl">{subject}</h1>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {caseFile.dueOn && <DeskDue dueOn={caseFile.dueOn} standing={caseFile.standing} />}
        <StateTag state={state} />
        <UrgencyMark urgency={caseFile.urgency} />
        <span>
          <span className="text-muted">{t("desk.case.holder")}: </span>
          {holderName ?? t("desk.nobody")}
        </span>
      </p>
    </header>
  );
}

function CaseText({ caseFile: { content, wish, contestedDecision, learntOn } }: CaseProps) {
  const t = useTranslations("desk.case");
  return (
    <DeskSection id="content" title={t("content")}>
      <div className="max-w-measure space-y-3 text-base">
        <p className="whitespace-pre-line">{content}</p>
        {contestedDecision && <Told term={t("contested")}>{contestedDecision}</Told>}
        {learntOn && (
          <Told term={t("learnt")}>
            <Day date={learntOn} />
          </Told>
        )}
        {wish && <Told term={t("wish")}>{wish}</Told>}
      </div>
    </DeskSection>
  );
}

function Told({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <p className="text-muted text-sm">{term}</p>
      <p className="whitespace-pre-line">{children}</p>
    </div>
  );
}

function CaseRecord({ caseFile }: CaseProps) {
  const t = useTranslations("desk.case");
  const { files, events } = caseFile;
  return (
    <>
      <DeskSection id="files" title={`${t("files")} ${files.length}`}>
        {files.length === 0 ? (
          <p className="text-muted">{t("files-none")}</p>
        ) : (
          <Documents documents={files} />
        )}
      </DeskSection>
      <DeskSection id="record" title={t("record")}>
        <Circumstances caseFile={caseFile} />
      </DeskSection>
      <DeskSection id="events" title={t("events")}>
        <DeskEvents events={events} />
      </DeskSection>
    </>
  );
}

function Circumstances({ caseFile }: CaseProps) {
  const t = useTranslations();
  const word = (key: string) => t(`desk.case.${key}`);
  const { field, channel, place, formerUnitName, filedUnitName, sentAt, receivedOn } = caseFile;
  const lines = [
    [word("field"), t(`terms.field.${field}`)],
    [word("channel"), t(`terms.channel.${channel}`)],
    [word("place"), place],
    [word("former-ward"), formerUnitName],
    [word("filed-unit"), filedUnitName],
    [word("sent"), <Moment key="sent" at={sentAt} />],
    [word("received"), <Day key="received" date={receivedOn} />],
  ] as const;
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
      {lines.map(
        ([term, value]) =>
          value && (
            <div key={term} className="contents">
              <dt className="text-muted">{term}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
