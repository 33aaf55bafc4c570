import type { InferInsertModel } from "drizzle-orm";

import type { unitPopulations, units } from "@/db/schema";
import {
  DISTRICT_FACTS,
  DISTRICT_PEOPLE_2017,
  MERGER_MAP,
  PROPOSAL_2025,
  RESOLUTION_1286,
} from "@/db/seed/sources";
import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";

type UnitRow = InferInsertModel<typeof units>;

/** When the wards of 2022 began is not known to us: this is the day of the earliest list that has them. */
export const FIRST_KNOWN = calendarDate("2019-10-17");
export const FIRST_MERGER = calendarDate("2025-01-01");
export const SECOND_MERGER = calendarDate("2025-07-01");

export const unitId = (code: string, validFrom: CalendarDate) =>
  `${code}-${validFrom.replaceAll("-", "")}`;

export const CITY_ID = unitId("01", FIRST_KNOWN);
export const DISTRICT_ID = unitId("006", FIRST_KNOWN);

const SINCE_A_LIST =
  "Ngày thành lập chưa tra được; ngày đầu ghi ở đây là ngày của danh mục sớm nhất có đơn vị này (17/10/2019).";
const BY_RESOLUTION = "Nghị quyết 1286/NQ-UBTVQH15; danh mục đơn vị hành chính ngày 30/12/2024.";
const BY_DECISION = "Sắp xếp đơn vị hành chính từ 01/07/2025; mã theo Quyết định 19/2025/QĐ-TTg.";

const CITY: UnitRow = {
  id: CITY_ID,
  code: "01",
  kind: "city",
  name: "Thành phố Hà Nội",
  slug: "ha-noi",
  validFrom: FIRST_KNOWN,
  legalBasis: SINCE_A_LIST,
};

const DISTRICT: UnitRow = {
  id: DISTRICT_ID,
  code: "006",
  kind: "district",
  name: "Quận Đống Đa",
  slug: "quan-dong-da",
  validFrom: FIRST_KNOWN,
  validTo: SECOND_MERGER,
  parentId: CITY_ID,
  areaKm2: 9.95,
  areaSourceId: DISTRICT_FACTS,
  legalBasis: `${SINCE_A_LIST} Cấp quận kết thúc ngày 01/07/2025.`,
};

/** Code, name, slug without its year, the day it ended; area in km² where a source gives it. */
type Ward = readonly [string, string, string, CalendarDate, number?];

const WARDS_OF_2022: readonly Ward[] = [
  ["00178", "Cát Linh", "cat-linh", SECOND_MERGER],
  ["00181", "Văn Miếu", "van-mieu", FIRST_MERGER, 0.29],
  ["00184", "Quốc Tử Giám", "quoc-tu-giam", FIRST_MERGER, 0.19],
  ["00187", "Láng Thượng", "lang-thuong", SECOND_MERGER],
  ["00190", "Ô Chợ Dừa", "o-cho-dua", SECOND_MERGER],
  ["00193", "Văn Chương", "van-chuong", SECOND_MERGER],
  ["00196", "Hàng Bột", "hang-bot", SECOND_MERGER],
  ["00199", "Láng Hạ", "lang-ha", SECOND_MERGER],
  ["00202", "Khâm Thiên", "kham-thien", FIRST_MERGER],
  ["00205", "Thổ Quan", "tho-quan", SECOND_MERGER],
  ["00208", "Nam Đồng", "nam-dong", SECOND_MERGER],
  ["00211", "Trung Phụng", "trung-phung", FIRST_MERGER],
  ["00214", "Quang Trung", "quang-trung", SECOND_MERGER],
  ["00217", "Trung Liệt", "trung-liet", SECOND_MERGER],
  ["00220", "Phương Liên", "phuong-lien", FIRST_MERGER],
  ["00223", "Thịnh Quang", "thinh-quang", FIRST_MERGER],
  ["00226", "Trung Tự", "trung-tu", FIRST_MERGER],
  ["00229", "Kim Liên", "kim-lien", SECOND_MERGER],
  ["00232", "Phương Mai", "phuong-mai", SECOND_MERGER],
  ["00235", "Ngã Tư Sở", "nga-tu-so", FIRST_MERGER],
  ["00238", "Khương Thượng", "khuong-thuong", SECOND_MERGER],
];

const WARDS_OF_JANUARY_2025: readonly Ward[] = [
  ["00181", "Văn Miếu – Quốc Tử Giám", "van-mieu-quoc-tu-giam", SECOND_MERGER, 0.48],
  ["00202", "Khâm Thiên", "kham-thien", SECOND_MERGER],
  ["00226", "Phương Liên – Trung Tự", "phuong-lien-trung-tu", SECOND_MERGER],
  ["00235", "Thịnh Quang", "thinh-quang", SECOND_MERGER],
];

