import { randomBytes, randomUUID } from "node:crypto";

import { addDays, type CalendarDate, calendarDateOf } from "../../lib/domain/calendar-date";
import { owner } from "../support/database";
import type { Canaries } from "./world";

export type DecisionBut = {
  /** How far the one has come that the desk works on; `over`: its day has passed, `counted`: a result waits. */
  readonly at?:
    | "draft"
    | "submitted"
    | "announced"
    | "over"
    | "counted"
    | "passed"
    | "sent"
    | "in_force";
  /** It is the whole ward's. */
  readonly isWard?: boolean;
};

type Written = DecisionBut & {
  readonly unitId: string;
  readonly publisher: string | null;
  readonly canaries: Canaries;
};

const SECRET = new Set(["draft", "submitted"]);
const BEFORE = new Set(["draft", "submitted", "announced"]);
const UNCOUNTED = new Set([...BEFORE, "over"]);
const OVER = new Set(["over", "counted"]);
const SENT = new Set(["sent", "in_force"]);
const OF_WARD = {
  subject: "contribution",
  scope: "ward",
  neighbourhood: null,
  neighbourhoods: 1,
  origin: "ward_chair",
} as const;

/** What everybody reads is to be decided, and what the desk works on, with a result that waits or counts. */
export async function aDecision(written: Written) {
  const { unitId, publisher, canaries, at = "draft", isWard = false } = written;
  const today = calendarDateOf(new Date());
  const row = async (title: string, heldIn: number, but: object) =>
    aRow({ unitId, publisher, title, heldOn: addDays(today, heldIn) }, but);
  const shown = await row("Việc sắp đưa ra bàn", 6, {
    stage: "announced",
    published_at: new Date(),
  });

  const title = SECRET.has(at) ? canaries.decision : "Việc đã bàn";
  const worked = await row(title, BEFORE.has(at) ? 6 : -6, {
    stage: OVER.has(at) ? "announced" : at,
    published_at: SECRET.has(at) ? null : new Date(),
    sent_on: SENT.has(at) ? addDays(today, -3) : null,
    ...(isWard && OF_WARD),
  });
  const decisionResultId = randomUUID();
  if (!UNCOUNTED.has(at)) await aResult(worked.id, { at, isWard, decisionResultId });
  return { decisionSlug: shown.slug, decisionId: worked.id, decisionResultId };
}

type Counted = Required<DecisionBut> & { readonly decisionResultId: string };

/** Ninety of 120 households in favour. */
async function aResult(decisionId: string, { at, isWard, decisionResultId }: Counted) {
  const sql = owner();
  await sql`insert into community_decision_results ${sql({
    id: decisionResultId,
    decision_id: decisionId,
    number: 1,
    neighbourhoods: isWard ? 1 : null,
    document_form: "minutes",
    source: "Biên bản họp tổ dân phố",
    decided: "Thông qua như đề xuất.",
    is_witnessed: true,
    published_at: at === "counted" ? null : new Date(),
  })}`;
  await sql`insert into community_decision_tallies (result_id, neighbourhood, households, present, in_favour, against, other)
      values (${decisionResultId}, 'Tổ dân phố số 5', 120, 100, 90, 5, 5)`;
}

type Planned = Pick<Written, "unitId" | "publisher"> & {
  readonly title: string;
  readonly heldOn: CalendarDate;
};

async function aRow({ unitId, publisher, title, heldOn }: Planned, but: object) {
  const id = randomUUID();
  const slug = `quyet-dinh-${randomBytes(4).toString("hex")}`;
  const sql = owner();
  await sql`insert into community_decisions ${sql({
    id,
    slug,
    unit_id: unitId,
    subject: "village_convention",
    scope: "neighbourhood",
    neighbourhood: "Tổ dân phố số 5",
    title,
    proposal: "Nội dung đưa ra bàn, đủ dài để đọc.",
    origin: "neighbourhood_head",
    method: "meeting",
    households: 120,
    notice: "Giấy mời từng hộ",
    announced_on: addDays(heldOn, -5),
    held_on: heldOn,
    starts_at: "19:30",
    ends_at: "21:00",
    place: "Nhà văn hóa tổ 5",
    drafted_by: publisher,
    ...but,
  })}`;
  return { id, slug };
}
