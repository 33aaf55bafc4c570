import { createHash } from "node:crypto";

import type { Transaction } from "@/db/client";
import {
  findCaseFile,
  insertCaseFile,
  insertPeople,
  openMatter,
  type LoadedCaseFile,
  recordCaseEvent,
  recordTransition,
  takeRegisterNumber,
} from "@/db/commands/case-file";
import { startDeadline } from "@/db/commands/deadline";
import { caseRatings } from "@/db/schema";
import { CONSEQUENCES } from "@/db/seed/demo/case-consequences";
import type { CaseStory, StoryStep } from "@/db/seed/demo/case-story";
import type { Cast } from "@/db/seed/demo/people";
import { WARD, WARDS_TODAY, type WardToday } from "@/db/seed/demo/place";
import { at, daysAgo, type StoryClock, workingDayAgo } from "@/db/seed/demo/story-clock";
import { stableId } from "@/db/seed/stable-id";
import type { Actor } from "@/lib/domain/actor";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { seriesOf } from "@/lib/domain/case-file/case-file";
import { RECEIPT_CODE_BYTES, receiptCode } from "@/lib/domain/case-file/receipt-code";
import { sending, transition } from "@/lib/domain/case-file/transitions";
import { yearOf } from "@/lib/domain/clock/calendar";
import { receivedOn } from "@/lib/domain/clock/period";
import { deadlineFor } from "@/lib/domain/clock/rules";
import type { Result } from "@/lib/domain/result";
import { moveClock } from "@/lib/use-cases/case-file/move-clock";
import { moveRunningClock } from "@/lib/use-cases/case-file/move-running-clock";
import type { Consequence, Situation } from "@/lib/use-cases/case-file/situation";

const MORNING = "09:20";

type Stage = { readonly tx: Transaction; readonly cast: Cast; readonly clock: StoryClock };

/** A case lives its whole life through the same rules, clock and trail as any other. */
export async function tellCase(stage: Stage, story: CaseStory): Promise<void> {
  const id = await send(stage, story);
  let last = at(stage.clock, daysAgo(stage.clock, story.ago), story.time ?? MORNING);
  for (const step of story.steps ?? []) {
    const caseFile = await findCaseFile(stage.tx, id);
    if (!caseFile) throw new Error(`${story.key} was lost`);
    last = momentOf(stage.clock, step, last);
    await act(stage, story, { step, caseFile, now: last });
  }
}

function must<T>(outcome: Result<T, string>, story: CaseStory, what: string): T {
  if (!outcome.ok) throw new Error(`story ${story.key}, ${what}: ${outcome.problem}`);
  return outcome.value;
}

const digest = (text: string) => createHash("sha256").update(text).digest();

async function send({ tx, cast, clock }: Stage, story: CaseStory): Promise<string> {
  const { key, ward, kind, channel = "online" } = story;
  const id = stableId("demo case", key);
  const now = at(clock, daysAgo(clock, story.ago), story.time ?? MORNING);
  const received = must(receivedOn(now, clock.calendar), story, "received");
  const register = { unitId: WARD[ward], year: yearOf(received), series: seriesOf(kind) };
  const signature = channel === "online" ? "none" : "confirmed_at_counter";
  const beginning = sending(kind, signature);

  const matterId = stableId("demo matter", key);
  await openMatter(tx, { id: matterId, title: story.subject, openedOn: received });
  await insertCaseFile(tx, {
    ...wordsOf(story, clock),
    id,
    matterId,
    state: beginning.to,
    signature,
    channel,
    filedBy: channel === "online" ? cast.resident(story.by).accountId : null,
    filedUnitId: register.unitId,
    responsibleUnitId: register.unitId,
    sentAt: now,
    receivedOn: received,
    registerYear: register.year,
    registerSeries: register.series,
    registerNumber: await takeRegisterNumber(tx, register),
    isDemonstration: true,
  });
  await insertPeople(tx, { people: [filer(cast, story, id)], speakers: [] });
  const actor = channel === "online" ? cast.resident(story.by) : cast.staff(ward, "clerk");
  await recordCaseEvent(tx, { caseId: id, ...beginning }, { actor, at: now });

  const { starts: stage } = beginning.clock;
  if (stage) {
    const question = { kind, stage, startOn: received, calendar: clock.calendar };
    const deadline = must(deadlineFor(question), story, "deadline");
    const of = { caseFileId: id, unitId: register.unitId, kind, stage };
    await startDeadline(tx, of, deadline);
  }
  return id;
}

