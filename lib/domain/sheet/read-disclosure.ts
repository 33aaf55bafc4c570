import type { CalendarDate } from "@/lib/domain/calendar-date";
import { variantsOf } from "@/lib/domain/disclosure/publication-due";
import { DISCLOSURE_ITEMS } from "@/lib/domain/procedure/disclosure-items";
import type {
  ChannelCells,
  DisclosureRecord,
  DisclosureRow,
} from "@/lib/domain/sheet/disclosures-columns";
import type { Fault, Line, SheetProblem, Surroundings } from "@/lib/domain/sheet/sheet";

type Say = (line: number, column: keyof DisclosureRow | null, problem: SheetProblem) => void;

/** The rows of one disclosure, read as one: everything that is wrong with them is said at once. */
export function readDisclosure(
  lines: readonly Line<DisclosureRow>[],
  around: Surroundings,
): DisclosureRecord | Fault[] {
  const [first] = lines;
  if (!first) return [];
  const faults: Fault[] = [];
  const say: Say = (line, column, problem) => faults.push({ line, column, problem });

  sayOfHead(lines, first, say);
  const channels = lines.flatMap((line) => channelOf(line, around, say));
  const published = publishedOf(first, around, say);
  if (channels.length > 0 && published === null) say(first.line, "title", "channel_of_nothing");
  const head = headOf(first, say);
  return faults.length > 0 || !head ? faults : { ...head, published, channels };
}

const HEAD = ["item", "year", "name"] as const;
const ALSO_OF_HEAD = [
  ...HEAD,
  "responsible",
  "plannedOn",
  "decidedOn",
  "variant",
  "title",
  "body",
  "documentNumber",
  "issuer",
  "expiresOn",
  "metOn",
] as const;

function sayOfHead(
  lines: readonly Line<DisclosureRow>[],
  first: Line<DisclosureRow>,
  say: Say,
): void {
  for (const key of HEAD) if (first.row[key] === null) say(first.line, key, "head_missing");
  for (const { line, row } of lines) {
    for (const key of ALSO_OF_HEAD) {
      if (row[key] !== null && row[key] !== first.row[key]) say(line, key, "head_differs");
    }
  }
}

function headOf({ line, row }: Line<DisclosureRow>, say: Say) {
  const { code, year, name, responsible, plannedOn, decidedOn, isDemonstration } = row;
  const item = DISCLOSURE_ITEMS.find((known) => known === row.item);
  if (item === undefined || year === null || name === null) return null;
  const variant = row.variant ?? "standard";
  if (!variantsOf(item).includes(variant)) say(line, "variant", "cell_no_choice");
  return { code, item, year, name, responsible, plannedOn, decidedOn, variant, isDemonstration };
}

/** What is public needs all it is judged by; what is only planned has none of it. */
function publishedOf({ line, row }: Line<DisclosureRow>, { today }: Surroundings, say: Say) {
  const { title, body, documentNumber, issuer, decidedOn, expiresOn } = row;
  const isPublic = [title, body, documentNumber, issuer, expiresOn, row.metOn].some(
    (cell) => cell !== null,
  );
  const metOn = row.metOn ?? today;
  sayOfDays({ line, row: { decidedOn, metOn } }, today, say);
  if (!isPublic) return null;
  for (const key of ["title", "body", "decidedOn"] as const) {
    if (row[key] === null) say(line, key, "disclosure_incomplete");
  }
  if (decidedOn && expiresOn && expiresOn < decidedOn) {
    say(line, "expiresOn", "ends_before_it_begins");
  }
  if (title === null || body === null) return null;
  return { title, body, documentNumber, issuer, expiresOn, metOn };
}

type Days = { readonly decidedOn: CalendarDate | null; readonly metOn: CalendarDate };

function sayOfDays(
  { line, row: { decidedOn, metOn } }: Line<Days>,
  today: CalendarDate,
  say: Say,
): void {
  if (decidedOn && decidedOn > today) say(line, "decidedOn", "day_in_future");
  if (metOn > today) say(line, "metOn", "day_in_future");
  else if (decidedOn && metOn < decidedOn) say(line, "metOn", "days_out_of_order");
}

const CARRIED = ["channelFrom", "channelTo", "channelPlace", "channelEvidence"] as const;

function channelOf(
  { line, row }: Line<DisclosureRow>,
  { today }: Surroundings,
  say: Say,
): ChannelCells[] {
  const { channel: kind, channelFrom, channelTo, channelPlace, channelEvidence } = row;
  if (kind === null) {
    if (CARRIED.some((key) => row[key] !== null)) say(line, "channel", "channel_incomplete");
    return [];
  }
  if (channelFrom === null || channelPlace === null) {
    const missing = channelFrom === null ? "channelFrom" : "channelPlace";
    say(line, missing, "channel_incomplete");
    return [];
  }
  if (channelFrom > today) say(line, "channelFrom", "day_in_future");
  const wrong = channelTo && wrongEnd(channelTo, channelFrom, today);
  if (wrong) say(line, "channelTo", wrong);
  const shown = { place: channelPlace, evidence: channelEvidence };
  return [{ kind, fromOn: channelFrom, toOn: channelTo, ...shown }];
}

function wrongEnd(to: CalendarDate, from: CalendarDate, today: CalendarDate): SheetProblem | null {
  if (to > today) return "day_in_future";
  return to < from ? "ends_before_it_begins" : null;
}
