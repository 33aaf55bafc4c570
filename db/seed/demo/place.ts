import { DEMONSTRATION } from "@/db/seed/sources";
import { FIRST_KNOWN, FIRST_MERGER, SECOND_MERGER, unitId } from "@/db/seed/units";

/** The wards the story plays in: the five of today and some of those before. */
export const WARD = {
  "kim-lien": unitId("00229", SECOND_MERGER),
  "o-cho-dua": unitId("00190", SECOND_MERGER),
  lang: unitId("00199", SECOND_MERGER),
  "dong-da": unitId("00235", SECOND_MERGER),
  "van-mieu": unitId("00226", SECOND_MERGER),
  "khuong-thuong-2022": unitId("00238", FIRST_KNOWN),
  "hang-bot-2022": unitId("00196", FIRST_KNOWN),
  "trung-liet-2022": unitId("00217", FIRST_KNOWN),
  "lang-thuong-2022": unitId("00187", FIRST_KNOWN),
  "phuong-lien-trung-tu-2025": unitId("00226", FIRST_MERGER),
} as const;
export type WardKey = keyof typeof WARD;

export const WARDS_TODAY = ["kim-lien", "o-cho-dua", "lang", "dong-da", "van-mieu"] as const;
export type WardToday = (typeof WARDS_TODAY)[number];

/** Every row of the story carries it. */
export const ILLUSTRATION = {
  sourceId: DEMONSTRATION,
  verified: false,
  isDemonstration: true,
} as const;
