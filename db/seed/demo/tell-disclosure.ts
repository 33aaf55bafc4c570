import { recordDisclosureEvent } from "@/db/commands/disclosure";
import { projectDisclosure } from "@/db/commands/disclosure-publication";
import { disclosureChannels, disclosures, disclosureVersions } from "@/db/schema";
import type { DisclosureStory } from "@/db/seed/demo/disclosures";
import { WARD } from "@/db/seed/demo/place";
import { at, daysAgo, workingDayAgo } from "@/db/seed/demo/story-clock";
import type { Stage } from "@/db/seed/demo/story-trail";
import { stableId } from "@/db/seed/stable-id";
import { addDays, type CalendarDate, daysBetween } from "@/lib/domain/calendar-date";
import { yearOf } from "@/lib/domain/clock/calendar";
import type { DisclosureContent } from "@/lib/domain/disclosure/content";
import type { AmendmentGround } from "@/lib/domain/disclosure/states";
import { slugify } from "@/lib/domain/unit/fold";

type Told = { readonly stage: Stage; readonly story: DisclosureStory; readonly id: string };

const office = ({ stage, story }: Told, which: "publisher" | "leader") =>
  stage.cast.staff(story.ward, which);

const positionOf = (told: Told, which: "publisher" | "leader") =>
  office(told, which).position?.id ?? null;

/** Planned, approved, written, made public, hung up and perhaps amended, each with its line in the trail. */
export async function tellDisclosure(stage: Stage, story: DisclosureStory): Promise<void> {
  const { clock } = stage;
  const { ward, item, decided } = story;
  const told = { stage, story, id: stableId("demo disclosure", ward, item) };
  const decidedOn = decided === undefined ? null : workingDayAgo(clock, decided);
  const linedUpOn = decidedOn ?? workingDayAgo(clock, 30);
  await planLine(told, decidedOn, linedUpOn);
  await tell(told, { action: "plan", who: "publisher", on: linedUpOn, time: "08:00" });
  await tell(told, { action: "approve_plan", who: "leader", on: linedUpOn, time: "08:30" });
  if (decidedOn) await write(told, decidedOn);
}

async function planLine(
  told: Told,
  decidedOn: CalendarDate | null,
  linedUpOn: CalendarDate,
): Promise<void> {
  const { stage, story, id } = told;
  const { ward, item, title, planned, variant } = story;
  const plannedOn = planned === undefined ? null : daysAgo(stage.clock, -planned);
  const name = slugify(title.replace(" (minh họa)", "")).slice(0, 60);
  await stage.tx.insert(disclosures).values({
    id,
    slug: `${name}-${ward}-${item}`,
    unitId: WARD[ward],
    item,
    year: yearOf(decidedOn ?? plannedOn ?? stage.clock.today),
    name: title,
    responsible: "Văn phòng HĐND và UBND phường (minh họa)",
    plannedOn,
    planApprovedAt: at(stage.clock, linedUpOn, "08:30"),
    planApprovedBy: positionOf(told, "leader"),
    openDecidedOn: decidedOn,
    openVariant: variant,
    createdBy: positionOf(told, "publisher"),
    createdAt: at(stage.clock, linedUpOn, "08:00"),
    isDemonstration: true,
  });
}

async function write(told: Told, decidedOn: CalendarDate): Promise<void> {
  const { published, state = "draft", amended } = told.story;
  if (published === undefined) {
    if (state !== "plan") await leaveUnpublished(told, { decidedOn, state });
    return;
  }
  const on = dayAfter(told, decidedOn, published);
  const first = { version: 1, ground: null, reason: null, on } as const;
  await publish(told, { ...first, content: contentOf(told.story, decidedOn) });
  await hang(told, on);
  if (!amended) return;

  const { ground, reason, body, after } = amended;
  const later = dayAfter(told, on, after);
  const day = ground === "was_wrong" ? decidedOn : dayAfter(told, later, -3);
  const content = { ...contentOf(told.story, day), body };
  await publish(told, { version: 2, ground, reason, on: later, content });
}

