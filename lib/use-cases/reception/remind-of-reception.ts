import "server-only";
import type { Transaction } from "@/db/client";
import { promiseMail } from "@/db/commands/outbox";
import { takeToRemind } from "@/db/commands/reception-booking";
import { addDays, calendarDateOf } from "@/lib/domain/calendar-date";
import { slotAt } from "@/lib/domain/reception/booking";
import { formatDay } from "@/lib/i18n/format";

/** Nobody is woken at night: the hours of a day in Vietnam between which people are reminded. */
const [FROM_HOUR, TO_HOUR] = [8, 20];
const HOUR_MS = 60 * 60 * 1000;

/** Reminds, the day before, whoever has a turn tomorrow; each once. Answers how many. */
export async function remindOfReception(tx: Transaction, now: Date): Promise<number> {
  const hour = new Date(now.getTime() + 7 * HOUR_MS).getUTCHours();
  if (hour < FROM_HOUR || hour >= TO_HOUR) return 0;
  const due = await takeToRemind(tx, addDays(calendarDateOf(now), 1));
  for (const { id, dayId, accountId, slot, onDay, place, unitName, ...hours } of due) {
    const at = slotAt(hours, slot)?.at ?? hours.startsAt;
    await promiseMail(tx, `reception-${id}-${onDay}`, {
      template: "reception_tomorrow",
      toAccount: accountId,
      facts: { dayId, slot: String(slot), at, day: formatDay(onDay, "vi"), place, unit: unitName },
    });
  }
  return due.length;
}
