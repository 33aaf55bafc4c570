import { eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { commendations, conferences, indicators, tasks } from "@/db/schema";
import { inOffice } from "@/db/seed/demo/in-office";
import type { Cast } from "@/db/seed/demo/people";
import { ILLUSTRATION, WARD, WARDS_TODAY, type WardToday } from "@/db/seed/demo/place";
import { STORIES, type WardStory } from "@/db/seed/demo/reported-stories";
import { daysAgo, type StoryClock, workingDayAgo } from "@/db/seed/demo/story-clock";
import { stableId } from "@/db/seed/stable-id";
import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { yearOf } from "@/lib/domain/clock/calendar";
import type { IndicatorKey, TaskState } from "@/lib/domain/oversight/record";

type Told = { readonly tx: Transaction; readonly cast: Cast; readonly clock: StoryClock };

/** Set at each conference. What was reported later of the first two is a second writing of the same task. */
const TASKS: readonly {
  /** What the conference concluded; the task carries it out. */
  readonly concluded: string;
  readonly content: string;
  readonly owner: string | null;
  readonly dueIn: number | null;
  readonly later?: { readonly state: TaskState; readonly putOff?: number; readonly reason: string };
}[] = [
  {
    concluded: "Công khai đủ những nội dung người dân nói là chưa thấy.",
    content:
      "Niêm yết lại tại nhà văn hóa các tổ dân phố những nội dung còn thiếu của kế hoạch công khai",
    owner: "Văn phòng HĐND và UBND phường (minh họa)",
    dueIn: 60,
    later: { state: "done", reason: "Báo cáo kết quả: đã niêm yết đủ (minh họa)." },
  },
  {
    concluded: "Nghe người dân ở nơi có công trình đang thi công.",
    content: "Tổ chức đối thoại với người dân ở tổ dân phố có công trình đang thi công",
    owner: "Ủy ban nhân dân phường, phối hợp Mặt trận Tổ quốc phường (minh họa)",
    dueIn: 90,
    later: {
      state: "in_progress",
      putOff: 45,
      reason: "Lùi hạn để làm sau khi công trình hoàn trả mặt ngõ (minh họa).",
    },
  },
  {
    concluded: "Củng cố tổ hòa giải sau sắp xếp tổ dân phố.",
    content: "Củng cố tổ hòa giải ở các tổ dân phố mới sắp xếp",
    owner: null,
    dueIn: null,
  },
];

const conclusionKey = (index: number) => `c${index + 1}`;

/** Days after the story is told on which the ward's next dialogue is held. */
const DIALOGUE_IN = 24;

const conferenceId = (ward: WardToday) => stableId("demo conference", ward);
const taskId = (ward: WardToday, index: number) => stableId("demo task", ward, index);

/** A year's conference in each ward of today, with its figures, who was commended and what was set to be done. */
export async function tellReported(told: Told): Promise<void> {
  for (const ward of WARDS_TODAY) {
    const publisher = told.cast.staff(ward, "publisher");
    await inOffice(told.tx, publisher, null, async () => tellConference(told, ward));
    for (const [index, { later }] of TASKS.entries()) {
      if (!later) continue;
      await inOffice(told.tx, publisher, later.reason, async () => tellLater(told, ward, index));
    }
  }
}

/** The year's conference with what it concluded, and the dialogue that is to come. */
async function tellMeetings({ tx, clock }: Told, ward: WardToday): Promise<void> {
  const { name, heldAgo } = STORIES[ward];
  const heldOn = workingDayAgo(clock, heldAgo);
  const host = `Ủy ban nhân dân phường ${name}`;
  const marked = { unitId: WARD[ward], host, ...ILLUSTRATION };
  await tx.insert(conferences).values({
    id: conferenceId(ward),
    slug: `hoi-nghi-dan-chu-co-so-${ward}-minh-hoa`,
    title: `Hội nghị đánh giá thực hiện dân chủ ở cơ sở phường ${name} (minh họa)`,
    heldOn,
    startsAt: "08:30",
    endsAt: "11:30",
    place: `Hội trường ${host} (minh họa)`,
    conclusions: TASKS.map(({ concluded, owner, dueIn }, index) => ({
      key: conclusionKey(index),
      content: concluded,
      owner,
      dueOn: dueIn === null ? null : addDays(heldOn, dueIn),
    })),
    summary:
      "Nghe báo cáo về công khai, tiếp công dân, giám sát của nhân dân; người dân hỏi, lãnh đạo phường trả lời tại chỗ.",
    asOf: heldOn,
    ...marked,
  });
  await tx.insert(conferences).values({
    id: stableId("demo dialogue", ward),
    slug: `doi-thoai-voi-nhan-dan-${ward}-minh-hoa`,
    kind: "dialogue",
    title: `Hội nghị trao đổi, đối thoại với Nhân dân phường ${name} (minh họa)`,
    heldOn: workingDayAgo(clock, -DIALOGUE_IN),
    startsAt: "14:00",
    endsAt: "16:30",
    place: `Nhà văn hóa tổ dân phố số 1, phường ${name} (minh họa)`,
    summary:
      "Người dân hỏi về công trình, vệ sinh môi trường, thủ tục; lãnh đạo phường trả lời tại chỗ. Ai cũng dự được.",
    ...marked,
  });
}

async function tellConference(told: Told, ward: WardToday): Promise<void> {
  await tellMeetings(told, ward);
  const { tx, clock } = told;
  const { name, heldAgo, collectives, individuals, names } = STORIES[ward];
  const heldOn = workingDayAgo(clock, heldAgo);
  const year = yearOf(heldOn);
  const unitId = WARD[ward];
  const marked = { unitId, asOf: heldOn, ...ILLUSTRATION };
  await tx.insert(commendations).values({
    id: stableId("demo commendation", ward),
    conferenceId: conferenceId(ward),
    year,
    collectives,
    individuals,
    names,
    givenBy: `Ủy ban nhân dân phường ${name}`,
    ground: "thực hiện tốt dân chủ ở cơ sở",
    ...marked,
  });
  await tx.insert(indicators).values(
    figuresOf(STORIES[ward]).map((figure) => ({
      id: stableId("demo indicator", ward, figure.key),
      year,
      quote: null,
      ...figure,
      ...marked,
    })),
  );
  await tx.insert(tasks).values(
    TASKS.map(({ content, owner, dueIn }, index) => ({
      id: taskId(ward, index),
      conferenceId: conferenceId(ward),
      conclusionKey: conclusionKey(index),
      year,
      ordinal: index + 1,
      content,
      owner,
      dueOn: dueIn === null ? null : addDays(heldOn, dueIn),
      state: "set" as const,
      ...marked,
    })),
  );
}

const share = (key: IndicatorKey, [part, whole]: readonly [number, number], scope: string) => ({
  key,
  value: (100 * part) / whole,
  measure: "percent" as const,
  denominator: whole,
  scope,
});

function figuresOf({ met, settled, works }: WardStory) {
  return [
    share("neighbourhoods_met", met, "tổ dân phố của phường, từ đầu năm đến ngày hội nghị"),
    share(
      "conciliations_settled",
      settled,
      "vụ việc các tổ hòa giải của phường đã thụ lý, từ đầu năm đến ngày hội nghị",
    ),
    {
      key: "works_supervised" as const,
      value: works,
      measure: "count" as const,
      denominator: null,
      scope: "công trình trên địa bàn phường, từ đầu năm đến ngày hội nghị",
    },
  ];
}

async function tellLater({ tx, clock }: Told, ward: WardToday, index: number): Promise<void> {
  const [task] = await tx
    .select({ dueOn: tasks.dueOn })
    .from(tasks)
    .where(eq(tasks.id, taskId(ward, index)));
  const later = TASKS[index]?.later;
  if (!later || !task?.dueOn) throw new Error(`${ward} has no such task`);
  await tx
    .update(tasks)
    .set({
      state: later.state,
      dueOn: addDays(calendarDate(task.dueOn), later.putOff ?? 0),
      asOf: daysAgo(clock, 12),
    })
    .where(eq(tasks.id, taskId(ward, index)));
}
