import type { Transaction } from "@/db/client";
import { openReceptionEntry, writeReceptionVersion } from "@/db/commands/reception";
import { receptionConclusions } from "@/db/schema";
import { demoName } from "@/db/seed/demo/names";
import type { Cast } from "@/db/seed/demo/people";
import { WARD, WARDS_TODAY, type WardToday } from "@/db/seed/demo/place";
import { at, type StoryClock, workingDayAgo } from "@/db/seed/demo/story-clock";
import { stableId } from "@/db/seed/stable-id";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { yearOf } from "@/lib/domain/clock/calendar";
import type { ReceptionEntry, ReceptionMatter } from "@/lib/domain/reception/entry";

type Ordinary = {
  readonly kind: "complaint" | "petition" | "report";
  readonly matter: Partial<ReceptionMatter> & { readonly content: string };
};

/** A visit of the story; what a correction adds stands beside it. */
type Visit = (Ordinary | { readonly kind: "denunciation" }) & {
  readonly ago: number;
  readonly people?: number;
  readonly occasion?: ReceptionEntry["occasion"];
  readonly outcome?: string;
  /** What the head concluded; its last day, and the day on which it was done, in days after it. */
  readonly concluded?: {
    readonly content: string;
    readonly responsible: string;
    readonly due: number;
    readonly done?: number;
  };
};

/** The same week in every ward, told in other places: nobody is meant, and every line says that it illustrates. */
const VISITS: readonly Visit[] = [
  {
    ago: 97,
    kind: "petition",
    occasion: "head_periodic",
    matter: { content: "Đề nghị sửa nắp cống vỡ trước nhà văn hóa tổ 4.", isOurs: true },
    concluded: {
      content: "Thay nắp cống trước nhà văn hóa tổ 4.",
      responsible: "Công chức địa chính – xây dựng",
      due: 15,
      done: 11,
    },
  },
  {
    ago: 90,
    kind: "report",
    occasion: "head_periodic",
    matter: { content: "Bãi tập kết rác lấn ra lòng đường buổi sáng.", isOurs: true },
    concluded: {
      content: "Thống nhất giờ thu gom với đơn vị vệ sinh, báo lại tổ dân phố.",
      responsible: "Văn phòng Ủy ban nhân dân phường",
      due: 10,
      done: 19,
    },
  },
  {
    ago: 76,
    kind: "petition",
    occasion: "head_periodic",
    matter: { content: "Đề nghị kẻ lại vạch cho người đi bộ trước trường tiểu học.", isOurs: true },
    concluded: {
      content: "Kiểm tra hiện trường và đề nghị đơn vị quản lý đường kẻ lại vạch.",
      responsible: "Công chức địa chính – xây dựng",
      due: 20,
      done: 18,
    },
  },
  {
    ago: 62,
    kind: "report",
    matter: { content: "Cống thoát nước đầu ngõ số 3 tắc, nước đọng sau mưa.", isOurs: true },
    outcome: "Đã thông cống, báo lại người phản ánh.",
  },
  {
    ago: 55,
    kind: "complaint",
    occasion: "head_periodic",
    matter: {
      content:
        "Không đồng ý với quyết định xử phạt về lấn chiếm vỉa hè; được hướng dẫn viết đơn khiếu nại.",
      isOurs: true,
      takenUpBy: "Chủ tịch Ủy ban nhân dân phường",
    },
    concluded: {
      content: "Đối chiếu biên bản với hiện trạng và trả lời công dân bằng văn bản.",
      responsible: "Công chức tư pháp – hộ tịch",
      due: 30,
    },
  },
  {
    ago: 48,
    kind: "petition",
    people: 6,
    occasion: "head_periodic",
    matter: {
      content: "Các hộ tổ dân phố số 2 đề nghị lắp thêm đèn chiếu sáng trong ngõ.",
      isOurs: true,
    },
    outcome: "Đã đưa vào kế hoạch sửa chữa chiếu sáng của phường.",
    concluded: {
      content: "Khảo sát các ngõ của tổ dân phố số 2, lắp thêm đèn ở chỗ thiếu.",
      responsible: "Công chức địa chính – xây dựng",
      due: 60,
    },
  },
  { ago: 41, kind: "denunciation" },
  {
    ago: 34,
    kind: "petition",
    matter: {
      content: "Hỏi thủ tục cấp lại giấy chứng nhận quyền sử dụng đất bị mất.",
      guidedTo: "Chi nhánh Văn phòng đăng ký đất đai (hướng dẫn bằng lời)",
    },
  },
  {
    ago: 27,
    kind: "report",
    occasion: "head_periodic",
    matter: { content: "Nhà liền kề thi công quá giờ, gây ồn ban đêm.", isOurs: true },
    outcome: "Đã nhắc nhở chủ nhà, thi công đúng giờ.",
    concluded: {
      content: "Kiểm tra giờ thi công trong hai tuần, báo kết quả cho người phản ánh.",
      responsible: "Công an phường",
      due: 15,
      done: 12,
    },
  },
  {
    ago: 13,
    kind: "complaint",
    people: 3,
    matter: {
      content:
        "Ba hộ cho rằng biên bản kiểm đếm tài sản ghi thiếu; phường nhận đơn và giấy tờ kèm theo.",
      isOurs: true,
      takenUpBy: "Chủ tịch Ủy ban nhân dân phường",
    },
  },
  {
    ago: 6,
    kind: "report",
    matter: {
      content: "Xe bán hàng rong chiếm lòng đường trước cổng trường giờ tan học.",
      isOurs: true,
    },
  },
];

