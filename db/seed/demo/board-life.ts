import { eq } from "drizzle-orm";

import { bodyMembers, programmes } from "@/db/schema";
import { boardId, type BoardKey, memberId, MEMBERS } from "@/db/seed/demo/boards";
import { inOffice } from "@/db/seed/demo/in-office";
import { demoName } from "@/db/seed/demo/names";
import { ILLUSTRATION, WARDS_TODAY, type WardToday } from "@/db/seed/demo/place";
import { daysAgo, workingDayAgo } from "@/db/seed/demo/story-clock";
import type { Stage } from "@/db/seed/demo/story-trail";
import { stableId } from "@/db/seed/stable-id";
import { addDays } from "@/lib/domain/calendar-date";
import { yearOf } from "@/lib/domain/clock/calendar";
import type { ProgrammeState } from "@/lib/domain/oversight/programme";
import type { OversightField } from "@/lib/domain/oversight/result";

type Plan = {
  readonly title: string;
  readonly subject: string;
  readonly target: string;
  readonly field: OversightField;
  /** Days before the story is told; a plan still to come has fewer than none. */
  readonly begins: number;
  readonly days: number;
  /** Days before its beginning on which the plan was sent; null where nobody has yet. */
  readonly noticed: number | null;
  readonly state?: ProgrammeState;
  readonly calledOff?: string;
};

/** What every board of a ward of today plans beside its yearly programme. */
const PLANS: readonly Plan[] = [
  {
    title: "Giám sát việc niêm yết công khai tại trụ sở và nhà văn hóa (minh họa)",
    subject: "Nội dung, thời gian, địa điểm niêm yết theo Điều 11 và Điều 13 Luật 10/2022/QH15.",
    target: "Ủy ban nhân dân phường",
    field: "disclosure",
    begins: 210,
    days: 30,
    noticed: 12,
  },
  {
    title: "Giám sát thu, chi các khoản đóng góp ở tổ dân phố (minh họa)",
    subject: "Mức thu, phiếu thu, sổ quỹ và việc công khai ở tổ dân phố.",
    target: "Tổ trưởng các tổ dân phố",
    field: "contributions",
    begins: -35,
    days: 25,
    noticed: null,
  },
];

const ONLY_KIM_LIEN: readonly Plan[] = [
  {
    title: "Giám sát việc bố trí chợ tạm dịp cuối năm (minh họa)",
    subject: "Phương án bố trí chỗ bán hàng, vệ sinh, phòng cháy.",
    target: "Ủy ban nhân dân phường",
    field: "other",
    begins: 60,
    days: 20,
    noticed: 9,
    state: "called_off",
    calledOff: "Phường không bố trí chợ tạm năm nay nên không còn nội dung để giám sát.",
  },
  {
    title: "Giám sát việc trả kết quả thủ tục hành chính đúng hẹn (minh họa)",
    subject: "Đối chiếu giấy hẹn với ngày trả kết quả của một tháng.",
    target: "Trung tâm Phục vụ hành chính công phường",
    field: "admin_reform",
    begins: -50,
    days: 30,
    noticed: null,
    state: "submitted",
  },
];

/** What the boards planned, who left one and who came, each kept with the office that wrote it. */
export async function tellBoardLife(stage: Stage): Promise<void> {
  for (const ward of WARDS_TODAY) {
    const plans = ward === "kim-lien" ? [...PLANS, ...ONLY_KIM_LIEN] : PLANS;
    for (const [index, plan] of plans.entries()) await tellPlan(stage, ward, plan, index);
  }
  await tellByElection(stage);
}

async function tellPlan(stage: Stage, ward: WardToday, plan: Plan, index: number): Promise<void> {
  const { tx, cast, clock } = stage;
  const { begins, days, noticed, state = "published", calledOff, ...words } = plan;
  const plannedFrom = daysAgo(clock, begins);
  const isSubmitted = state === "submitted";
  const row = {
    id: stableId("demo plan", ward, index),
    bodyId: boardId(ward),
    year: yearOf(plannedFrom),
    ...words,
    plannedFrom,
    plannedTo: addDays(plannedFrom, days),
    sentOn: noticed === null ? null : workingDayAgo(clock, begins + noticed),
    state: isSubmitted ? state : ("published" as const),
    draftedBy: cast.staff(ward, "overseer").position?.id ?? null,
    approvedBy: isSubmitted ? null : (cast.staff(ward, "front").position?.id ?? null),
    ...ILLUSTRATION,
  };
  const front = cast.staff(ward, "front");
  await inOffice(tx, front, null, async () => {
    await tx.insert(programmes).values(row);
  });
  if (calledOff === undefined) return;
  await inOffice(tx, front, calledOff, async () => {
    await tx
      .update(programmes)
      .set({ state: "called_off", calledOffNote: calledOff })
      .where(eq(programmes.id, row.id));
  });
}

const BOARD: BoardKey & WardToday = "kim-lien";
/** Behind the names that the boards have. */
const NEW_NAME = 118;

/** One member leaves, and the neighbourhood elects another. */
async function tellByElection({ tx, cast, clock }: Stage): Promise<void> {
  const last = MEMBERS - 1;
  const leftOn = workingDayAgo(clock, 95);
  const front = cast.staff(BOARD, "front");
  await inOffice(tx, front, "Thôi làm thành viên theo đề nghị của tổ dân phố.", async () => {
    await tx
      .update(bodyMembers)
      .set({ toOn: leftOn, asOf: leftOn })
      .where(eq(bodyMembers.id, memberId(BOARD, last)));
  });
  await inOffice(tx, front, null, async () => {
    await tx.insert(bodyMembers).values({
      id: memberId(BOARD, MEMBERS),
      bodyId: boardId(BOARD),
      name: demoName(NEW_NAME),
      duty: "member",
      neighbourhood: `Tổ dân phố số ${MEMBERS}`,
      electedOn: workingDayAgo(clock, 80),
      fromOn: workingDayAgo(clock, 78),
      eligibilityChecked: true,
      ...ILLUSTRATION,
    });
  });
}
