import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { DeskFrame } from "@/components/layout/desk-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { PrintButton } from "@/components/ui/print-button";
import { Table } from "@/components/ui/table";
import { findDayBookings } from "@/db/queries/reception-booking";
import { requirePosition } from "@/lib/auth/gates";
import { isId } from "@/lib/domain/input";
import { slotAt } from "@/lib/domain/reception/booking";
import { formatClock, formatDay } from "@/lib/i18n/format";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reception-booking.desk"))("window") };
}

/** Who comes on a day of reception, in the order of their turns. */
export default async function DayBookingsPage({
  params,
}: PageProps<"/[locale]/desk/reception/bookings/[id]">) {
  const { actor, scope } = await requirePosition("clerk", "leader");
  const { id } = await params;
  const found = isId(id) ? await findDayBookings(scope, id) : null;
  if (!found) notFound();
  const [t, locale] = await Promise.all([getTranslations("reception-booking.desk"), getLocale()]);
  const { day, bookings } = found;
  return (
    <DeskFrame
      here={{ pathname: "/desk/reception/bookings/[id]", params: { id } }}
      actor={actor}
      isIllustration={day.isDemonstration}
    >
      <div className="space-y-4">
        <h1>{t("title", { day: formatDay(day.onDay, locale) })}</h1>
        <p className="text-muted max-w-measure">{t("lead")}</p>
        {bookings.length === 0 ? (
          <EmptyState title={t("none")}>{t("none-words")}</EmptyState>
        ) : (
          <>
            <Table
              caption={t("caption")}
              captionHidden
              rows={bookings}
              rowKey={({ id: booking }) => booking}
              columns={[
                {
                  id: "slot",
                  header: t("column.slot"),
                  cell: ({ slot }) =>
                    `${slot} · ${formatClock(slotAt(day, slot)?.at ?? day.startsAt, locale)}`,
                },
                {
                  id: "name",
                  header: t("column.name"),
                  isRowHeader: true,
                  cell: ({ name }) => name,
                },
                { id: "people", header: t("column.people"), cell: ({ people }) => people },
                { id: "phone", header: t("column.phone"), cell: ({ phone }) => phone },
              ]}
            />
            <PrintButton>{t("print")}</PrintButton>
          </>
        )}
      </div>
    </DeskFrame>
  );
}
