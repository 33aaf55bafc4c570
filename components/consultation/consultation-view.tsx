import { useLocale, useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { RichText } from "@/components/rich-text/rich-text";
import { LinkButton } from "@/components/ui/button";
import { Day } from "@/components/ui/day";
import { type Fact, Facts } from "@/components/ui/facts";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ConsultationSubject, Outcome } from "@/lib/domain/consultation/consultation";
import { clauseOf } from "@/lib/domain/consultation/consultation";
import { departsFrom, majorityOf } from "@/lib/domain/consultation/tally";
import type { ConsultationState } from "@/lib/domain/procedure/consultation";
import { formatDay } from "@/lib/i18n/format";

import { ConsultationHistory, type ConsultationLine } from "./consultation-history";
import { ConsultationTag } from "./consultation-tag";
import { type CountsData, CountsTable } from "./counts-table";

export type ConsultationData = {
  readonly subject: ConsultationSubject;
  readonly title: string;
  readonly question: string;
  readonly papers: string;
  readonly state: ConsultationState;
  readonly openedOn: CalendarDate;
  readonly closesOn: CalendarDate;
  readonly planSentOn: CalendarDate | null;
  /** The shortest time the law allows, with where it says so and how the day is counted. */
  readonly shortest: {
    readonly day: CalendarDate;
    readonly article: string;
    readonly whyHref: string;
  } | null;
  readonly ward: { readonly name: string; readonly href: string };
  /** Where a resident answers; null once the time is over. */
  readonly giveHref: string | null;
  /** Null until it is published. */
  readonly answer: {
    readonly counts: CountsData;
    readonly synthesis: string;
    readonly response: string;
    readonly outcome: Outcome;
    readonly departureReason: string | null;
  } | null;
  readonly events: readonly ConsultationLine[];
};

type Props = { readonly consultation: ConsultationData };

/** What people are asked, until when, and what came of it. */
export function ConsultationView({ consultation }: Props) {
  const t = useTranslations("consultation");
  const { subject, title, question, papers, answer } = consultation;
  return (
    <>
      <PageTop
        kicker={t("page.kicker", { clause: t("clause", { clause: clauseOf(subject) }) })}
        title={title}
        lead={t(`subject.${subject}`)}
      >
        <Standing consultation={consultation} />
      </PageTop>
      {answer && <Result answer={answer} />}
      <Section id="question" title={t("page.question")}>
        <p className="max-w-measure text-lg whitespace-pre-line">{question}</p>
      </Section>
      <Section id="papers" title={t("page.papers")}>
        <RichText markup={papers} under={2} />
      </Section>
      <Section id="time" title={t("page.time")}>
        <Facts facts={useTimes(consultation)} />
      </Section>
      <Section id="history" title={t("page.history")}>
        <ConsultationHistory events={consultation.events} label={t("page.history")} />
      </Section>
    </>
  );
}

function Standing({ consultation }: Props) {
  const t = useTranslations("consultation.page");
  const locale = useLocale();
  const { state, closesOn, giveHref, answer } = consultation;
  const day = formatDay(closesOn, locale);
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <ConsultationTag state={state} />
        {giveHref && <span>{t("open-until", { day })}</span>}
      </p>
      {giveHref && (
        <div className="max-w-measure space-y-2">
          <p>
            <LinkButton href={giveHref} look="main">
              {t("give")}
            </LinkButton>
          </p>
          <p className="text-note text-muted">{t("give-note")}</p>
        </div>
      )}
      {!giveHref && !answer && <p className="max-w-measure">{t("over", { day })}</p>}
    </>
  );
}

function Result({ answer }: { readonly answer: NonNullable<ConsultationData["answer"]> }) {
  const t = useTranslations("consultation");
  const { counts, synthesis, response, outcome, departureReason } = answer;
  const departs = departsFrom(counts.total, outcome);
  return (
    <>
      <Section id="result" title={t("page.result")} aside={<p>{t("page.result-aside")}</p>}>
        <CountsTable counts={counts} />
        <p>{t(`page.majority.${majorityOf(counts.total) ?? "none"}`)}</p>
        <div className="max-w-measure space-y-2">
          <h3>{t("page.synthesis")}</h3>
          <RichText markup={synthesis} under={3} />
        </div>
        <p className="text-note text-muted">{t("page.residence")}</p>
      </Section>
      <Section id="response" title={t("page.response")}>
        <RichText markup={response} under={2} />
        <p>
          {t("page.outcome")}: <b>{t(`outcome.${outcome}`)}</b>
        </p>
        {departureReason && (
          <div className="max-w-measure space-y-1">
            <p className="font-semibold">{t(departs ? "page.departs" : "page.departs-none")}</p>
            <p className="whitespace-pre-line">{departureReason}</p>
          </div>
        )}
      </Section>
    </>
  );
}

function useTimes({ openedOn, closesOn, planSentOn, shortest, ward }: ConsultationData): Fact[] {
  const t = useTranslations("consultation.page");
  const facts: Fact[] = [
    { term: t("opened"), value: <Day date={openedOn} /> },
    { term: t("closes"), value: <Day date={closesOn} /> },
  ];
  if (shortest) {
    facts.push({
      term: t("earliest"),
      value: <Day date={shortest.day} />,
      note: (
        <>
          {shortest.article}
          <a href={shortest.whyHref} className="hit block">
            {t("why")}
          </a>
        </>
      ),
    });
  }
  if (planSentOn) facts.push({ term: t("plan-sent"), value: <Day date={planSentOn} /> });
  facts.push({
    term: t("ward"),
    value: (
      <a href={ward.href} className="hit">
        {ward.name}
      </a>
    ),
  });
  return facts;
}
