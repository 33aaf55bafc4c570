import { listCalendarDays } from "@/db/queries/administration";
import { findPosition } from "@/lib/auth/gates";
import { calendarTable } from "@/lib/domain/clock/calendar-file";
import { contentDisposition } from "@/lib/files/content-disposition";
import { writeCsv } from "@/lib/files/csv";

const PRIVATE = { "cache-control": "private, no-store" };

/** The days of one year as a file: to look at, to correct and to read in again. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/calendar/[year]">,
): Promise<Response> {
  const year = /^20\d\d$/.exec((await params).year)?.[0];
  const reader = await findPosition("administrator");
  if (!year || !reader) return new Response(null, { status: 404, headers: PRIVATE });

  const { days } = await listCalendarDays(reader.scope, Number(year));
  return new Response(writeCsv(calendarTable(days)), {
    headers: {
      ...PRIVATE,
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": contentDisposition(`lich-${year}.csv`),
      "x-content-type-options": "nosniff",
    },
  });
}