/** What the filer wrote, and the two marks made from it. */
function wordsOf(story: CaseStory, clock: StoryClock) {
  const { key, kind, field, subject, content, wish, place, contested, learntAgo } = story;
  return {
    kind,
    field,
    subject,
    content,
    wish: wish ?? null,
    place: place ?? null,
    contestedDecision: contested ?? null,
    learntOn: learntAgo === undefined ? null : daysAgo(clock, learntAgo),
    receiptCode: receiptCode(digest(`demo receipt ${key}`).subarray(0, RECEIPT_CODE_BYTES)),
    idempotencyKey: stableId("demo draft", key),
    contentHash: digest(`${subject}\n${content}`).toString("hex"),
  };
}

function filer(cast: Cast, { by, place }: CaseStory, caseFileId: string) {
  const { name, email, phone } = cast.resident(by);
  return { caseFileId, part: "filer" as const, name, email, phone, address: place ?? null };
}

/** Offices act in their hours; whatever follows comes after what was before. */
function momentOf(clock: StoryClock, { ago, who }: StoryStep, last: Date): Date {
  const wanted =
    who === "resident"
      ? at(clock, daysAgo(clock, ago), "20:05")
      : at(clock, workingDayAgo(clock, ago), "14:40");
  if (wanted > last) return wanted;
  const soon = new Date(last.getTime() + 25 * 60_000);
  return soon < clock.now ? soon : clock.now;
}

type Scene = { readonly step: StoryStep; readonly caseFile: LoadedCaseFile; readonly now: Date };

async function act({ tx, cast, clock }: Stage, story: CaseStory, scene: Scene): Promise<void> {
  const { step, caseFile, now } = scene;
  const today = calendarDateOf(now);
  const moved = must(transition(caseFile, step.action), story, step.action);
  const ward = wardOf(caseFile.responsibleUnitId);
  const actor = speakerOf(cast, story, step, ward);
  const holder = cast.staff(ward, step.assignTo ?? "officer");
  const situation = { tx, caseFile, transition: moved, now, today };
  const clocked = await clockOf(situation, story, { step, actor });
  const told = CONSEQUENCES[step.action]?.({ step, caseFile, actor, today, holder });
  const { changes = {}, data = {} } = told ?? clocked;
  const by = { actor, at: now, ...saidIn(step), data };
  const recorded = await recordTransition(tx, caseFile, { transition: moved, by, changes });
  if (!recorded) throw new Error(`story ${story.key}: somebody else was faster`);

  // A signature given after the desk has closed counts from the next working day, like everything else.
  const startOn = must(receivedOn(now, clock.calendar), story, "legal day");
  must(await moveClock(situation, { startOn }), story, `clock of ${step.action}`);
  await clocked.afterwards?.(recorded.eventId);
  if (step.score !== undefined) await recordRating(tx, story, scene, step.score);
}

const saidIn = ({ note, ground }: StoryStep) => ({
  note: note ?? null,
  groundCode: ground ?? null,
});

/** Only what a leader decides moves a clock that runs. */
async function clockOf(
  situation: Situation,
  story: CaseStory,
  { step, actor: { accountId, position } }: { readonly step: StoryStep; readonly actor: Actor },
): Promise<Consequence> {
  if (!situation.transition.clock.moves || !position) return {};
  const groundCode = step.ground ?? "";
  const decided = {
    accountId,
    positionId: position.id,
    groundCode,
    documentNumber: step.document ?? null,
  };
  return must(await moveRunningClock(situation, decided), story, `clock of ${step.action}`);
}

const speakerOf = (cast: Cast, { by }: CaseStory, { who }: StoryStep, ward: WardToday) =>
  who === "resident" ? cast.resident(by) : cast.staff(ward, who);

async function recordRating(
  tx: Transaction,
  { key }: CaseStory,
  { step, caseFile, now }: Scene,
  score: number,
): Promise<void> {
  const round = caseFile.reprocessingCount + 1;
  await tx.insert(caseRatings).values({
    id: stableId("demo rating", key, round),
    caseFileId: caseFile.id,
    unitId: caseFile.responsibleUnitId,
    kind: caseFile.kind,
    round,
    score,
    isReallyDone: step.isReallyDone ?? null,
    reason: step.note ?? null,
    ratedOn: calendarDateOf(now),
  });
}

function wardOf(unitId: string): WardToday {
  const ward = WARDS_TODAY.find((key) => WARD[key] === unitId);
  if (!ward) throw new Error(`the story does not play in ${unitId}`);
  return ward;
}
