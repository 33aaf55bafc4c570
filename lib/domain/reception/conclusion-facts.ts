import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ReceptionFacts } from "@/lib/domain/document/facts";
import { formatEntryNumber } from "@/lib/domain/reception/entry";

type Entry = {
  readonly number: number;
  readonly year: number;
  readonly receivedOn: CalendarDate;
  readonly content: string | null;
  readonly visitorName: string | null;
};

/** What the book says, for the notice. */
export const knownOf = ({ receivedOn, content, visitorName, ...line }: Entry): ReceptionFacts => ({
  entryNumber: formatEntryNumber(line),
  receivedOn,
  visitorName: visitorName ?? "",
  content: content ?? "",
});
