import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { When } from "@/components/community-decision/decision-list";
import { NeededWords } from "@/components/community-decision/share-sum";
import { VotesTable } from "@/components/community-decision/votes-table";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { clauseOf } from "@/lib/domain/community-decision/community-decision";
import { decisionOf, type PlanFacts } from "@/lib/domain/community-decision/facts";
import { neededOf, sumOf } from "@/lib/domain/community-decision/tally";
import { thresholdFor } from "@/lib/domain/procedure/vote";
import { formatNumber } from "@/lib/i18n/format";

import type { WrittenResult } from "./result-preview";

type Sheet = Pick<PlanFacts, "subject" | "scope" | "method" | "households" | "endsOn"> & {
  readonly title: string;
  readonly proposal: string;
  readonly unitName: string;
  readonly neighbourhood: string | null;
  readonly neighbourhoods: number | null;
  readonly heldOn: CalendarDate;
  readonly startsAt: string | null;
  readonly place: string;
  readonly result: WrittenResult | null;
};

/** All that article 20(2) wants a community's decision to hold, with the four who sign. */
export function ResultSheet({ sheet }: { readonly sheet: Sheet }) {
  const t = useTranslations();
  const { title, proposal, unitName, neighbourhood, subject, method, result } = sheet;
  const sheetWords = "community-decision-desk.sheet";
  return (
    <article className="bg-card max-w-[52rem] space-y-6 p-6 print:bg-transparent print:p-0">
      <header className="space-y-1 text-center">
        <p>
          {unitName} · {neighbourhood ?? t("community-decision.whole-ward")}
        </p>
        <h1 className="text-xl">{t(`${sheetWords}.title`)}</h1>
        <p>{title}</p>
      </header>
      <ol className="list-decimal space-y-4 pl-6">
        <Item name={t(`${sheetWords}.time`)}>
          <When decision={sheet} />
        </Item>
        <Item name={t(`${sheetWords}.households`)}>
          <Counts sheet={sheet} />
        </Item>
        <Item name={t(`${sheetWords}.content`)}>
          {t("community-decision.clause", { clause: clauseOf(subject) })}:{" "}
          {t(`community-decision.subject.${subject}`)}.
          <span className="block whitespace-pre-line">{proposal}</span>
        </Item>
        <Item name={t(`${sheetWords}.form`)}>{t(`community-decision.method.${method}`)}</Item>
        <Item name={t(`${sheetWords}.result`)}>
          <Threshold sheet={sheet} />
          {result && <VotesTable tallies={result.tallies} isWard={sheet.scope === "ward"} />}
        </Item>
        <Item name={t(`${sheetWords}.decided`)}>
          {result ? (
            <span className="whitespace-pre-line">{result.decided}</span>
          ) : (
            <Blank lines={4} />
          )}
        </Item>
      </ol>
      <Signatures />
      <footer className="text-note text-muted">{t(`${sheetWords}.confirm`)}</footer>
    </article>
  );
}

function Item({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <li className="break-inside-avoid">
      <b>{name}</b>
      <div className="space-y-2">{children}</div>
    </li>
  );
}

type SheetProps = { readonly sheet: Sheet };

/** All, those who came, and those who did not. */
function Counts({ sheet: { result, households } }: SheetProps) {
  const t = useTranslations("community-decision-desk.sheet");
  const locale = useLocale();
  const number = (value: number) => formatNumber(value, locale);
  if (!result) {
    const total = households === null ? "……" : number(households);
    return <p>{t("counts", { total, present: "……", absent: "……" })}</p>;
  }
  const all = sumOf(result.tallies);
  const [total, present, absent] = [all.households, all.present, all.households - all.present];
  return (
    <p>{t("counts", { total: number(total), present: number(present), absent: number(absent) })}</p>
  );
}

function Threshold({ sheet }: SheetProps) {
  const t = useTranslations("community-decision-desk.sheet");
  const { households, neighbourhoods, scope, result } = sheet;
  const decision = decisionOf(sheet);
  const counted = result && scope === "neighbourhood" ? sumOf(result.tallies).households : null;
  const total =
    scope === "ward" ? (result?.neighbourhoods ?? neighbourhoods) : (counted ?? households);
  if (decision === null || total === null) return null;
  const threshold = thresholdFor(decision);
  return (
    <>
      <p>
        <NeededWords
          threshold={threshold}
          total={total}
          needed={neededOf(threshold.share, total)}
        />
      </p>
      {!result && <p>{t("blank-result")}</p>}
    </>
  );
}

function Blank({ lines }: { readonly lines: number }) {
  return Array.from({ length: lines }, (_, line) => (
    // oxlint-disable-next-line react/no-array-index-key -- empty lines are all alike
    <span key={line} aria-hidden="true" className="border-line block h-8 border-b border-dotted" />
  ));
}

const SIGNERS = ["head", "front", "household-1", "household-2"] as const;

function Signatures() {
  const t = useTranslations("community-decision-desk.sheet");
  return (
    <ul className="grid grid-cols-2 gap-x-6 gap-y-24 pb-24 text-center">
      {SIGNERS.map((signer) => (
        <li key={signer} className="break-inside-avoid">
          <b>{t(`sign.${signer}`)}</b>
          <span className="text-note text-muted block">{t("sign.how")}</span>
        </li>
      ))}
    </ul>
  );
}
