import { getTranslations } from "next-intl/server";

import { exportRegister } from "@/db/queries/register";
import { findPosition } from "@/lib/auth/gates";
import { DESK_ROLES } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { REGISTER_COLUMNS, RegisterFilter } from "@/lib/domain/case-file/register";
import { contentDisposition } from "@/lib/files/content-disposition";
import { writeCsv } from "@/lib/files/csv";
import { formatDay } from "@/lib/i18n/format";

import { registerCells } from "../../[locale]/(desk)/desk/registers/register-cells";

const PRIVATE = { "cache-control": "private, no-store" };

/** One register of a year as a file for a spreadsheet, in the language of the books; who took it is written down. */
export async function GET(request: Request): Promise<Response> {
  const reader = await findPosition(...DESK_ROLES);
  if (!reader) return new Response(null, { status: 404, headers: PRIVATE });

  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const filter = RegisterFilter.parse(asked);
  const { rows, year } = await exportRegister(reader.scope, filter);
  const { book, series } = filter;
  const t = await getTranslations({ locale: "vi" });
  const words = { t, day: (date: CalendarDate) => formatDay(date, "vi") };
  const head = REGISTER_COLUMNS[book].map((column) => t(`registers.column.${column}`));
  const table = [head, ...rows.map((row) => registerCells(book, row, words))];
  return new Response(writeCsv(table), {
    headers: {
      ...PRIVATE,
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": contentDisposition(`so-${series}-${year}-${book}.csv`),
      "x-content-type-options": "nosniff",
    },
  });
}
