import type { RecommendationData, ReplyData } from "@/components/oversight/recommendation-block";
import type { ResultData } from "@/components/oversight/result-view";
import { shownFiles } from "@/components/oversight/shown-files";
import type { PublishedResult, PublishedVersion } from "@/db/queries/published-result";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { dueStatus } from "@/lib/domain/clock/due-status";
import { whyDue } from "@/lib/domain/clock/why";
import { chainOf } from "@/lib/domain/oversight/chain";
import { getPathname } from "@/lib/i18n/navigation";

import { sourceHref, wardHref } from "./units";
import { boardHref } from "./ward-record-data";

export type Reading = {
  readonly locale: string;
  readonly today: CalendarDate;
  readonly calendar: LegalCalendar;
};

/** The newest version with everything that became of it. */
export function resultData(result: PublishedResult, reading: Reading): ResultData {
  const { locale, today } = reading;
  const { slug, unit, body, programme, files } = result;
  const inspectedOn = result.inspectedTo ?? result.inspectedFrom;
  return {
    title: result.title,
    summary: result.summary,
    field: result.field,
    inspectedFrom: result.inspectedFrom,
    inspectedTo: result.inspectedTo,
    body: { name: body.name, href: boardHref(body.slug, locale) },
    programme: programme && {
      name: `${programme.title}, ${programme.year}`,
      href: `${boardHref(body.slug, locale)}#p-${programme.id}`,
    },
    unit: { name: unit.name, href: wardHref(unit.slug, locale) },
    chain: chainOf(inspectedOn, result.recommendations, today),
    findings: result.findings.map(({ key, verdict, text }) => ({
      key,
      verdict,
      text,
      files: shownFiles(files.filter((file) => file.replyId === null && file.findingKey === key)),
    })),
    recommendations: result.recommendations.map((one) => recommendation(one, result, reading)),
    versions: versionsOf(result.versions, { slug, read: result.version, locale }),
    sourced: {
      source: result.source.title,
      asOf: result.asOf,
      asOfNote: null,
      verified: result.verified,
      rowsHref: sourceHref(result.source.id, locale),
    },
    superseded: null,
  };
}

type Recommendation = PublishedResult["recommendations"][number];

function recommendation(
  one: Recommendation,
  { replies, files, events, verdicts }: PublishedResult,
  reading: Reading,
): RecommendationData {
  const report = replies.findLast(
    ({ recommendationId, kind }) => recommendationId === one.id && kind === "done",
  );
  const { id, text, addressee, state, sentOn } = one;
  return {
    id,
    text,
    addressee: { name: addressee.name, href: wardHref(addressee.slug, reading.locale) },
    standing: {
      state,
      sentOn,
      due: standingOf(one, reading),
      why: whyDue({ ...one, startOn: sentOn }, reading.calendar),
      urgings: events
        .filter((event) => event.action === "urge" && event.recommendationId === id)
        .map(({ id: eventId, at, note }) => ({ id: eventId, at, text: note ?? "" }))
        .toReversed(),
      replies: replies
        .filter(({ recommendationId }) => recommendationId === id)
        .map((reply) => shownReply(reply, files)),
      judging:
        report && (state === "done" || state === "verified")
          ? { counts: verdicts.get(report.id) ?? null, href: judgingHref(id, reading.locale) }
          : null,
    },
  };
}

const judgingHref = (id: string, locale: string) =>
  getPathname({ href: { pathname: "/my-cases/verdicts/[id]", params: { id } }, locale });

function standingOf(one: Recommendation, { today, calendar }: Reading) {
  const { sentOn, dueOn: due, answeredOn } = one;
  const running = dueStatus({ dueOn: due, startOn: sentOn, unit: "calendar" }, today, calendar);
  if (answeredOn === null) return { ...running, dueOn: due };
  return {
    ...running,
    dueOn: due,
    status: answeredOn <= due ? ("met" as const) : ("missed" as const),
  };
}

function shownReply(
  { recommendationId: _of, ...reply }: PublishedResult["replies"][number],
  files: PublishedResult["files"],
): ReplyData {
  return { ...reply, files: shownFiles(files.filter(({ replyId }) => replyId === reply.id)) };
}

type Version = Pick<PublishedVersion, "version" | "reason"> & { readonly publishedAt: Date | null };

/** Newest first; the one that is open is not a link. */
export function versionsOf(
  versions: readonly Version[],
  { slug, read, locale }: { slug: string; read: number; locale: string },
): ResultData["versions"] {
  const newest = Math.max(...versions.map(({ version }) => version));
  return versions
    .toSorted((a, b) => b.version - a.version)
    .flatMap(({ version, publishedAt, reason }) =>
      publishedAt
        ? [
            {
              version,
              publishedAt,
              reason,
              isRead: version === read,
              href:
                version === newest ? resultHref(slug, locale) : versionHref(slug, version, locale),
            },
          ]
        : [],
    );
}

export const resultHref = (slug: string, locale: string) =>
  getPathname({ href: { pathname: "/results/[slug]", params: { slug } }, locale });

const versionHref = (slug: string, version: number, locale: string) =>
  getPathname({
    href: {
      pathname: "/results/[slug]/versions/[version]",
      params: { slug, version: String(version) },
    },
    locale,
  });
