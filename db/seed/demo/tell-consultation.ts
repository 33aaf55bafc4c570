import { recordConsultationEvent } from "@/db/commands/consultation";
import {
  consultationAnswers,
  consultationOpinions,
  consultations,
  consultationSheets,
} from "@/db/schema";
import type { ConsultationStory } from "@/db/seed/demo/consultations";
import { WARD } from "@/db/seed/demo/place";
import { at, workingDayAgo } from "@/db/seed/demo/story-clock";
import type { Stage } from "@/db/seed/demo/story-trail";
import { stableId } from "@/db/seed/stable-id";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import type { ConsultationTrailAction } from "@/lib/domain/consultation/consultation";

type Told = { readonly stage: Stage; readonly story: ConsultationStory; readonly id: string };

const office = ({ stage, story }: Told, which: "publisher" | "leader") =>
  stage.cast.staff(story.ward, which);
const positionOf = (told: Told, which: "publisher" | "leader") =>
  office(told, which).position?.id ?? null;

/** Drafted, published, answered by residents and at meetings, summed up and ended, each with its line in the trail. */
export async function tellConsultation(stage: Stage, story: ConsultationStory): Promise<void> {
  const told = { stage, story, id: stableId("demo consultation", story.ward, story.slug) };
  const { opened, days } = story;
  const draftedOn = workingDayAgo(stage.clock, (opened ?? 0) + 8);
  const openedOn = opened === undefined ? null : workingDayAgo(stage.clock, opened);
  const closesOn = addDays(openedOn ?? stage.clock.today, days);
  await draft(told, { draftedOn, openedOn, closesOn });
  await tell(told, "draft", draftedOn);
  await tell(told, "submit", addDays(draftedOn, 1));
  if (openedOn === null) return;

  await tell(told, "open", openedOn, closesOn);
  await gather(told, openedOn);
  await answer(told, closesOn);
}

type Days = {
  readonly draftedOn: CalendarDate;
  readonly openedOn: CalendarDate | null;
  readonly closesOn: CalendarDate;
};

async function draft(told: Told, { draftedOn, openedOn, closesOn }: Days): Promise<void> {
  const { stage, story, id } = told;
  const { ward, slug, subject, title, question, papers, answered } = story;
  const closedOn = answered && addDays(closesOn, answered.closedAfter);
  await stage.tx.insert(consultations).values({
    id,
    slug,
    unitId: WARD[ward],
    subject,
    stage: openedOn === null ? "submitted" : answered ? "closed" : "open",
    title,
    question,
    papers,
    planSentOn: draftedOn,
    closesOn,
    openedOn,
    openedAt: openedOn && at(stage.clock, openedOn, "10:00"),
    closedAt: closedOn ? at(stage.clock, closedOn, "10:00") : null,
    draftedBy: positionOf(told, "publisher"),
    approvedBy: openedOn && positionOf(told, "leader"),
    createdAt: at(stage.clock, draftedOn, "08:30"),
    updatedAt: at(stage.clock, closedOn ?? openedOn ?? draftedOn, "10:00"),
    isDemonstration: true,
  });
}

/** Nobody says anything later than the story is told. */
async function gather(told: Told, openedOn: CalendarDate): Promise<void> {
  const { stage, story, id } = told;
  for (const [index, [number, stance, text]] of story.opinions.entries()) {
    const said = at(stage.clock, addDays(openedOn, index + 1), "19:30");
    await stage.tx.insert(consultationOpinions).values({
      consultationId: id,
      accountId: stage.cast.resident(number).accountId,
      stance,
      text,
      createdAt: said,
      changedAt: said,
    });
  }
  for (const { form, after, source, counts } of story.sheets) {
    const heldOn = addDays(openedOn, after);
    const [agree, disagree, other] = counts;
    await stage.tx.insert(consultationSheets).values({
      consultationId: id,
      form,
      heldOn,
      source,
      agree,
      disagree,
      other,
      positionId: positionOf(told, "publisher"),
      createdAt: at(stage.clock, heldOn, "16:00"),
    });
    await tell(told, "add_sheet", heldOn, source);
  }
}

async function answer(told: Told, closesOn: CalendarDate): Promise<void> {
  const { stage, story, id } = told;
  if (!story.answered) return;
  const { after, closedAfter, ...words } = story.answered;
  const [summedUpOn, answeredOn] = [addDays(closesOn, 3), addDays(closesOn, after)];
  await stage.tx.insert(consultationAnswers).values({
    consultationId: id,
    ...words,
    summedUpBy: positionOf(told, "publisher"),
    summedUpAt: at(stage.clock, summedUpOn, "10:00"),
    answeredBy: positionOf(told, "leader"),
    answeredAt: at(stage.clock, answeredOn, "10:00"),
  });
  await tell(told, "sum_up", summedUpOn);
  await tell(told, "answer", answeredOn);
  await tell(told, "close", addDays(closesOn, closedAfter));
}

const OF_LEADER: ReadonlySet<ConsultationTrailAction> = new Set(["open", "answer", "close"]);

async function tell(
  told: Told,
  action: ConsultationTrailAction,
  on: CalendarDate,
  note?: string,
): Promise<void> {
  const isPublic = OF_LEADER.has(action);
  await recordConsultationEvent(told.stage.tx, {
    consultationId: told.id,
    action,
    actor: office(told, isPublic ? "leader" : "publisher"),
    at: at(told.stage.clock, on, "10:00"),
    isPublic,
    ...(note !== undefined && { note }),
  });
}
