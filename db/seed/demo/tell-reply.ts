import { and, eq } from "drizzle-orm";

import { recommendationReplies, recommendations } from "@/db/schema";
import { WARD } from "@/db/seed/demo/place";
import type { ResultStory, StoryRecommendation, StoryReply } from "@/db/seed/demo/result-story";
import { at, type StoryClock } from "@/db/seed/demo/story-clock";
import { speaker, type Stage, tell } from "@/db/seed/demo/story-trail";
import { stableId } from "@/db/seed/stable-id";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { isWorkingDay } from "@/lib/domain/clock/calendar";
import type { OversightTrailAction } from "@/lib/domain/oversight/content";
import type { RecommendationState } from "@/lib/domain/oversight/result";

type Replying = {
  readonly resultId: string;
  readonly key: string;
  readonly reply: StoryReply;
};

function trailOf(reply: StoryReply): OversightTrailAction {
  if (reply.kind === "answer") return "answer";
  if (reply.kind === "done") return "report_done";
  return reply.isConfirmed ? "confirm_done" : "contest_done";
}

/** The committee answers or reports, the board judges. */
export async function tellReply(
  stage: Stage,
  story: ResultStory,
  replying: Replying,
): Promise<void> {
  const { resultId, key, reply } = replying;
  const { tx, clock } = stage;
  const asked = await findAsked(stage, story, replying);
  const on = dayOfReply(clock, asked.sentOn, reply);
  const office = reply.kind === "verdict" ? "overseer" : "leader";
  await tx.insert(recommendationReplies).values({
    id: stableId("demo reply", story.slug, key, reply.kind, reply.after),
    recommendationId: asked.id,
    kind: reply.kind,
    text: reply.text,
    isConfirmed: reply.kind === "verdict" ? reply.isConfirmed : null,
    documentNumber: reply.kind === "verdict" ? null : reply.document,
    onDay: on,
    positionId: speaker(stage, story, office)?.position?.id ?? null,
    unitId: WARD[story.ward],
    createdAt: at(clock, on, "10:00"),
    isDemonstration: true,
  });
  await tx.update(recommendations).set(changeBy(reply, on)).where(eq(recommendations.id, asked.id));
  await tell(stage, story, {
    resultId,
    recommendationId: asked.id,
    action: trailOf(reply),
    office,
    on,
  });
}

type Urging = Pick<Replying, "resultId" | "key"> & {
  readonly urged: NonNullable<StoryRecommendation["urged"]>;
};

/** The front urges a committee that let its day pass. */
export async function tellUrging(
  stage: Stage,
  story: ResultStory,
  { urged, ...which }: Urging,
): Promise<void> {
  const asked = await findAsked(stage, story, which);
  await tell(stage, story, {
    resultId: which.resultId,
    recommendationId: asked.id,
    action: "urge",
    office: "front",
    note: urged.text,
    on: dayOfReply(stage.clock, asked.sentOn, urged),
  });
}

async function findAsked(
  { tx }: Stage,
  { slug }: ResultStory,
  { resultId, key }: Pick<Replying, "resultId" | "key">,
) {
  const [asked] = await tx
    .select({ id: recommendations.id, sentOn: recommendations.sentOn })
    .from(recommendations)
    .where(and(eq(recommendations.resultId, resultId), eq(recommendations.key, key)));
  if (!asked) throw new Error(`story ${slug}: no recommendation ${key}`);
  return asked;
}

/** The next working day, and never later than the story is told. */
function dayOfReply(
  { calendar, today }: StoryClock,
  sentOn: CalendarDate,
  { after }: Pick<StoryReply, "after">,
) {
  let on = addDays(sentOn, after);
  while (!isWorkingDay(calendar, on)) on = addDays(on, 1);
  return on < today ? on : today;
}

function changeBy(
  reply: StoryReply,
  on: CalendarDate,
): {
  state: RecommendationState;
  answeredOn?: CalendarDate;
  doneOn?: CalendarDate | null;
  verifiedOn?: CalendarDate;
} {
  if (reply.kind === "answer") return { state: "answered", answeredOn: on };
  if (reply.kind === "done") return { state: "done", doneOn: on };
  return reply.isConfirmed
    ? { state: "verified", verifiedOn: on }
    : { state: "in_progress", doneOn: null };
}
