import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { AsidePart, Split } from "@/components/layout/split";
import { IllustrationTag } from "@/components/ui/illustration";
import type { CaseKind, CaseState } from "@/lib/domain/case-file/case-file";

import { type CaseEvent, CaseEvents } from "./case-events";
import { NextDate, type NextDateData } from "./next-date";
import { ReceiptCode } from "./receipt-code";
import { StateTag } from "./state-tag";

export type CaseData = {
  readonly kind: CaseKind;
  readonly state: CaseState;
  readonly subject: string;
  readonly receiptCode: string;
  /** "KN 17/2026"; null until it stands in the books. */
  readonly reference: string | null;
  readonly unitName: string;
  readonly isDemonstration: boolean;
  /** The answer that stands now was rated. */
  readonly isRated: boolean;
  /** Null while no deadline runs. */
  readonly next: NextDateData | null;
  /** Newest first. */
  readonly events: readonly CaseEvent[];
};

type Props = {
  readonly caseFile: CaseData;
  /** What the resident can do now: links and forms, the likeliest first. Null when there is nothing. */
  readonly actions: ReactNode;
  /** While no deadline runs: why, and what starts one. */
  readonly insteadOfDate?: ReactNode;
  /** What comes after that. */
  readonly afterwards?: ReactNode;
  /** What was sent, for looking it up again. */
  readonly sent?: ReactNode;
  readonly receiptHref: string;
};

/** One's own case: the next date in large, what it waits for, what I can do; the timeline beneath. */
export function CaseView(props: Props) {
  const { caseFile, actions, insteadOfDate, afterwards, sent, receiptHref } = props;
  const t = useTranslations("case-file");
  const { state, isRated, next, events } = caseFile;
  const waitsFor = state === "answered" && isRated ? "rated" : state;

  return (
    <>
      <CaseTop caseFile={caseFile} />
      <div className="pb-12">
        <Split
          weight="form"
          aside={
            <>
              <AsidePart title={t("waiting.title")}>
                <p>{t(`waiting.${waitsFor}`)}</p>
              </AsidePart>
              {actions && (
                <div className="print:hidden">
                  <AsidePart title={t("you-can")}>
                    <div className="space-y-3">{actions}</div>
                  </AsidePart>
                </div>
              )}
              {afterwards}
            </>
          }
        >
          {next ? (
            <NextDate {...next} />
          ) : (
            insteadOfDate || <p className="text-muted text-lg">{t("next.none")}</p>
          )}
        </Split>
      </div>
      <Section id="events" title={t("events")} aside={<p>{t("newest-first")}</p>}>
        <CaseEvents events={events} />
        <p className="print:hidden">
          <a href={receiptHref} className="inline-flex min-h-11 items-center">
            {t("receipt-link")}
          </a>
        </p>
      </Section>
      {sent && (
        <Section id="sent" title={t("sent")} aside={<p>{t("sent-text")}</p>}>
          {sent}
        </Section>
      )}
      <Section id="who-sees" title={t("who-sees")}>
        <p className="max-w-measure">{t("who-sees-text")}</p>
      </Section>
    </>
  );
}

function CaseTop({ caseFile }: { readonly caseFile: CaseData }) {
  const t = useTranslations();
  const { kind, state, subject, receiptCode, reference, unitName, isDemonstration } = caseFile;
  return (
    <PageTop
      kicker={
        <>
          {t(`terms.case-kind.${kind}`)} · {unitName} · {t("case-file.receipt")}{" "}
          <b className="text-ink">
            <ReceiptCode code={receiptCode} />
          </b>
          {reference && (
            <>
              {" · "}
              {t("case-file.register-number")} <b className="whitespace-nowrap">{reference}</b>
            </>
          )}
        </>
      }
      title={subject}
    >
      <p className="flex flex-wrap items-center gap-4">
        <StateTag state={state} />
        {isDemonstration && <IllustrationTag />}
      </p>
    </PageTop>
  );
}
