import { eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { commendations, conferences, indicators, tasks } from "@/db/schema";
import { inOffice } from "@/db/seed/demo/in-office";
import type { Cast } from "@/db/seed/demo/people";
import { ILLUSTRATION, WARD, WARDS_TODAY, type WardToday } from "@/db/seed/demo/place";
import { daysAgo, type StoryClock, workingDayAgo } from "@/db/seed/demo/story-clock";
import { stableId } from "@/db/seed/stable-id";
import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { yearOf } from "@/lib/domain/clock/calendar";
import type { IndicatorKey, TaskState } from "@/lib/domain/oversight/record";

type Told = { readonly tx: Transaction; readonly cast: Cast; readonly clock: StoryClock };

type WardStory = {
  readonly name: string;
  /** Days before the story is told on which the conference was held. */
  readonly heldAgo: number;
  /** Neighbourhoods that met, of how many; disputes settled, of how many; works that were watched. */
  readonly met: readonly [number, number];
  readonly settled: readonly [number, number];
  readonly works: number;
  readonly collectives: number;
  readonly individuals: number | null;
  /** Null: the source names nobody, and nobody is named. */
  readonly names: readonly string[] | null;
};

const STORIES: Readonly<Record<WardToday, WardStory>> = {
  "kim-lien": {
    name: "Kim Liên",
    heldAgo: 96,
    met: [38, 40],
    settled: [17, 20],
    works: 6,
    collectives: 2,
    individuals: null,
    names: ["Tổ dân phố số 3 (minh họa)", "Ban Giám sát đầu tư của cộng đồng phường (minh họa)"],
  },
  "o-cho-dua": {
    name: "Ô Chợ Dừa",
    heldAgo: 88,
    met: [41, 50],
    settled: [12, 16],
    works: 4,
    collectives: 3,
    individuals: 2,
    names: null,
  },
  lang: {
    name: "Láng",
    heldAgo: 110,
    met: [30, 32],
    settled: [9, 10],
    works: 3,
    collectives: 1,
    individuals: null,
    names: ["Tổ hòa giải tổ dân phố số 7 (minh họa)"],
  },
  "dong-da": {
    name: "Đống Đa",
    heldAgo: 75,
    met: [27, 36],
    settled: [14, 20],
    works: 5,
    collectives: 2,
    individuals: 1,
    names: null,
  },
  "van-mieu": {
    name: "Văn Miếu – Quốc Tử Giám",
    heldAgo: 102,
    met: [44, 44],
    settled: [11, 15],
    works: 4,
    collectives: 4,
    individuals: null,
    names: null,
  },
};

/** Set at each conference. What was reported later of the first two is a second writing of the same task. */
const TASKS: readonly {
  readonly content: string;
  readonly owner: string | null;
  readonly dueIn: number | null;
  readonly later?: { readonly state: TaskState; readonly putOff?: number; readonly reason: string };
}[] = [
  {
    content:
      "Niêm yết lại tại nhà văn hóa các tổ dân phố những nội dung còn thiếu của kế hoạch công khai",
    owner: "Văn phòng HĐND và UBND phường (minh họa)",
    dueIn: 60,
    later: { state: "done", reason: "Báo cáo kết quả: đã niêm yết đủ (minh họa)." },
  },
  {
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
    content: "Củng cố tổ hòa giải ở các tổ dân phố mới sắp xếp",
    owner: null,
    dueIn: null,
  },
];

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

async function tellConference({ tx, clock }: Told, ward: WardToday): Promise<void> {
  const { name, heldAgo, collectives, individuals, names } = STORIES[ward];
  const heldOn = workingDayAgo(clock, heldAgo);
  const year = yearOf(heldOn);
  const unitId = WARD[ward];
  const marked = { unitId, asOf: heldOn, ...ILLUSTRATION };
  await tx.insert(conferences).values({
    id: conferenceId(ward),
    slug: `hoi-nghi-dan-chu-co-so-${ward}-minh-hoa`,
    title: `Hội nghị đánh giá thực hiện dân chủ ở cơ sở phường ${name} (minh họa)`,
    heldOn,
    host: `Ủy ban nhân dân phường ${name}`,
    chair: null,
    summary:
      "Nghe báo cáo về công khai, tiếp công dân, giám sát của nhân dân; người dân hỏi, lãnh đạo phường trả lời tại chỗ.",
    ...marked,
  });
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
