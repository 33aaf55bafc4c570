import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";

import { DeadlineAnswer } from "@/components/deadline/deadline-answer";
import { DeadlineForm } from "@/components/deadline/deadline-form";
import { deadlineHref, deadlineQuery } from "@/components/deadline/deadline-href";
import { RulesTable } from "@/components/deadline/rules-table";
import { UnsureList } from "@/components/deadline/unsure-list";
import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { SiteFrame } from "@/components/layout/site-frame";
import { Notice } from "@/components/ui/notice";
import { findLegalCalendar } from "@/db/queries/calendar";
import { everythingTag } from "@/lib/cache-tags";
import { answerDeadline } from "@/lib/domain/clock/deadline-answer";
import { type ReadQuestion, readDeadlineQuestion } from "@/lib/domain/clock/deadline-question";
import { env } from "@/lib/env";
import { getPathname } from "@/lib/i18n/navigation";
import { publicQuery } from "@/lib/public-query";

import { pageMetadata } from "../../(public)/_show/metadata";
import { askedOf, formState, isAsked, isForm, type Params } from "./asked";

/** What may be asked has no end: rendered for each request, still without script or cookie. */
export const dynamic = "force-dynamic";

export async function generateMetadata({
  searchParams,
}: PageProps<"/[locale]/deadline">): Promise<Metadata> {
  const t = await getTranslations("deadline");
  const about = await pageMetadata({
    here: "/deadline",
    title: t("title"),
    description: t("description"),
  });
  // The page itself may be found; every answer need not.
  return isAsked(await searchParams) ? { ...about, robots: { index: false, follow: true } } : about;
}

export default async function DeadlinePage({ searchParams }: PageProps<"/[locale]/deadline">) {
  const t = await getTranslations();
  const locale = await getLocale();
  const params = await searchParams;
  const asked = askedOf(params);
  const read: ReadQuestion = isAsked(params)
    ? readDeadlineQuestion(asked)
    : { ok: false, errors: {} };
  // The answer has one address, which can be kept and sent to others.
  if (read.ok && isForm(params)) redirect(deadlineHref(asked, locale));

  const action = getPathname({ href: "/deadline", locale });
  const state = formState(params, asked, read.ok ? {} : read.errors);
  return (
    <SiteFrame
      here="/deadline"
      crumbs={[{ label: t("layout.place.home"), href: getPathname({ href: "/", locale }) }]}
      title={t("deadline.title")}
    >
      <PageTop title={t("deadline.title")} lead={t("deadline.lead")} />
      {read.ok && <Answer read={read} params={params} locale={locale} />}
      <div className="print:hidden">
        <Section id="ask" title={t(read.ok ? "deadline.again" : "deadline.ask")}>
          <DeadlineForm action={action} state={state} />
        </Section>
      </div>
      {!read.ok && (
        <>
          <Section id="rules" title={t("deadline.rules.title")} aside={t("deadline.rules.text")}>
            <RulesTable />
          </Section>
          <Section id="unsure" title={t("deadline.unsure.title")} aside={t("deadline.unsure.text")}>
            <UnsureList />
          </Section>
        </>
      )}
    </SiteFrame>
  );
}

type AnswerProps = {
  readonly read: Extract<ReadQuestion, { ok: true }>;
  readonly params: Params;
  readonly locale: string;
};

async function Answer({ read, params, locale }: AnswerProps) {
  const t = await getTranslations("deadline.missing");
  const calendar = await publicQuery([everythingTag], findLegalCalendar);
  const answer = answerDeadline(read.value, calendar);
  if (!answer.ok) {
    const years = [...calendar.years].toSorted((a, b) => a - b).join(", ");
    return (
      <div className="pb-12">
        <Notice tone="late" title={t("title")} isAnswer>
          <p>{t("text", { years: years || t("none") })}</p>
        </Notice>
      </div>
    );
  }
  const asked = askedOf(params);
  return (
    <DeadlineAnswer
      answer={answer.value}
      address={new URL(deadlineHref(asked, locale), env.PUBLIC_URL).href}
      apiHref={`/api/deadline?${deadlineQuery(asked)}`}
    />
  );
}
