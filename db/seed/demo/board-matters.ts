import { boardMatterEvents, boardMatters } from "@/db/schema";
import { boardId, type BoardKey } from "@/db/seed/demo/boards";
import { WARD, type WardToday } from "@/db/seed/demo/place";
import { at, workingDayAgo } from "@/db/seed/demo/story-clock";
import type { Stage } from "@/db/seed/demo/story-trail";
import { stableId } from "@/db/seed/stable-id";
import { roleOf } from "@/lib/domain/actor";
import type { MatterAction, MatterState } from "@/lib/domain/oversight/board-matter";

type Story = {
  readonly board: BoardKey;
  readonly ward: WardToday;
  readonly resident: number;
  readonly ago: number;
  readonly subject: string;
  readonly content: string;
  readonly place: string;
  readonly state: MatterState;
  readonly answer?: string;
  readonly documentNumber?: string;
  /** What the board did, and how many days before the story is told. */
  readonly done: readonly (readonly [MatterAction, number])[];
};

const STORIES: readonly Story[] = [
  {
    board: "kim-lien-drain",
    ward: "kim-lien",
    resident: 1,
    ago: 34,
    subject: "Nắp rãnh trước số nhà 12 ngõ số 1 đặt thấp hơn mặt ngõ",
    content:
      "Từ hôm hoàn trả mặt ngõ, nắp rãnh thấp hơn mặt đường chừng một đốt ngón tay, xe máy dễ ngã.",
    place: "Ngõ số 1, trước số nhà 12",
    state: "answered",
    answer:
      "Ban đã đến xem ngày hôm sau, chủ đầu tư cho nâng nắp rãnh trong tuần. Ban đã kiểm tra lại, mặt nắp bằng mặt ngõ.",
    documentNumber: "04/TB-BGSĐTCĐ (minh họa)",
    done: [
      ["take_up", 33],
      ["answer", 24],
    ],
  },
  {
    board: "kim-lien",
    ward: "kim-lien",
    resident: 2,
    ago: 6,
    subject: "Bảng tin ở nhà văn hóa số 4 đã lâu không có thông báo mới",
    content: "Bảng tin vẫn dán thông báo từ quý trước. Mong Ban xem việc niêm yết ở tổ dân phố.",
    place: "Nhà văn hóa tổ dân phố số 4",
    state: "taken_up",
    done: [["take_up", 4]],
  },
  {
    board: "kim-lien",
    ward: "kim-lien",
    resident: 3,
    ago: 2,
    subject: "Xe rác đến muộn so với giờ ghi ở đầu ngõ",
    content: "Giờ ghi là 18 giờ nhưng ba hôm nay gần 20 giờ xe mới đến, rác để ngoài đường.",
    place: "Ngõ 25",
    state: "sent",
    done: [],
  },
];

/** What residents of the story sent straight to a board, and what the board did. */
export async function tellBoardMatters(stage: Stage): Promise<void> {
  for (const [index, story] of STORIES.entries()) await tellMatter(stage, story, index);
}

async function tellMatter({ tx, cast, clock }: Stage, story: Story, index: number): Promise<void> {
  const { board, ward, resident, ago, done, ...words } = story;
  const id = stableId("demo board matter", index);
  const sender = cast.resident(resident);
  const overseer = cast.staff(ward, "overseer");
  const sentAt = at(clock, workingDayAgo(clock, ago), "09:20");
  await tx.insert(boardMatters).values({
    id,
    bodyId: boardId(board),
    unitId: WARD[ward],
    accountId: sender.accountId,
    name: sender.name,
    contact: sender.phone,
    ...words,
    sentAt,
    changedAt: sentAt,
    isDemonstration: true,
  });
  const event = { matterId: id, positionId: null };
  await tx.insert(boardMatterEvents).values([
    {
      ...event,
      action: "send" as const,
      at: sentAt,
      accountId: sender.accountId,
      role: "resident" as const,
    },
    ...done.map(([action, then]) => ({
      matterId: id,
      action,
      at: at(clock, workingDayAgo(clock, then), "10:05"),
      accountId: overseer.accountId,
      positionId: overseer.position?.id ?? null,
      role: roleOf(overseer),
    })),
  ]);
}
