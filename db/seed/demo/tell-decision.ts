import { recordDecisionEvent } from "@/db/commands/community-decision";
import {
  communityDecisionResults,
  communityDecisions,
  communityDecisionTallies,
} from "@/db/schema";
import type { DecisionStory } from "@/db/seed/demo/decision-story";
import { WARD } from "@/db/seed/demo/place";
import { at, workingDayAgo } from "@/db/seed/demo/story-clock";
import type { Stage } from "@/db/seed/demo/story-trail";
import { stableId } from "@/db/seed/stable-id";
import { addDays, type CalendarDate, daysBetween } from "@/lib/domain/calendar-date";
import type {
  DecisionStage,
  DecisionTrailAction,
} from "@/lib/domain/community-decision/community-decision";
import { decisionOf } from "@/lib/domain/community-decision/facts";
import { isInForceByVote, recogniserOf } from "@/lib/domain/community-decision/lifecycle";
import { outcomeOf, type Tally } from "@/lib/domain/community-decision/tally";

type Days = {
  readonly draftedOn: CalendarDate;
  readonly announcedOn: CalendarDate;
  readonly heldOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
  /** The last day of voting. */
  readonly votedOn: CalendarDate;
  readonly sentOn: CalendarDate | null;
  readonly answeredOn: CalendarDate | null;
};

type Told = {
  readonly stage: Stage;
  readonly story: DecisionStory;
  readonly id: string;
  readonly days: Days;
  readonly shape: {
    readonly subject: DecisionStory["subject"];
    readonly scope: "neighbourhood" | "ward";
  };
};

const idOf = (slug: string) => stableId("demo decision", slug);

/** Planned, announced, held, counted, sent and answered, each with its line in the trail. */
export async function tellDecision(stage: Stage, story: DecisionStory): Promise<void> {
  const scope = story.neighbourhood === undefined ? "ward" : "neighbourhood";
  const shape = { subject: story.subject, scope } as const;
  const told: Told = { stage, story, id: idOf(story.slug), days: daysOf(stage, story), shape };
  await draft(told);
  await tell(told, "draft", told.days.draftedOn);
  await tell(told, "submit", told.days.draftedOn);
  if (story.isWaiting) return;

  await tell(told, "announce", told.days.announcedOn, { note: told.days.heldOn });
  if (story.calledOff) {
    await tell(told, "call_off", stage.clock.today, { note: story.calledOff });
  }
  await count(told);
  await settle(told);
}

function daysOf({ clock }: Stage, story: DecisionStory): Days {
  const { held, days, sentAfter, answeredAfter } = story;
  const heldOn = addDays(clock.today, held);
  const endsOn = days === undefined ? null : addDays(heldOn, days);
  const votedOn = endsOn ?? heldOn;
  // Nothing was sent or answered on a Sunday, nor after the story is told.
  const since = (from: CalendarDate, after: number) =>
    workingDayAgo(clock, Math.max(0, daysBetween(addDays(from, after), clock.today)));
  const sentOn = sentAfter === undefined ? null : since(votedOn, sentAfter);
  const answeredOn =
    sentOn === null || answeredAfter === undefined ? null : since(sentOn, answeredAfter);
  // Told well before, and always before today where it is still to come.
  const announcedOn = addDays(held > 0 ? clock.today : heldOn, held > 0 ? -1 : -4);
  return {
    draftedOn: addDays(announcedOn, -2),
    announcedOn,
    heldOn,
    endsOn,
    votedOn,
    sentOn,
    answeredOn,
  };
}

async function draft(told: Told): Promise<void> {
  const { stage, story, id, days, shape } = told;
  const { subject, method, origin, title, proposal, place } = story;
  await stage.tx.insert(communityDecisions).values({
    id,
    slug: story.slug,
    unitId: WARD[story.ward],
    ...shape,
    subject,
    method,
    origin,
    title,
    proposal,
    place,
    neighbourhood: story.neighbourhood,
    neighbourhoods: story.neighbourhoods,
    households: story.households,
    agreedOnline: story.agreedOnline,
    consents: story.consents,
    consentsFrom: origin === "initiative" ? addDays(days.announcedOn, -20) : null,
    ...waysOf(told),
    notice: "Giấy mời từng hộ, loa tổ dân phố, niêm yết ở nhà văn hóa (minh họa).",
    announcedOn: days.announcedOn,
    heldOn: days.heldOn,
    endsOn: days.endsOn,
    followsId: story.follows ? idOf(story.follows) : null,
    ...cameOf(told),
    draftedBy: positionOf(told, "publisher"),
    ...(!story.isWaiting && {
      approvedBy: positionOf(told, "leader"),
      publishedAt: at(stage.clock, days.announcedOn, "10:00"),
    }),
    sequence: story.calledOff ? 1 : 0,
    createdAt: at(stage.clock, days.draftedOn, "08:30"),
    updatedAt: at(stage.clock, days.answeredOn ?? days.sentOn ?? days.draftedOn, "10:00"),
    isDemonstration: true,
  });
}

