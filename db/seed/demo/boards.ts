import type { Transaction } from "@/db/client";
import { bodies, bodyMembers, programmes } from "@/db/schema";
import { demoName } from "@/db/seed/demo/names";
import { ILLUSTRATION, WARD, type WardKey } from "@/db/seed/demo/place";
import type { StoryClock } from "@/db/seed/demo/story-clock";
import { stableId } from "@/db/seed/stable-id";
import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { yearOf } from "@/lib/domain/clock/calendar";
import { slugify } from "@/lib/domain/unit/fold";

type Term = readonly [from: string, to: string];

/** Five years since decree 185/2026; two years before 15/08/2023. */
const TODAY: Term = ["2025-10-01", "2030-09-30"];
const IN_2022: Term = ["2021-05-10", "2023-05-09"];

function inspection<Ward extends WardKey>(ward: Ward, place: string, term: Term) {
  const name = `Ban Thanh tra nhân dân ${place}`;
  return { key: ward, ward, kind: "people_inspection_board" as const, name, place, term };
}

const BOARDS = [
  inspection("kim-lien", "phường Kim Liên", TODAY),
  inspection("o-cho-dua", "phường Ô Chợ Dừa", TODAY),
  inspection("lang", "phường Láng", TODAY),
  inspection("dong-da", "phường Đống Đa", TODAY),
  inspection("van-mieu", "phường Văn Miếu – Quốc Tử Giám", TODAY),
  {
    key: "kim-lien-drain" as const,
    ward: "kim-lien" as const,
    kind: "community_investment_board" as const,
    name: "Ban Giám sát đầu tư của cộng đồng, dự án cải tạo thoát nước ngõ số 1",
    place: "phường Kim Liên",
    term: ["2026-03-02", "2027-03-31"] satisfies Term,
  },
  inspection("khuong-thuong-2022", "phường Khương Thượng", IN_2022),
  inspection("hang-bot-2022", "phường Hàng Bột", IN_2022),
  inspection("trung-liet-2022", "phường Trung Liệt", IN_2022),
  inspection("lang-thuong-2022", "phường Láng Thượng", IN_2022),
  inspection("phuong-lien-trung-tu-2025", "phường Phương Liên – Trung Tự", [
    "2025-01-10",
    "2025-06-30",
  ]),
  {
    key: "kim-lien-yard" as const,
    ward: "kim-lien" as const,
    kind: "community_investment_board" as const,
    name: "Ban Giám sát đầu tư của cộng đồng, dự án làm lại sân chơi khu tập thể",
    place: "phường Kim Liên",
    term: ["2025-11-03", "2026-06-30"] satisfies Term,
    /** Its work is done. */
    endedOn: "2026-06-30",
  },
];
type Board = (typeof BOARDS)[number];
export type BoardKey = Board["key"];

export const boardId = (key: BoardKey) => stableId("demo board", key);

const PROGRAMMES = [
  {
    board: "kim-lien",
    title: "Giám sát việc giải quyết kiến nghị của cử tri và vệ sinh môi trường khu dân cư",
    field: "environment",
  },
  {
    board: "kim-lien-drain",
    title: "Giám sát thi công dự án cải tạo thoát nước ngõ số 1",
    field: "construction",
  },
  {
    board: "o-cho-dua",
    title: "Giám sát cải cách hành chính và các khoản đóng góp",
    field: "admin_reform",
  },
  { board: "lang", title: "Giám sát sửa chữa nhà văn hóa, sân chơi", field: "construction" },
  {
    board: "dong-da",
    title: "Giám sát trật tự xây dựng và vệ sinh môi trường",
    field: "construction",
  },
  { board: "van-mieu", title: "Giám sát thu phí, lệ phí và chính sách xã hội", field: "tax" },
] as const satisfies readonly { board: BoardKey; title: string; field: string }[];

export const memberId = (key: BoardKey, index: number) => stableId("demo member", key, index);

const programmeId = (key: BoardKey) => stableId("demo programme", key);

/** The yearly programme a result belongs to; boards that ended have none. */
export const programmeOf = (key: BoardKey) =>
  PROGRAMMES.some(({ board }) => board === key) ? programmeId(key) : null;

export const MEMBERS = 6;
/** Where the names of the boards begin among those of the story. */
const FIRST_NAME = 46;

/** Boards with their members, what they plan to look at this year, and the works one of them watches. */
export async function loadBoards(tx: Transaction, { today }: StoryClock): Promise<void> {
  for (const [index, board] of BOARDS.entries()) {
    await tx.insert(bodies).values(bodyRow(board));
    await tx.insert(bodyMembers).values(memberRows(board, FIRST_NAME + index * MEMBERS));
  }
  const year = yearOf(today);
  await tx.insert(programmes).values(PROGRAMMES.map((programme) => programmeRow(programme, year)));
}

function bodyRow({ key, ward, kind, name, place, term: [from, to], ...board }: Board) {
  return {
    id: boardId(key),
    slug: `${slugify(name).slice(0, 100)}-minh-hoa`,
    endedOn: "endedOn" in board ? calendarDate(board.endedOn) : null,
    neighbourhoods: kind === "people_inspection_board" && from === TODAY[0] ? MEMBERS : null,
    kind,
    unitId: WARD[ward],
    name,
    termFrom: calendarDate(from),
    termTo: calendarDate(to),
    recognisedBy: `Ủy ban Mặt trận Tổ quốc Việt Nam ${place}`,
    ...ILLUSTRATION,
  };
}

function memberRows({ key, term: [from, to] }: Board, firstName: number) {
  const rows: (typeof bodyMembers.$inferInsert)[] = [];
  for (let index = 0; index < MEMBERS; index += 1) {
    rows.push({
      id: memberId(key, index),
      bodyId: boardId(key),
      name: demoName(firstName + index),
      duty: (["head", "deputy"] as const)[index] ?? "member",
      neighbourhood: `Tổ dân phố số ${index + 1}`,
      electedOn: addDays(calendarDate(from), -12),
      eligibilityChecked: true,
      fromOn: calendarDate(from),
      toOn: calendarDate(to),
      ...ILLUSTRATION,
    });
  }
  return rows;
}

function programmeRow({ board, title, field }: (typeof PROGRAMMES)[number], year: number) {
  return {
    id: programmeId(board),
    bodyId: boardId(board),
    year,
    state: "published" as const,
    title,
    field,
    sentOn: calendarDate(`${year - 1}-12-22`),
    plannedFrom: calendarDate(`${year}-01-05`),
    plannedTo: calendarDate(`${year}-12-20`),
    ...ILLUSTRATION,
  };
}
