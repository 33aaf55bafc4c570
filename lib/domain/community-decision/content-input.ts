import type * as z from "zod";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import {
  type DecisionOrigin,
  DECISION_ORIGINS,
  DECISION_SCOPES,
  type DecisionScope,
} from "@/lib/domain/community-decision/community-decision";
import { howMany, optionalCount, tick, time } from "@/lib/domain/community-decision/input-fields";
import { optionalDay, requiredDay } from "@/lib/domain/day-input";
import {
  beside,
  choice,
  emptyOr,
  form,
  line,
  optionalLine,
  optionalParagraphs,
  paragraphs,
} from "@/lib/domain/input";
import { DECISION_SUBJECTS, VOTE_METHODS, type VoteMethod } from "@/lib/domain/procedure/vote";

/** One name a line. */
const names = optionalParagraphs({ name: "group_members", max: 500 }).transform((text) =>
  (text ?? "")
    .split("\n")
    .map((one) => one.trim())
    .filter((one) => one !== ""),
);

type Draft = { readonly today: CalendarDate; readonly complete: boolean };

/**
 * What is put to the people, as the publisher writes it down for the neighbourhood. A draft may leave things empty;
 * what goes to the leader may not. What the law asks besides is said by `planProblem`.
 */
export function decisionContentInput({ today, complete }: Draft) {
  const must = complete ? 1 : 0;
  const fields = form({
    subject: choice(DECISION_SUBJECTS, "decision_subject_missing"),
    scope: choice(DECISION_SCOPES, "decision_scope_missing"),
    origin: choice(DECISION_ORIGINS, "decision_origin_missing"),
    method: choice(VOTE_METHODS, "vote_method_missing"),
    neighbourhood: optionalLine({ name: "neighbourhood", max: 100 }),
    title: line({ name: "decision_title", min: 10, max: 200 }),
    proposal: paragraphs({ name: "decision_proposal", min: must && 20, max: 20_000 }),
    notice: paragraphs({ name: "decision_notice", min: must && 10, max: 1000 }),
    place: line({ name: "decision_place", min: must && 5, max: 200 }),
    households: howMany,
    neighbourhoods: howMany,
    agreedOnline: optionalCount,
    consents: optionalCount,
    consentsFrom: optionalDay(today),
    frontAgrees: tick,
    groupMembers: names,
    planIssuedOn: optionalDay(today),
    planSentOn: optionalDay(today),
    announcedOn: complete ? requiredDay({ missing: "announced_on_missing" }) : optionalDay(),
    heldOn: complete ? requiredDay({ missing: "held_on_missing" }) : optionalDay(),
    startsAt: emptyOr(time),
    endsAt: emptyOr(time),
    endsOn: optionalDay(),
  });
  return LACKING.reduce(
    (schema, { field, code, isLacking }) =>
      schema.refine((content) => !complete || !isLacking(content), beside(field, code)),
    fields,
  ).transform((content) => (complete ? whatApplies(content) : content));
}
export type DecisionContent = z.output<ReturnType<typeof decisionContentInput>>;

type Written = {
  readonly scope: DecisionScope;
  readonly method: VoteMethod;
  readonly neighbourhood: string | null;
  readonly neighbourhoods: number | null;
  readonly households: number | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly endsOn: CalendarDate | null;
  readonly planIssuedOn: CalendarDate | null;
  readonly planSentOn: CalendarDate | null;
};

type Lack = {
  readonly field: string;
  readonly code: string;
  readonly isLacking: (content: Written) => boolean;
};

/** What only some of them need. */
const LACKING: readonly Lack[] = [
  {
    field: "neighbourhood",
    code: "neighbourhood_missing",
    isLacking: ({ scope, neighbourhood }) => scope === "neighbourhood" && neighbourhood === null,
  },
  {
    field: "neighbourhoods",
    code: "neighbourhoods_missing",
    isLacking: ({ scope, neighbourhoods }) => scope === "ward" && neighbourhoods === null,
  },
  {
    field: "households",
    code: "households_missing",
    isLacking: ({ scope, households }) => scope === "neighbourhood" && households === null,
  },
  {
    field: "startsAt",
    code: "starts_at_missing",
    isLacking: ({ method, startsAt }) => method === "meeting" && startsAt === null,
  },
  {
    field: "endsAt",
    code: "ends_at_missing",
    isLacking: ({ method, endsAt }) => method === "meeting" && endsAt === null,
  },
  {
    field: "endsAt",
    code: "vote_ends_before_it_begins",
    isLacking: ({ startsAt, endsAt }) => startsAt !== null && endsAt !== null && endsAt <= startsAt,
  },
  {
    field: "endsOn",
    code: "ends_on_missing",
    isLacking: ({ method, endsOn }) => method !== "meeting" && endsOn === null,
  },
  {
    field: "planIssuedOn",
    code: "plan_issued_on_missing",
    isLacking: ({ method, planIssuedOn }) => method === "ballot" && planIssuedOn === null,
  },
  {
    field: "planSentOn",
    code: "sent_before_it_was_made",
    isLacking: ({ planIssuedOn, planSentOn }) =>
      planIssuedOn !== null && planSentOn !== null && planSentOn < planIssuedOn,
  },
];

/** What was typed for another scope, method or origin says nothing about this one. */
function whatApplies<Content extends Written & Chosen>(content: Content): Content {
  const { scope, method, origin } = content;
  const [isMeeting, isBallot] = [method === "meeting", method === "ballot"];
  return {
    ...content,
    ...(scope === "ward" ? { neighbourhood: null } : { neighbourhoods: null }),
    ...(isMeeting ? { endsOn: null, groupMembers: [] } : { startsAt: null, endsAt: null }),
    ...(!isBallot && { planIssuedOn: null, planSentOn: null }),
    ...(method !== "online" && { agreedOnline: null }),
    ...(origin !== "initiative" && { consents: null, consentsFrom: null, frontAgrees: false }),
  };
}

type Chosen = { readonly origin: DecisionOrigin; readonly groupMembers: readonly string[] };

/** The same, the other way: what the form shows of what is stored. */
export const contentValues = ({
  frontAgrees,
  groupMembers,
  ...content
}: DecisionContent): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(content).map(([name, value]) => [name, value === null ? "" : String(value)]),
  ),
  groupMembers: groupMembers.join("\n"),
  ...(frontAgrees && { frontAgrees: "on" }),
});
