import { getTranslations } from "next-intl/server";

import { findMyBooking } from "@/db/queries/reception-booking";
import { findAccount } from "@/lib/auth/gates";
import { idFrom } from "@/lib/domain/input";
import { SLOT_MINUTES, slotAt } from "@/lib/domain/reception/booking";
import { env } from "@/lib/env";
import { iCalendar } from "@/lib/feeds/icalendar";
import { contentDisposition } from "@/lib/files/content-disposition";
import { getPathname } from "@/lib/i18n/navigation";

const PRIVATE = { "cache-control": "private, no-store" };
const LOCALE = "vi";

/** One's own turn for one's calendar; taken back, it says so, so that the calendar takes it out. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/reception-bookings/[id]/calendar">,
): Promise<Response> {
  const id = idFrom((await params).id);
  const reader = await findAccount();
  const found = id === null || !reader ? null : await findMyBooking(reader.scope, id);
  if (!found) return new Response(null, { status: 404, headers: PRIVATE });

  const t = await getTranslations({ locale: LOCALE, namespace: "reception-booking" });
  const { booking, day } = found;
  const startsAt = slotAt(day, booking.slot)?.at ?? day.startsAt;
  const href = { pathname: "/reception/[id]", params: { id: day.id } } as const;
  const title = t("event", { ward: day.unitName });
  const calendar = iCalendar({
    name: title,
    description: title,
    language: LOCALE,
    events: [
      {
        id: booking.id,
        date: day.onDay,
        hours: { startsAt, endsAt: laterBy(startsAt, SLOT_MINUTES) },
        summary: title,
        description: t("number", { number: booking.slot }),
        location: day.place,
        href: new URL(getPathname({ href, locale: LOCALE }), env.PUBLIC_URL).href,
        isCancelled: booking.state === "cancelled",
        sequence: booking.sequence,
        createdAt: booking.createdAt,
        changedAt: booking.changedAt,
      },
    ],
  });
  return new Response(calendar, {
    headers: {
      ...PRIVATE,
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": contentDisposition("Lượt tiếp công dân.ics"),
      "x-content-type-options": "nosniff",
    },
  });
}

function laterBy(clock: string, minutes: number): string {
  const at = new Date(`2000-01-01T${clock}:00Z`).getTime() + minutes * 60_000;
  return new Date(at).toISOString().slice(11, 16);
}
