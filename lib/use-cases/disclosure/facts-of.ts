import "server-only";
import type { Transaction } from "@/db/client";
import { listCountedChannels, type LoadedDisclosure } from "@/db/commands/disclosure";
import { findLegalCalendar } from "@/db/queries/calendar";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { disclosureState } from "@/lib/domain/disclosure/lifecycle";
import { wantedUntil } from "@/lib/domain/disclosure/postings";

/** What the procedure asks of a disclosure: where it stands, and until when it has to hang and be broadcast. */
export async function factsOf(
  tx: Transaction,
  { id, item, newest, postingOverOn }: LoadedDisclosure,
  now: Date,
) {
  const today = calendarDateOf(now);
  const channels = await listCountedChannels(tx, id);
  const when = { today, calendar: await findLegalCalendar(tx) };
  return {
    state: disclosureState(newest?.state ?? null, postingOverOn !== null),
    item,
    today,
    postedUntil: wantedUntil(item, "board", channels, when),
    broadcastUntil: wantedUntil(item, "radio", channels, when),
  };
}