/** A working day so many days later, and never later than the story is told. */
function dayAfter({ stage: { clock } }: Told, from: CalendarDate, days: number): CalendarDate {
  const day = addDays(from, days);
  return workingDayAgo(clock, Math.max(0, daysBetween(day, clock.today)));
}

const contentOf = (
  { title, body, variant, item, lasts }: DisclosureStory,
  decidedOn: CalendarDate,
): DisclosureContent => ({
  title,
  body,
  decidedOn,
  documentNumber: `${10 + item}/MH-UBND`,
  issuer: null,
  variant,
  ...(lasts !== undefined && { expiresOn: addDays(decidedOn, lasts) }),
});

async function leaveUnpublished(
  told: Told,
  { decidedOn, state }: { decidedOn: CalendarDate; state: "draft" | "submitted" },
): Promise<void> {
  const { stage, story } = told;
  const on = dayAfter(told, decidedOn, 1);
  await stage.tx.insert(disclosureVersions).values({
    ...rowOf(told, 1),
    state,
    content: contentOf(story, decidedOn),
    createdAt: at(stage.clock, on, "09:30"),
    updatedAt: at(stage.clock, on, "10:00"),
  });
  await tell(told, { action: "draft", who: "publisher", on, version: 1, time: "09:30" });
  if (state === "submitted") {
    await tell(told, { action: "submit", who: "publisher", on, version: 1 });
  }
}

const rowOf = (told: Told, version: number) => ({
  id: stableId("demo disclosure version", told.id, version),
  disclosureId: told.id,
  version,
  draftedBy: positionOf(told, "publisher"),
});

type Published = {
  readonly version: number;
  readonly ground: AmendmentGround | null;
  readonly reason: string | null;
  readonly on: CalendarDate;
  readonly content: DisclosureContent;
};

async function publish(told: Told, published: Published): Promise<void> {
  const { stage } = told;
  const { version, ground, reason, on, content } = published;
  const instant = at(stage.clock, on, "10:00");
  const approvedBy = positionOf(told, "leader");
  const row = rowOf(told, version);
  await stage.tx.insert(disclosureVersions).values({
    ...row,
    state: "published",
    content,
    ground,
    reason,
    approvedBy,
    createdAt: instant,
    updatedAt: instant,
    publishedAt: instant,
  });
  await projectDisclosure(stage.tx, {
    disclosureId: told.id,
    versionId: row.id,
    version,
    ground,
    content,
    at: instant,
    approvedBy,
  });
  await tell(told, { action: "publish", who: "leader", on, version });
}

async function hang(told: Told, publishedOn: CalendarDate): Promise<void> {
  const { stage, story, id } = told;
  for (const { kind, after, days, place, evidence } of story.channels) {
    const fromOn = addDays(publishedOn, after);
    const toOn = days === null ? null : addDays(fromOn, days);
    const isOver = toOn !== null && toOn <= stage.clock.today;
    await stage.tx.insert(disclosureChannels).values({
      disclosureId: id,
      version: 1,
      kind,
      fromOn,
      toOn: isOver ? toOn : null,
      place,
      evidence: isOver ? (evidence ?? null) : null,
      positionId: positionOf(told, "publisher"),
    });
  }
}

type Line = {
  readonly action: "plan" | "approve_plan" | "draft" | "submit" | "publish";
  readonly who: "publisher" | "leader";
  readonly on: CalendarDate;
  readonly version?: number;
  readonly time?: string;
};

const PUBLIC = new Set(["approve_plan", "publish"]);

async function tell(told: Told, { action, who, on, version, time = "10:00" }: Line): Promise<void> {
  await recordDisclosureEvent(told.stage.tx, {
    disclosureId: told.id,
    action,
    actor: office(told, who),
    at: at(told.stage.clock, on, time),
    isPublic: PUBLIC.has(action),
    ...(version !== undefined && { version }),
  });
}
