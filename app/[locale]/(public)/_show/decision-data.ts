import type { DecisionData, ResultData } from "@/components/community-decision/decision-data";
import type { DecisionSummary } from "@/components/community-decision/decision-list";
import { dutyData } from "@/components/community-decision/duty-data";
import type { WardDecisionsData } from "@/components/ward/ward-decisions";
import type { ListedDecision } from "@/db/queries/community-decision";
import { dutiesOf, isRecognised } from "@/lib/domain/community-decision/deadlines";
import { decisionOf } from "@/lib/domain/community-decision/facts";
import { publicStanding } from "@/lib/domain/community-decision/lifecycle";
import { neededOf, outcomeOf, sumOf } from "@/lib/domain/community-decision/tally";
import { methodArticle, thresholdFor } from "@/lib/domain/procedure/vote";
import { getPathname } from "@/lib/i18n/navigation";

import type { LoadedDecision, LoadedDecisions } from "./load-decision";
import type { LoadedWard } from "./load-unit";
import { wardHref } from "./units";

export const decisionHref = (slug: string, locale: string) =>
  getPathname({ href: { pathname: "/decisions/[slug]", params: { slug } }, locale });

export const decisionsHref = (slug: string, locale: string) =>
  getPathname({ href: { pathname: "/wards/[slug]/decisions", params: { slug } }, locale });

/** How many the ward's own page shows. */
const NEWEST = 4;

/** What the ward's own page shows of it; null for a ward of another time. */
export function wardDecisions(
  { facts, decisions, calendar, world: { today } }: LoadedWard,
  locale: string,
): WardDecisionsData | null {
  const { slug, service, validTo } = facts;
  if (service !== "full" || validTo !== null) return null;
  const all = summariesOf({ decisions, today, calendar }, locale);
  const coming = all.filter(isComing).toReversed();
  const held = all.filter((one) => !isComing(one));
  return { newest: [...coming, ...held].slice(0, NEWEST), href: decisionsHref(slug, locale) };
}

export const isComing = ({ standing }: Pick<DecisionSummary, "standing">) => standing === "coming";

export function summariesOf(
  { decisions, today, calendar }: Pick<LoadedDecisions, "decisions" | "today" | "calendar">,
  locale: string,
): DecisionSummary[] {
  return decisions.flatMap((row) => {
    const standing = publicStanding(row, today);
    if (standing === null || row.heldOn === null) return [];
    const { title, subject, method, neighbourhood, heldOn, startsAt, endsOn, place } = row;
    const overdue = dutiesOf(row, today, calendar).filter(({ status }) => status === "overdue");
    return [
      {
        href: decisionHref(row.slug, locale),
        title,
        subject,
        method,
        neighbourhood,
        standing,
        heldOn,
        startsAt,
        endsOn,
        place,
        outcome: row.result && outcomeFound(row, row.result),
        overdue: overdue.map(({ duty }) => duty),
        isIllustration: row.isDemonstration,
      },
    ];
  });
}

type Counted = Pick<NonNullable<ListedDecision["result"]>, "tallies" | "neighbourhoods">;

export function outcomeFound(
  row: Pick<ListedDecision, "subject" | "scope">,
  { tallies, neighbourhoods }: Counted,
) {
  const decision = decisionOf(row);
  return decision && outcomeOf(decision, tallies, neighbourhoods);
}

/** One decision as everybody reads it. */
export function decisionData(
  { decision, today, calendar }: LoadedDecision,
  locale: string,
): DecisionData | null {
  const standing = publicStanding(decision, today);
  const { heldOn, unit, before, after } = decision;
  if (standing === null || heldOn === null) return null;
  const named = (one: { readonly slug: string; readonly title: string }) => ({
    title: one.title,
    href: decisionHref(one.slug, locale),
  });
  return {
    ...decision,
    heldOn,
    standing,
    ward: { name: unit.name, href: wardHref(unit.slug, locale) },
    methodArticle: articleOf(decision),
    // Whoever asked the households is named while they come, and not for ever.
    groupMembers: standing === "coming" ? decision.groupMembers : [],
    isRecognised: isRecognised(decision),
    needed: neededFor(decision),
    refusal: refusalOf(decision),
    results: decision.results.flatMap((row) => resultOf(decision, row)),
    duties: dutyData(decision, { today, calendar, locale }),
    before: before && named(before),
    after: after.map(named),
  };
}

type Found = LoadedDecision["decision"];

/** Where the law lets it be decided so: a ballot after a meeting is one because too few came. */
function articleOf({ before, agreedOnline, households, method, ...row }: Found): string | null {
  const decision = decisionOf(row);
  return (
    decision &&
    methodArticle(decision, method, {
      meetingLackedQuorum: before?.stage === "not_passed",
      agreedOnline: agreedOnline ?? 0,
      households: households ?? 0,
    })
  );
}

function neededFor(row: Found): DecisionData["needed"] {
  const decision = decisionOf(row);
  const total = row.scope === "ward" ? row.neighbourhoods : row.households;
  if (decision === null || total === null || row.results.length > 0) return null;
  const threshold = thresholdFor(decision);
  return { threshold, total, needed: neededOf(threshold.share, total) };
}

function refusalOf(row: Found): DecisionData["refusal"] {
  const { refusalGround, refusalReason, repealGround, repealReason } = row;
  if (repealGround && repealReason) {
    return { kind: "repeal", ground: repealGround, reason: repealReason };
  }
  return refusalGround && refusalReason
    ? { kind: "recognition", ground: refusalGround, reason: refusalReason }
    : null;
}

function resultOf(row: Found, result: Found["results"][number]): ResultData[] {
  const outcome = outcomeFound(row, result);
  const { publishedAt, tallies } = result;
  if (outcome === null || publishedAt === null) return [];
  return [{ ...result, publishedAt, outcome, votes: sumOf(tallies) }];
}
