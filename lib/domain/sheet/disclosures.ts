import { calendarDate } from "@/lib/domain/calendar-date";
import {
  type ChannelCells,
  DISCLOSURE_COLUMNS,
  type DisclosureRecord,
  type DisclosureRow,
} from "@/lib/domain/sheet/disclosures-columns";
import { readDisclosure } from "@/lib/domain/sheet/read-disclosure";
import type { Fault, Sheet, Surroundings } from "@/lib/domain/sheet/sheet";

/** Nội dung công khai: a line a posting; the first line of a disclosure also says what it is. */
export const DISCLOSURES_SHEET: Sheet<DisclosureRow, DisclosureRecord> = {
  columns: DISCLOSURE_COLUMNS,
  continues: (first, row) => (row.code === null ? row.name === null : row.code === first.code),
  itemOf: readDisclosure,
  rowsOf,
  keyOf: ({ code: slug }) => slug,
  refuse: isShown,
  example: [
    {
      code: null,
      item: 1,
      year: 2026,
      name: "Ví dụ: Kế hoạch phát triển kinh tế - xã hội năm 2026",
      responsible: "Văn phòng HĐND và UBND phường",
      plannedOn: null,
      decidedOn: calendarDate("2026-10-05"),
      variant: "standard",
      title: "Ví dụ: Kế hoạch phát triển kinh tế - xã hội năm 2026",
      body: "Ví dụ: Toàn văn hoặc tóm tắt nội dung phải công khai.",
      documentNumber: "12/KH-UBND",
      issuer: "Ủy ban nhân dân phường",
      expiresOn: null,
      metOn: calendarDate("2026-10-08"),
      channel: "board",
      channelFrom: calendarDate("2026-10-08"),
      channelTo: null,
      channelPlace: "Ví dụ: bảng tin trụ sở phường",
      channelEvidence: "Ví dụ: Biên bản niêm yết ngày 08/10/2026",
      isDemonstration: true,
    },
  ],
};

/** That it was public before it came here is not taken on trust: a posting from that day shows it (art. 13). */
function isShown(
  { published, channels }: DisclosureRecord,
  line: number,
  { today }: Surroundings,
): Fault[] {
  if (published === null || published.metOn === today) return [];
  const isEvident = channels.some(
    ({ fromOn, evidence }) => fromOn <= published.metOn && evidence !== null,
  );
  return isEvident ? [] : [{ line, column: "metOn", problem: "posting_not_shown" }];
}

const NO_CHANNEL = {
  channel: null,
  channelFrom: null,
  channelTo: null,
  channelPlace: null,
  channelEvidence: null,
} as const;

const NOT_PUBLIC = {
  title: null,
  body: null,
  documentNumber: null,
  issuer: null,
  expiresOn: null,
  metOn: null,
};

function rowsOf({ published, channels, ...head }: DisclosureRecord): DisclosureRow[] {
  const first = { ...head, ...(published ?? NOT_PUBLIC) };
  const [posting, ...more] = channels.toSorted(inOrder).map(cellsOfChannel);
  return [
    { ...first, ...(posting ?? NO_CHANNEL) },
    ...more.map((cells) => ({ ...first, ...cells })),
  ];
}

/** The same postings stand in the same order, whoever wrote them down first. */
const inOrder = (a: ChannelCells, b: ChannelCells) => (sortKey(a) < sortKey(b) ? -1 : 1);
const sortKey = ({ kind, fromOn, toOn, place, evidence }: ChannelCells) =>
  JSON.stringify([fromOn, kind, place, toOn, evidence]);

const cellsOfChannel = ({ kind, fromOn, toOn, place, evidence }: ChannelCells) => ({
  channel: kind,
  channelFrom: fromOn,
  channelTo: toOn,
  channelPlace: place,
  channelEvidence: evidence,
});
