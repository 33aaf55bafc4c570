import { getTranslations } from "next-intl/server";

import { exportReceptions } from "@/db/queries/reception";
import { findPosition } from "@/lib/auth/gates";
import { DESK_ROLES } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { RECEPTION_COLUMNS } from "@/lib/domain/reception/entry";
import { ReceptionFilter } from "@/lib/domain/reception/register";
import { contentDisposition } from "@/lib/files/content-disposition";
import { writeCsv } from "@/lib/files/csv";
import { formatDay } from "@/lib/i18n/format";

import { receptionCells } from "../../../[locale]/(desk)/desk/registers/receptions/reception-cells";

const PRIVATE = { "cache-control": "private, no-store" };

/** The book 03/TCD of a year as a file for a spreadsheet, in the language of the books; who took it is written down. */
export async function GET(request: Request): Promise<Response> {
  const reader = await findPosition(...DESK_ROLES);
  if (!reader) return new Response(null, { status: 404, headers: PRIVATE });

  const filter = ReceptionFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  const { rows, year } = await exportReceptions(reader.scope, filter);
  const t = await getTranslations({ locale: "vi" });
  const words = { t, day: (date: CalendarDate) => formatDay(date, "vi") };
  const head = RECEPTION_COLUMNS.map((column) => t(`reception-desk.book.column.${column}`));
  return new Response(writeCsv([head, ...rows.map((row) => receptionCells(row, words))]), {
    headers: {
      ...PRIVATE,
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": contentDisposition(`so-tiep-cong-dan-${year}.csv`),
      "x-content-type-options": "nosniff",
    },
  });
}
