/** What in a text may tell who somebody is; it is pointed out to the writer, never changed. */
export const PERSONAL_SPOT_KINDS = ["phone", "id_number", "email", "plate", "name"] as const;
export type PersonalSpotKind = (typeof PERSONAL_SPOT_KINDS)[number];

export type PersonalSpot = {
  readonly kind: PersonalSpotKind;
  readonly start: number;
  readonly end: number;
};

const TITLE =
  "[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Cc]ậu|[Dd]ì|[Cc]ụ|[Cc]háu|[Ee]m|[Tt]ên|[Mm]r|[Mm]rs|[Mm]s";
const SURNAME =
  "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Mai|Đào|Lương|Tạ|Cao|Chu|Tô|Hà";
/** Streets and wards bear names of people too. */
const PLACE_BEFORE = "(?<!(?:phố|đường|ngõ|hẻm|phường|quận|chợ|trường|hồ|cầu|ga|tượng đài) )";
const WORD = "\\p{Lu}\\p{Ll}*";

/** In the order in which they win where two lie on the same signs. */
const PATTERNS: readonly (readonly [PersonalSpotKind, RegExp])[] = [
  ["email", /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,20}){1,3}/gu],
  ["id_number", /(?<!\d)\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}(?!\d)/gu],
  ["phone", /(?<![\d])(?:\+?84|0)[ .-]?\d(?:[ .-]?\d){8,9}(?!\d)/gu],
  ["id_number", /(?<!\d)\d{9}(?!\d)/gu],
  ["plate", /(?<!\w)\d{2} ?-? ?[A-Z][A-Z0-9]? ?-? ?\d{3}\.?\d{1,2}(?!\d)/gu],
  [
    "name",
    new RegExp(
      `(?<=(?<!\\p{L})(?:${TITLE})\\.? )${WORD}(?: ${WORD}){0,4}|${PLACE_BEFORE}(?<!\\p{L})(?:${SURNAME})(?: ${WORD}){1,4}`,
      "gu",
    ),
  ],
];

/** The places worth a second look, in the order of the text; no two lie on each other. */
export function personalSpots(text: string): PersonalSpot[] {
  const found: PersonalSpot[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const spot = { kind, start: match.index, end: match.index + match[0].length };
      if (!found.some((other) => spot.start < other.end && other.start < spot.end))
        found.push(spot);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