/** What only a meeting, a ballot or a vote on-line has. */
function waysOf({ story: { method }, days }: Told) {
  if (method === "meeting") return { startsAt: "19:30", endsAt: "21:00" };
  return {
    groupMembers: ["Trưởng ban công tác Mặt trận", "Tổ trưởng tổ dân phố", "Chi hội trưởng Phụ nữ"],
    ...(method === "ballot" && { planIssuedOn: days.draftedOn, planSentOn: days.announcedOn }),
  };
}

/** How far it has come, and what says so. */
function cameOf(told: Told) {
  const { story, days, shape } = told;
  const { refused, document } = story;
  const stage = stageOf(told);
  const { sentOn, answeredOn, votedOn } = days;
  return {
    stage,
    sentOn,
    answeredOn,
    answerDocument: answeredOn === null ? null : (document ?? null),
    refusalGround: refused?.ground ?? null,
    refusalReason: refused?.reason ?? null,
    inForceOn: inForceOn(stage, isInForceByVote(shape) ? votedOn : answeredOn),
  };
}

const inForceOn = (stage: DecisionStage, day: CalendarDate | null) =>
  stage === "in_force" || stage === "passed" ? day : null;

function stageOf({ story, days, shape }: Told): DecisionStage {
  if (story.isWaiting) return "submitted";
  if (story.calledOff) return "called_off";
  const decision = decisionOf(shape);
  if (!story.result || !decision) return "announced";
  const outcome = outcomeOf(decision, story.result.tallies, story.neighbourhoods ?? null);
  return outcome.hasPassed ? stageOfPassed({ story, days, shape }) : "not_passed";
}

function stageOfPassed({
  story,
  days,
  shape,
}: Pick<Told, "story" | "days" | "shape">): DecisionStage {
  if (days.sentOn === null) return "passed";
  if (story.refused) return "not_recognised";
  return isInForceByVote(shape) || days.answeredOn !== null ? "in_force" : "sent";
}

/** What the minutes had; where it was counted wrongly first, both. */
async function count(told: Told): Promise<void> {
  const { story, days } = told;
  if (!story.result) return;
  const { first, tallies } = story.result;
  const publishedOn = addDays(days.votedOn, 2);
  if (first) {
    await writeResult(told, { number: 1, tallies: first.tallies, on: publishedOn, why: null });
    await tell(told, "publish_result", publishedOn);
    const on = addDays(publishedOn, 2);
    await writeResult(told, { number: 2, tallies, on, why: first.why });
    await tell(told, "correct_result", on, { note: first.why });
    return;
  }
  await writeResult(told, { number: 1, tallies, on: publishedOn, why: null });
  await tell(told, "publish_result", publishedOn);
}

type Written = {
  readonly number: number;
  readonly tallies: readonly Tally[];
  readonly on: CalendarDate;
  readonly why: string | null;
};

async function writeResult(told: Told, { number, tallies, on, why }: Written): Promise<void> {
  const { stage, story, id } = told;
  if (!story.result) return;
  const resultId = stableId("demo decision result", story.slug, String(number));
  await stage.tx.insert(communityDecisionResults).values({
    id: resultId,
    decisionId: id,
    number,
    neighbourhoods: story.neighbourhoods ?? null,
    documentForm: story.result.form,
    source: "Biên bản kiểm phiếu có chữ ký của hai hộ chứng kiến (minh họa)",
    decided: story.result.decided,
    isWitnessed: true,
    correctionReason: why,
    writtenBy: positionOf(told, "publisher"),
    publishedBy: positionOf(told, "leader"),
    publishedAt: at(stage.clock, on, "10:00"),
    createdAt: at(stage.clock, on, "08:30"),
  });
  await stage.tx
    .insert(communityDecisionTallies)
    .values(tallies.map((tally) => ({ ...tally, resultId })));
}

async function settle(told: Told): Promise<void> {
  const { story, days, shape } = told;
  if (days.sentOn === null) return;
  await tell(told, "send", days.sentOn, { note: days.sentOn });
  if (days.answeredOn === null) return;
  const by = recogniserOf(shape);
  if (story.refused) {
    const { reason: note } = story.refused;
    await tell(told, "refuse_recognition", days.answeredOn, { note, by: by ?? "leader" });
    return;
  }
  const note = shape.scope === "ward" ? days.answeredOn : (story.document ?? null);
  const action = shape.scope === "ward" ? "set_in_force" : "recognise";
  await tell(told, action, days.answeredOn, { note, by: by ?? "leader" });
}

type Office = "publisher" | "leader" | "front";

const office = ({ stage, story }: Told, which: Office) => stage.cast.staff(story.ward, which);
const positionOf = (told: Told, which: Office) => office(told, which).position?.id ?? null;

const OF_PUBLISHER: ReadonlySet<DecisionTrailAction> = new Set(["draft", "submit", "send"]);

type Saying = { readonly note?: string | null; readonly by?: Office };

async function tell(
  told: Told,
  action: DecisionTrailAction,
  on: CalendarDate,
  { note = null, by }: Saying = {},
): Promise<void> {
  const isPublic = action !== "draft" && action !== "submit";
  await recordDecisionEvent(told.stage.tx, {
    decisionId: told.id,
    action,
    actor: office(told, by ?? (OF_PUBLISHER.has(action) ? "publisher" : "leader")),
    at: at(told.stage.clock, on, "10:00"),
    isPublic,
    note,
  });
}
