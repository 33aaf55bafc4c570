import "server-only";
import { listUnitOutlines, listUnits } from "@/db/queries/unit";
import { withScope } from "@/db/scope";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { PUBLIC } from "@/lib/domain/scope";
import { receivingWards } from "@/lib/domain/unit/receiving-wards";

/** The day it is in Vietnam by the database's clock. */
export async function findToday() {
  return withScope(PUBLIC, async (_tx, now) => calendarDateOf(now));
}

/** Where one can go in person today: the wards with their seats. */
export async function listCounters() {
  return withScope(PUBLIC, async (tx, now) => {
    const today = calendarDateOf(now);
    const wards = receivingWards(await listUnits(tx), today);
    const outlines = await listUnitOutlines(
      tx,
      wards.map(({ id }) => id),
    );
    const seatOf = new Map(outlines.map(({ id, seat }) => [id, seat]));
    const counters = wards.map(({ id, name, slug }) => {
      return { name, slug, seat: seatOf.get(id) ?? null };
    });
    return { today, wards: counters };
  });
}
