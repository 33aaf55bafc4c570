import type { InferInsertModel } from "drizzle-orm";

import type { unitSuccessions } from "@/db/schema";
import { FIRST_KNOWN, FIRST_MERGER, SECOND_MERGER, unitId } from "@/db/seed/units";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Confidence, SuccessionShare } from "@/lib/domain/unit/unit";

type SuccessionRow = InferInsertModel<typeof unitSuccessions>;

/** From code, to code, how much, how sure. */
type Move = readonly [string, string, SuccessionShare, Confidence];

const JANUARY = "Nghị quyết 1286/NQ-UBTVQH15";
const JULY = "Sắp xếp đơn vị hành chính từ 01/07/2025, theo sapnhap.bando.com.vn (17/07/2025)";

/** The targets of Trung Phụng and Ngã Tư Sở are inferred from the codes and still to be confirmed. */
const IN_JANUARY_2025: readonly Move[] = [
  ["00181", "00181", "all", "high"],
  ["00184", "00181", "all", "high"],
  ["00202", "00202", "all", "high"],
  ["00211", "00202", "all", "medium"],
  ["00220", "00226", "all", "high"],
  ["00226", "00226", "all", "high"],
  ["00223", "00235", "all", "medium"],
  ["00235", "00235", "all", "medium"],
];

const GIANG_VO = "00025";
const BACH_MAI = "00292";
const LANG = "00199";
const O_CHO_DUA = "00190";
const VAN_MIEU = "00226";
const KIM_LIEN = "00229";
const DONG_DA = "00235";

/** That a ward went where it went is sure; which part is the larger rests on the proposal of April 2025. */
const IN_JULY_2025: readonly Move[] = [
  ["00178", O_CHO_DUA, "most", "medium"],
  ["00178", GIANG_VO, "part", "high"],
  ["00181", VAN_MIEU, "most", "medium"],
  ["00181", O_CHO_DUA, "part", "high"],
  ["00187", LANG, "all", "high"],
  ["00190", O_CHO_DUA, "most", "medium"],
  ["00190", DONG_DA, "part", "high"],
  ["00193", VAN_MIEU, "all", "high"],
  ["00196", VAN_MIEU, "unknown", "high"],
  ["00196", O_CHO_DUA, "unknown", "high"],
  ["00199", LANG, "most", "medium"],
  ["00199", DONG_DA, "part", "high"],
  ["00199", GIANG_VO, "part", "high"],
  ["00202", VAN_MIEU, "all", "high"],
  ["00205", VAN_MIEU, "all", "high"],
  ["00208", KIM_LIEN, "part", "high"],
  ["00208", DONG_DA, "part", "high"],
  ["00208", VAN_MIEU, "part", "high"],
  ["00214", DONG_DA, "most", "medium"],
  ["00214", KIM_LIEN, "part", "high"],
  ["00217", DONG_DA, "most", "medium"],
  ["00217", KIM_LIEN, "part", "high"],
  ["00217", O_CHO_DUA, "part", "high"],
  ["00226", KIM_LIEN, "most", "medium"],
  ["00226", VAN_MIEU, "part", "high"],
  ["00229", KIM_LIEN, "all", "high"],
  ["00232", KIM_LIEN, "most", "medium"],
  ["00232", BACH_MAI, "part", "high"],
  ["00235", DONG_DA, "all", "high"],
  ["00238", KIM_LIEN, "all", "high"],
];

/** Codes whose ward began on 01/01/2025; the others of that year go back to 2022. */
const NEW_IN_JANUARY = new Set(IN_JANUARY_2025.map(([, to]) => to));

const beforeJuly = (code: string) =>
  unitId(code, NEW_IN_JANUARY.has(code) ? FIRST_MERGER : FIRST_KNOWN);

function row(
  move: Move,
  ends: { from: string; to: string },
  on: CalendarDate,
  basis: string,
): SuccessionRow {
  const [, , share, confidence] = move;
  return { fromUnitId: ends.from, toUnitId: ends.to, share, effectiveOn: on, basis, confidence };
}

/** What became of each ward. Membership, share and confidence as they were read, none of it computed. */
export const SUCCESSIONS: readonly SuccessionRow[] = [
  ...IN_JANUARY_2025.map((move) => {
    const [from, to] = move;
    const ends = { from: unitId(from, FIRST_KNOWN), to: unitId(to, FIRST_MERGER) };
    return row(move, ends, FIRST_MERGER, JANUARY);
  }),
  ...IN_JULY_2025.map((move) => {
    const [from, to] = move;
    const ends = { from: beforeJuly(from), to: unitId(to, SECOND_MERGER) };
    return row(move, ends, SECOND_MERGER, JULY);
  }),
];