type Told = { readonly tx: Transaction; readonly cast: Cast; readonly clock: StoryClock };

/** Where the names of visitors begin among those of the story. */
const FIRST_NAME = 20;

/** The books of receptions of the five wards, one of their lines corrected once its outcome was known. */
export async function tellReceptions({ tx, cast, clock }: Told): Promise<void> {
  for (const [place, ward] of WARDS_TODAY.entries()) {
    // Not every ward has as many visitors.
    const visits = VISITS.slice(place % 3);
    for (const [index, visit] of visits.entries()) {
      const name = demoName(FIRST_NAME + place * VISITS.length + index);
      await tellVisit({ tx, cast, clock }, { ward, index, name, visit });
    }
  }
}

type Line = {
  readonly ward: WardToday;
  readonly index: number;
  readonly name: string;
  readonly visit: Visit;
};

async function tellVisit({ tx, cast, clock }: Told, { ward, index, name, visit }: Line) {
  const receivedOn = workingDayAgo(clock, visit.ago);
  const { accountId: recordedBy, position } = cast.staff(ward, "clerk");
  if (!position) throw new Error(`nobody keeps the book of ${ward}`);
  const entryId = await openReceptionEntry(tx, {
    id: stableId("demo reception", ward, index),
    unitId: WARD[ward],
    year: yearOf(receivedOn),
    isDemonstration: true,
  });
  const { outcome } = visit;
  const entry = entryOf(visit, { receivedOn, name, index });
  const key = (version: number) => stableId("demo reception key", ward, index, version);
  const by = { entryId, recordedBy, positionId: position.id };
  const first = { ...by, version: 1, key: key(1), entry };
  await writeReceptionVersion(tx, { ...first, recordedAt: at(clock, receivedOn, "09:20") });
  await tellConclusion({ tx, cast, clock }, { ward, entryId, receivedOn, visit });
  if (!outcome || !entry.matter) return;

  const followed = { ...entry, matter: { ...entry.matter, outcome } };
  const recordedAt = at(clock, workingDayAgo(clock, Math.max(visit.ago - 8, 0)), "15:40");
  const next = { ...by, version: 2, key: key(2), cause: "outcome" as const, entry: followed };
  await writeReceptionVersion(tx, { ...next, recordedAt });
}

type Concluded = {
  readonly ward: WardToday;
  readonly entryId: string;
  readonly receivedOn: CalendarDate;
  readonly visit: Visit;
};

/** An illustration has no notice: nobody signed one. */
async function tellConclusion(
  { tx, cast, clock }: Told,
  { ward, entryId, receivedOn, visit: { concluded } }: Concluded,
) {
  if (!concluded) return;
  const { due, done, content, responsible } = concluded;
  const { position } = cast.staff(ward, "clerk");
  const doneOn = done === undefined ? null : addDays(receivedOn, done);
  await tx.insert(receptionConclusions).values({
    id: stableId("demo conclusion", entryId),
    entryId,
    unitId: WARD[ward],
    content,
    responsible,
    contact: "Văn phòng Ủy ban nhân dân phường, trong giờ làm việc",
    concludedOn: receivedOn,
    dueOn: addDays(receivedOn, due),
    ...(doneOn && {
      doneOn,
      evidence: "Biên bản xác nhận tại hiện trường và thông báo trả lời công dân (minh họa)",
      doneBy: position?.id ?? null,
      doneAt: at(clock, doneOn, "16:00"),
    }),
    isDemonstration: true,
  });
}

type Facts = Pick<ReceptionEntry, "receivedOn"> & { readonly name: string; readonly index: number };

function entryOf(visit: Visit, { receivedOn, name, index }: Facts): ReceptionEntry {
  const { people = 1, occasion = "regular" } = visit;
  const common = { receivedOn, people, occasion };
  if (visit.kind === "denunciation") {
    return { ...common, kind: visit.kind, visitor: null, matter: null };
  }
  const address = `Số ${index + 2}, ngõ số ${index + 1}`;
  const visitor = { name, address, paperTail: String(101 + index * 37) };
  return { ...common, kind: visit.kind, visitor, matter: { ...NOTHING_MORE, ...visit.matter } };
}

const NOTHING_MORE = {
  settledBy: null,
  isOurs: false,
  guidedTo: null,
  takenUpBy: null,
  outcome: null,
  note: null,
};
