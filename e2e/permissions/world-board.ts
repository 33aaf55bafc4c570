import { randomBytes, randomUUID } from "node:crypto";

import { addDays, calendarDateOf } from "../../lib/domain/calendar-date";
import type { ProgrammeState } from "../../lib/domain/oversight/programme";
import { owner } from "../support/database";
import type { Canaries } from "./world";

export type BoardBut = { readonly programme?: ProgrammeState };

type Written = BoardBut & {
  readonly unitId: string;
  readonly overseer: string | null;
  /** Whoever turned to the board. */
  readonly resident: string;
  readonly canaries: Canaries;
};

/** A board in office with a member, a programme that is not public, and a matter that a resident sent it. */
export async function aBoard(written: Written) {
  const { unitId, overseer, resident, canaries, programme: state = "submitted" } = written;
  const sql = owner();
  const today = calendarDateOf(new Date());
  const [boardId, boardMemberId, programmeId, matterId] = [
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
  ];
  const word = randomBytes(4).toString("hex");
  const boardSlug = `ban-${word}`;
  await sql`insert into bodies ${sql({
    id: boardId,
    slug: boardSlug,
    kind: "people_inspection_board",
    unit_id: unitId,
    name: "Ban Thanh tra nhân dân phường thử",
    term_from: addDays(today, -300),
    term_to: addDays(today, 1500),
    recognised_by: "Ủy ban Mặt trận Tổ quốc phường",
    source_id: "portal",
  })}`;
  await sql`insert into body_members ${sql({
    id: boardMemberId,
    body_id: boardId,
    name: "Thành Viên Ban",
    duty: "head",
    neighbourhood: "Tổ dân phố số 1",
    from_on: addDays(today, -300),
    source_id: "portal",
  })}`;
  const isPublic = state === "published" || state === "called_off";
  await sql`insert into programmes ${sql({
    id: programmeId,
    body_id: boardId,
    year: Number(today.slice(0, 4)),
    title: isPublic ? "Giám sát đã công khai" : canaries.programme,
    field: "environment",
    planned_from: addDays(today, 30),
    planned_to: addDays(today, 60),
    state,
    drafted_by: overseer,
    source_id: "portal",
  })}`;
  const boardResultId = randomUUID();
  await sql`insert into oversight_results ${sql({
    id: boardResultId,
    slug: `ket-qua-${word}`,
    unit_id: unitId,
    body_id: boardId,
    field: "environment",
    title: "Một kết quả đã công khai của Ban",
    summary: "Ban đã xem.",
    inspected_from: today,
    published_version: 1,
    first_published_at: new Date(),
    published_at: new Date(),
    source_id: "portal",
  })}`;
  await sql`insert into board_matters ${sql({
    id: matterId,
    body_id: boardId,
    unit_id: unitId,
    account_id: resident,
    subject: "Một việc gửi thẳng tới Ban",
    content: canaries.matter,
    name: "Người Gửi Việc",
  })}`;
  return { boardId, boardSlug, boardMemberId, programmeId, boardResultId, matterId };
}
