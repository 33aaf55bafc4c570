import { eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { clearances, projects } from "@/db/schema";
import { boardId } from "@/db/seed/demo/boards";
import { ILLUSTRATION, WARD, type WardToday } from "@/db/seed/demo/place";
import { daysAgo, type StoryClock } from "@/db/seed/demo/story-clock";
import { stableId } from "@/db/seed/stable-id";
import { addDays } from "@/lib/domain/calendar-date";

type Told = Pick<
  Partial<typeof projects.$inferInsert>,
  "stage" | "progressPercent" | "disbursedDong" | "contractor"
> & {
  /** So many days before the story is told this was reported. */
  readonly ago: number;
  /** Days from then to the day it must be finished. */
  readonly dueIn?: number;
};

type Work = {
  readonly key: string;
  readonly ward: WardToday;
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  readonly owner: string;
  readonly capitalDong: number;
  readonly startedAgo: number | null;
  readonly board?: Parameters<typeof boardId>[0];
  /** What was reported of it, the earliest first; each keeps what was there before. */
  readonly told: readonly [Told, ...Told[]];
};

const COMMITTEE = "Ủy ban nhân dân phường";

const WORKS: readonly Work[] = [
  {
    key: "drain",
    ward: "kim-lien",
    slug: "cai-tao-thoat-nuoc-ngo-so-1",
    name: "Cải tạo thoát nước ngõ số 1",
    summary: "Thay cống, nắp rãnh và hoàn trả mặt ngõ dài 310 m.",
    owner: `${COMMITTEE} Kim Liên`,
    capitalDong: 4_200_000_000,
    startedAgo: 234,
    board: "kim-lien-drain",
    told: [
      { ago: 230, stage: "started", progressPercent: 5, disbursedDong: 420_000_000, dueIn: 270 },
      { ago: 140, progressPercent: 28, disbursedDong: 1_100_000_000 },
      // Four weeks of rain: the day it has to be finished by is put off, and that stays readable.
      { ago: 75, progressPercent: 41, disbursedDong: 1_600_000_000, dueIn: 139 },
      { ago: 0, progressPercent: 62, disbursedDong: 2_016_000_000 },
    ],
  },
  {
    key: "pavement",
    ward: "o-cho-dua",
    slug: "chinh-trang-via-he-tuyen-pho-thi-diem",
    name: "Chỉnh trang vỉa hè tuyến phố thí điểm",
    summary: "Lát lại vỉa hè, làm lối đi cho người khuyết tật, sắp xếp chỗ để xe dài 420 m.",
    owner: `${COMMITTEE} Ô Chợ Dừa`,
    capitalDong: 6_800_000_000,
    startedAgo: 400,
    told: [
      { ago: 330, stage: "started", progressPercent: 20, disbursedDong: 900_000_000, dueIn: 360 },
      { ago: 200, stage: "carried_over", progressPercent: 55, disbursedDong: 3_400_000_000 },
      { ago: 20, progressPercent: 88, disbursedDong: 5_700_000_000 },
    ],
  },
  {
    key: "hall",
    ward: "lang",
    slug: "sua-nha-van-hoa-to-dan-pho-so-7",
    name: "Sửa nhà văn hóa tổ dân phố số 7",
    summary: "Chống dột, thay cửa, làm lối dốc cho xe lăn.",
    owner: `${COMMITTEE} Láng`,
    capitalDong: 780_000_000,
    startedAgo: 190,
    board: "lang",
    told: [
      { ago: 185, stage: "started", progressPercent: 10, disbursedDong: 0, dueIn: 150 },
      { ago: 110, progressPercent: 70, disbursedDong: 400_000_000 },
      { ago: 30, stage: "completed", progressPercent: 100, disbursedDong: 741_000_000 },
    ],
  },
  {
    key: "alley",
    ward: "dong-da",
    slug: "mo-rong-ngo-so-3",
    name: "Mở rộng ngõ số 3",
    summary: "Mở ngõ từ 2,5 m lên 5 m để xe cứu hỏa vào được, dài 180 m.",
    owner: `${COMMITTEE} Đống Đa`,
    capitalDong: 12_500_000_000,
    startedAgo: null,
    told: [
      { ago: 160, stage: "preparing", progressPercent: null, disbursedDong: 0, dueIn: 560 },
      { ago: 40, disbursedDong: 1_150_000_000 },
    ],
  },
  {
    key: "lamps",
    ward: "van-mieu",
    slug: "thay-den-chieu-sang-cac-ngo",
    name: "Thay đèn chiếu sáng các ngõ",
    summary: "Thay 96 bộ đèn bằng đèn tiết kiệm điện ở 11 ngõ.",
    owner: `${COMMITTEE} Văn Miếu – Quốc Tử Giám`,
    capitalDong: 1_350_000_000,
    startedAgo: 88,
    told: [
      { ago: 80, stage: "started", progressPercent: 15, disbursedDong: 200_000_000, dueIn: 140 },
      { ago: 15, progressPercent: 45, disbursedDong: 520_000_000 },
    ],
  },
];

const SITES = [
  {
    key: "alley-east",
    work: "alley",
    ward: "dong-da",
    name: "Đoạn từ đầu ngõ đến số 41",
    state: "settled",
    households: 9,
    areaM2: 212.5,
    obstacle: null,
  },
  {
    key: "alley-west",
    work: "alley",
    ward: "dong-da",
    name: "Đoạn từ số 43 đến cuối ngõ",
    state: "obstructed",
    households: 5,
    areaM2: 96.4,
    plotTags: ["too_thin", "too_crooked"],
    obstacle: "Hai hộ chưa thống nhất về ranh giới thửa đất; còn lại thửa siêu mỏng, siêu méo.",
  },
] as const;

const workId = (key: string) => stableId("demo project", key);

/** Works with what was reported of each over the year, and the sites that are cleared for one of them. */
export async function loadProjects(tx: Transaction, clock: StoryClock): Promise<void> {
  for (const work of WORKS) await tellWork(tx, clock, work);
  for (const { key, work, ward, ...site } of SITES) {
    await tx.insert(clearances).values({
      ...site,
      plotTags: "plotTags" in site ? [...site.plotTags] : [],
      id: stableId("demo site", key),
      unitId: WARD[ward],
      projectId: workId(work),
      asOf: daysAgo(clock, 40),
      ...ILLUSTRATION,
    });
  }
}

async function tellWork(
  tx: Transaction,
  clock: StoryClock,
  { key, ward, board, startedAgo, told: [first, ...later], ...work }: Work,
): Promise<void> {
  const id = workId(key);
  await tx.insert(projects).values({
    ...work,
    id,
    unitId: WARD[ward],
    startedOn: startedAgo === null ? null : daysAgo(clock, startedAgo),
    boardId: board === undefined ? null : boardId(board),
    stage: "preparing",
    ...reported(clock, first),
    ...ILLUSTRATION,
  });
  for (const told of later) {
    await tx.update(projects).set(reported(clock, told)).where(eq(projects.id, id));
  }
}

function reported(clock: StoryClock, { ago, dueIn, ...facts }: Told) {
  const asOf = daysAgo(clock, ago);
  return { ...facts, asOf, ...(dueIn === undefined ? {} : { dueOn: addDays(asOf, dueIn) }) };
}
