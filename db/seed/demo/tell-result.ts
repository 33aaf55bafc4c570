import { eq } from "drizzle-orm";

import { projectPublication, type Publication } from "@/db/commands/publication";
import { oversightResults, oversightResultVersions } from "@/db/schema";
import { boardId, programmeOf } from "@/db/seed/demo/boards";
import { ILLUSTRATION, WARD } from "@/db/seed/demo/place";
import type { ResultStory } from "@/db/seed/demo/result-story";
import { at, daysAgo, type StoryClock } from "@/db/seed/demo/story-clock";
import { speaker, type Stage, tell } from "@/db/seed/demo/story-trail";
import { tellReply, tellUrging } from "@/db/seed/demo/tell-reply";
import { stableId } from "@/db/seed/stable-id";
import {
  addDays,
  type CalendarDate,
  calendarDate,
  calendarDateOf,
} from "@/lib/domain/calendar-date";
import { receivedOn } from "@/lib/domain/clock/period";
import { deadlineFor } from "@/lib/domain/clock/rules";
import type { ResultContent } from "@/lib/domain/oversight/content";

/** Before the law of 2023 no period of ours applies: the board wrote the day into its letter. */
const STATED_BY_THE_BOARD = "stated-by-the-board";
const STATED_DAYS = 15;

/** A result is drafted, approved, published, answered and perhaps corrected, each with its line in the trail. */
export async function tellResult(stage: Stage, story: ResultStory): Promise<void> {
  const { tx } = stage;
  const resultId = stableId("demo result", story.slug);
  const content = contentOf(stage.clock, story);
  await tx.insert(oversightResults).values({
    id: resultId,
    slug: story.slug,
    unitId: WARD[story.ward],
    bodyId: boardId(story.board),
    programmeId: programmeOf(story.board),
    field: content.field,
    title: content.title,
    summary: content.summary,
    inspectedFrom: content.inspectedFrom,
    inspectedTo: content.inspectedTo,
    asOf: content.inspectedTo ?? content.inspectedFrom,
    ...ILLUSTRATION,
  });
  const first = { resultId, content, version: 1 };
  if (story.published === undefined) return leaveUnpublished(stage, story, first);

  const publishedOn = dayOf(stage.clock, story.published);
  await publish(stage, story, { ...first, on: publishedOn });
  for (const [index, asked] of (story.recommendations ?? []).entries()) {
    for (const reply of asked.replies ?? []) {
      await tellReply(stage, story, { resultId, key: `r${index + 1}`, reply });
    }
    if (asked.urged) {
      await tellUrging(stage, story, { resultId, key: `r${index + 1}`, urged: asked.urged });
    }
  }
  await correct(stage, story, { ...first, on: publishedOn });
}

const dayOf = (clock: StoryClock, when: number | string): CalendarDate =>
  typeof when === "number" ? daysAgo(clock, when) : calendarDate(when);

function contentOf(clock: StoryClock, story: ResultStory): ResultContent {
  const { title, summary, field, inspected, inspectedTo, findings, recommendations: asked } = story;
  return {
    title,
    summary,
    field,
    inspectedFrom: dayOf(clock, inspected),
    inspectedTo: inspectedTo === undefined ? null : dayOf(clock, inspectedTo),
    findings: findings.map(({ verdict, text }, index) => ({ key: `f${index + 1}`, verdict, text })),
    recommendations: (asked ?? []).map(({ finding, text }, index) => ({
      key: `r${index + 1}`,
      findingKey: `f${finding}`,
      text,
      addresseeUnitId: WARD[story.ward],
    })),
  };
}

type Drafted = {
  readonly resultId: string;
  readonly content: ResultContent;
  readonly version: number;
};

async function leaveUnpublished(stage: Stage, story: ResultStory, drafted: Drafted): Promise<void> {
  const on = addDays(drafted.content.inspectedFrom, 2);
  const state = story.state ?? "draft";
  await insertVersion(stage, story, { ...drafted, on, state });
  await tell(stage, story, { ...drafted, action: "draft", office: "overseer", on });
  if (state === "submitted") {
    await tell(stage, story, { ...drafted, action: "submit", office: "overseer", on });
  }
}

type Dated = Drafted & { readonly on: CalendarDate };

async function insertVersion(
  stage: Stage,
  story: ResultStory,
  version: Dated & {
    readonly state: "draft" | "submitted" | "published";
    readonly reason?: string;
  },
): Promise<void> {
  const { resultId, content, on, state, reason } = version;
  const isPublished = state === "published";
  await stage.tx.insert(oversightResultVersions).values({
    id: stableId("demo version", story.slug, version.version),
    resultId,
    version: version.version,
    state,
    content,
    reason: reason ?? null,
    draftedBy: speaker(stage, story, "overseer")?.position?.id ?? null,
    approvedBy: isPublished ? (speaker(stage, story, "front")?.position?.id ?? null) : null,
    publishedAt: isPublished ? at(stage.clock, on, "10:00") : null,
  });
}

async function publish(stage: Stage, story: ResultStory, dated: Dated): Promise<void> {
  const drafted = addDays(dated.on, -3);
  await tell(stage, story, { ...dated, action: "draft", office: "overseer", on: drafted });
  await tell(stage, story, { ...dated, action: "submit", office: "overseer", on: drafted });
  await insertVersion(stage, story, { ...dated, state: "published" });
  const instant = at(stage.clock, dated.on, "10:00");
  await projectPublication(stage.tx, { ...dated, at: instant, clock: periodFrom(stage, instant) });
  await tell(stage, story, { ...dated, action: "publish", office: "front" });
}

function periodFrom({ clock }: Stage, instant: Date): Publication["clock"] {
  const sent = receivedOn(instant, clock.calendar);
  const sentOn = sent.ok ? sent.value : calendarDateOf(instant);
  const question = { kind: "recommendation", stage: "answer", startOn: sentOn } as const;
  const deadline = deadlineFor({ ...question, calendar: clock.calendar });
  if (!deadline.ok) {
    return { sentOn, dueOn: addDays(sentOn, STATED_DAYS), ruleId: STATED_BY_THE_BOARD };
  }
  return { sentOn, dueOn: deadline.value.due.dueOn, ruleId: deadline.value.rule.id };
}

async function correct(stage: Stage, story: ResultStory, first: Dated): Promise<void> {
  const { correction } = story;
  if (!correction) return;

  const on = addDays(first.on, correction.after);
  const content = contentOf(stage.clock, {
    ...story,
    summary: correction.summary,
    findings: correction.findings,
  });
  const second = { ...first, content, version: first.version + 1, on };
  await stage.tx
    .update(oversightResultVersions)
    .set({ state: "superseded" })
    .where(eq(oversightResultVersions.resultId, first.resultId));
  await insertVersion(stage, story, { ...second, state: "published", reason: correction.reason });
  const instant = at(stage.clock, on, "10:00");
  await projectPublication(stage.tx, { ...second, at: instant, clock: periodFrom(stage, instant) });
  await tell(stage, story, {
    ...second,
    action: "correct",
    office: "front",
    note: correction.reason,
  });
}
