import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { StageTag } from "@/components/consultation-desk/stage-tag";
import { ConsultationHistory } from "@/components/consultation/consultation-history";
import { CountsTable } from "@/components/consultation/counts-table";
import { DeskFrame } from "@/components/layout/desk-frame";
import { RichText } from "@/components/rich-text/rich-text";
import { LinkButton } from "@/components/ui/button";
import { Day } from "@/components/ui/day";
import { Disclosure } from "@/components/ui/disclosure";
import { type Fact, Facts } from "@/components/ui/facts";
import { MoreLink } from "@/components/ui/more-link";
import { Notice } from "@/components/ui/notice";
import { findConsultationAtDesk, type OpenConsultation } from "@/db/queries/consultation-desk";
import { requirePosition } from "@/lib/auth/gates";
import { clauseOf } from "@/lib/domain/consultation/consultation";
import { consultationState } from "@/lib/domain/consultation/lifecycle";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { Decisions } from "./decisions";

export const generateMetadata = windowTitle("consultation-desk.list.title");

export default async function ConsultationAtDeskPage({
  params,
}: PageProps<"/[locale]/desk/consultations/[id]">) {
  const { actor, scope } = await requirePosition("publisher", "leader");
  const [{ id }, t] = await Promise.all([params, getTranslations("consultation-desk.page")]);
  const consultation = await findConsultationAtDesk(scope, id);
  if (!consultation) notFound();
  const isAsked = consultationState(consultation, consultation.today) !== "planned";

  return (
    <DeskFrame
      here={{ pathname: "/desk/consultations/[id]", params: { id } }}
      actor={actor}
      isIllustration={consultation.isDemonstration}
    >
      <div className="space-y-6">
        <Head consultation={consultation} />
        {consultation.returnedNote && (
          <Notice tone="soon" title={t("returned")}>
            <p>{consultation.returnedNote}</p>
          </Notice>
        )}
        <Asked consultation={consultation} />
        {isAsked && <Said consultation={consultation} />}
        <Answered consultation={consultation} />
        <Decisions consultation={consultation} actor={actor} />
        <section className="space-y-3">
          <h2>{t("history")}</h2>
          <ConsultationHistory events={consultation.events} label={t("history")} />
        </section>
      </div>
    </DeskFrame>
  );
}

type Props = { readonly consultation: OpenConsultation };

function Head({ consultation }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { subject, title, today, unitName, openedOn, slug } = consultation;
  const href = { pathname: "/consultations/[slug]", params: { slug } } as const;
  return (
    <header className="space-y-2">
      <p className="text-muted max-w-measure">
        {t("consultation.clause", { clause: clauseOf(subject) })}:{" "}
        {t(`consultation.subject.${subject}`)}
      </p>
      <h1>{title}</h1>
      <p className="flex flex-wrap items-center gap-2">
        <StageTag consultation={consultation} today={today} />
        <span className="text-muted">{unitName}</span>
      </p>
      {openedOn && (
        <p>
          <LinkButton href={getPathname({ href, locale })}>
            {t("consultation-desk.page.public")}
          </LinkButton>
        </p>
      )}
    </header>
  );
}

function Asked({ consultation }: Props) {
  const t = useTranslations("consultation.page");
  const { question, papers, planSentOn, openedOn, closesOn } = consultation;
  const facts: Fact[] = [
    ...(planSentOn ? [{ term: t("plan-sent"), value: <Day date={planSentOn} /> }] : []),
    ...(openedOn ? [{ term: t("opened"), value: <Day date={openedOn} /> }] : []),
    ...(closesOn ? [{ term: t("closes"), value: <Day date={closesOn} /> }] : []),
  ];
  return (
    <article className="border-hair bg-card max-w-measure space-y-4 rounded border p-5">
      <h2>{t("question")}</h2>
      <p className="whitespace-pre-line">{question}</p>
      <Disclosure summary={t("papers")} open={openedOn === null}>
        <RichText markup={papers} under={2} />
      </Disclosure>
      <Facts facts={facts} />
    </article>
  );
}

function Said({ consultation }: Props) {
  const t = useTranslations("consultation-desk.page");
  const locale = useLocale();
  const { id, online, sheets, total } = consultation;
  const href = { pathname: "/desk/consultations/[id]/opinions", params: { id } } as const;
  return (
    <section className="space-y-3">
      <h2>{t("said")}</h2>
      <CountsTable counts={{ online, sheets, total }} />
      <MoreLink href={getPathname({ href, locale })}>{t("opinions")}</MoreLink>
    </section>
  );
}

/** What was summed up and answered, as it will be or is read. */
function Answered({ consultation: { answer } }: Props) {
  const t = useTranslations("consultation");
  if (!answer) return null;
  const { synthesis, response, outcome, departureReason } = answer;
  return (
    <article className="border-hair bg-card max-w-measure space-y-4 rounded border p-5">
      <h2>{t("page.synthesis")}</h2>
      <RichText markup={synthesis} under={2} />
      {response && outcome && (
        <>
          <h2>{t("page.response")}</h2>
          <RichText markup={response} under={2} />
          <p>
            {t("page.outcome")}: <b>{t(`outcome.${outcome}`)}</b>
          </p>
          {departureReason && <p className="whitespace-pre-line">{departureReason}</p>}
        </>
      )}
    </article>
  );
}
