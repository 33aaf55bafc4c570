import type { ConsultationSummary } from "@/components/consultation/consultation-list";
import type { ConsultationListData } from "@/components/consultation/consultation-list-view";
import type { ConsultationData } from "@/components/consultation/consultation-view";
import { deadlineHref } from "@/components/deadline/deadline-href";
import type { WardConsultationsData } from "@/components/ward/ward-consultations";
import type { ListedConsultation } from "@/db/queries/consultation";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { consultationState, shortestTime } from "@/lib/domain/consultation/lifecycle";
import { getPathname } from "@/lib/i18n/navigation";

import type { LoadedConsultation, LoadedConsultations } from "./load-consultation";
import type { LoadedWard } from "./load-unit";
import { subjectFeedHref } from "./subject-feed";
import { wardHref } from "./units";

export const consultationHref = (slug: string, locale: string) =>
  getPathname({ href: { pathname: "/consultations/[slug]", params: { slug } }, locale });

export const consultationsHref = (slug: string, locale: string) =>
  getPathname({ href: { pathname: "/wards/[slug]/consultations", params: { slug } }, locale });

/** Those that take opinions, and those whose time is over. */
export function listData(
  { ward, today, consultations }: LoadedConsultations,
  locale: string,
): ConsultationListData {
  const all = consultationSummaries(consultations, today, locale);
  const { slug } = ward;
  return {
    wardName: ward.name,
    feedHref: subjectFeedHref(slug, "consultation", locale),
    calendarHref: getPathname({
      href: { pathname: "/wards/[slug]/consultations/calendar", params: { slug } },
      locale,
    }),
    open: all.filter(({ state }) => state === "open"),
    past: all.filter(({ state }) => state !== "open"),
  };
}

/** What the ward's own page shows of it; null for a ward of another time. */
export function wardConsultations(
  { facts, consultations, world: { today } }: LoadedWard,
  locale: string,
): WardConsultationsData | null {
  const { slug, service, validTo } = facts;
  if (service !== "full" || validTo !== null) return null;
  const all = consultationSummaries(consultations, today, locale);
  return {
    open: all.filter(({ state }) => state === "open"),
    href: consultationsHref(slug, locale),
  };
}

export function consultationSummaries(
  rows: readonly ListedConsultation[],
  today: CalendarDate,
  locale: string,
): ConsultationSummary[] {
  return rows.flatMap(({ openedOn, closesOn, ...row }) =>
    openedOn === null || closesOn === null
      ? []
      : [
          {
            href: consultationHref(row.slug, locale),
            title: row.title,
            question: row.question,
            subject: row.subject,
            state: consultationState({ stage: row.stage, closesOn }, today),
            openedOn,
            closesOn,
            isIllustration: row.isDemonstration,
          },
        ],
  );
}

/** One consultation as everybody reads it. */
export function consultationData(
  { consultation, today, calendar }: LoadedConsultation,
  locale: string,
): ConsultationData | null {
  const { openedOn, closesOn, slug, unit } = consultation;
  if (openedOn === null || closesOn === null) return null;
  const state = consultationState(consultation, today);
  const shortest = shortestTime(openedOn, calendar);
  const { subject, title, question, papers, planSentOn, events } = consultation;
  const opinion = { pathname: "/opinions/[slug]", params: { slug } } as const;
  return {
    subject,
    title,
    question,
    papers,
    planSentOn,
    events,
    state,
    openedOn,
    closesOn,
    shortest: shortest && {
      day: shortest.due.rawDueOn,
      article: shortest.rule.article,
      whyHref: deadlineHref({ rule: shortest.rule.id, start: openedOn }, locale),
    },
    ward: { name: unit.name, href: wardHref(unit.slug, locale) },
    giveHref: state === "open" ? getPathname({ href: opinion, locale }) : null,
    answer: answerOf(consultation),
  };
}

function answerOf({
  answer,
  online,
  sheets,
  total,
}: LoadedConsultation["consultation"]): ConsultationData["answer"] {
  const { synthesis, response = null, outcome = null, departureReason = null } = answer ?? {};
  if (synthesis === undefined || response === null || outcome === null) return null;
  return { counts: { online, sheets, total }, synthesis, response, outcome, departureReason };
}