/** Code, name, slug, area in km², people in July 2025, seat of the People's Committee. */
const WARDS_OF_TODAY = [
  ["00235", "Đống Đa", "dong-da", 2.07, 81_358, "59 Hoàng Cầu"],
  ["00229", "Kim Liên", "kim-lien", 2.46, 109_107, "2 ngõ 4B Đặng Văn Ngữ"],
  ["00199", "Láng", "lang", 1.88, 61_135, "79A ngõ 25 Vũ Ngọc Phan"],
  ["00190", "Ô Chợ Dừa", "o-cho-dua", 1.83, 71_293, "61 Hoàng Cầu"],
  ["00226", "Văn Miếu – Quốc Tử Giám", "van-mieu-quoc-tu-giam", 1.92, 105_604, "188 Kim Hoa"],
] as const;

/** Neighbours that only took over a part of the territory. */
const NEIGHBOURS = [
  ["00025", "Giảng Võ", "giang-vo"],
  ["00292", "Bạch Mai", "bach-mai"],
] as const;

/**
 * A slug is never used again. Units that exist when the portal opens have the plain name; those that had ended
 * carry the year of the map they belong to (2022, 2025). A later unit whose plain name is taken gets the year of
 * its first day.
 */
function formerWard(
  [code, name, slug, validTo, areaKm2]: Ward,
  validFrom: CalendarDate,
  year: 2022 | 2025,
): UnitRow {
  return {
    id: unitId(code, validFrom),
    code,
    kind: "ward",
    name,
    slug: `${slug}-${year}`,
    validFrom,
    validTo,
    parentId: DISTRICT_ID,
    ...(areaKm2 === undefined ? {} : { areaKm2, areaSourceId: RESOLUTION_1286 }),
    legalBasis: year === 2022 ? SINCE_A_LIST : BY_RESOLUTION,
  };
}

export const UNITS: readonly UnitRow[] = [
  CITY,
  DISTRICT,
  ...WARDS_OF_2022.map((ward) => formerWard(ward, FIRST_KNOWN, 2022)),
  ...WARDS_OF_JANUARY_2025.map((ward) => formerWard(ward, FIRST_MERGER, 2025)),
  ...WARDS_OF_TODAY.map(([code, name, slug, areaKm2, , seat]): UnitRow => ({
    id: unitId(code, SECOND_MERGER),
    code,
    kind: "ward",
    name,
    slug,
    validFrom: SECOND_MERGER,
    parentId: CITY_ID,
    areaKm2,
    areaSourceId: MERGER_MAP,
    seat,
    legalBasis: BY_DECISION,
  })),
  ...NEIGHBOURS.map(([code, name, slug]): UnitRow => ({
    id: unitId(code, SECOND_MERGER),
    code,
    kind: "ward",
    name,
    slug,
    validFrom: SECOND_MERGER,
    parentId: CITY_ID,
    legalBasis: BY_DECISION,
    service: "edge",
  })),
];

type PopulationRow = InferInsertModel<typeof unitPopulations>;

const JULY_2025 = calendarDate("2025-07-17");
const today = (code: string) => unitId(code, SECOND_MERGER);

/** Where two official figures differ both are kept. */
export const POPULATIONS: readonly PopulationRow[] = [
  ...WARDS_OF_TODAY.map(([code, , , , people]): PopulationRow => ({
    unitId: today(code),
    people,
    asOf: JULY_2025,
    sourceId: MERGER_MAP,
    confidence: "medium",
  })),
  { unitId: today("00235"), people: 81_709, sourceId: PROPOSAL_2025, confidence: "medium" },
  { unitId: today("00229"), people: 95_592, sourceId: PROPOSAL_2025, confidence: "medium" },
  ...(
    [
      [unitId("00181", FIRST_KNOWN), 9393],
      [unitId("00184", FIRST_KNOWN), 7810],
      [unitId("00181", FIRST_MERGER), 17_203],
    ] as const
  ).map(([id, people]): PopulationRow => ({
    unitId: id,
    people,
    sourceId: RESOLUTION_1286,
    confidence: "medium",
  })),
  {
    unitId: DISTRICT_ID,
    people: 420_900,
    sourceId: DISTRICT_PEOPLE_2017,
    confidence: "low",
  },
  { unitId: DISTRICT_ID, people: 400_110, sourceId: DISTRICT_FACTS, confidence: "low" },
];
