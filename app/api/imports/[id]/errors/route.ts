import { getTranslations } from "next-intl/server";

import { listFaults } from "@/db/queries/import";
import { findPosition } from "@/lib/auth/gates";
import { IMPORT_ROLES } from "@/lib/domain/import/import";
import { isId } from "@/lib/domain/input";
import { headingOf } from "@/lib/domain/sheet/sheets";
import { contentDisposition } from "@/lib/files/content-disposition";
import { writeCsv } from "@/lib/files/csv";

const PRIVATE = { "cache-control": "private, no-store" };

/** Everything that is wrong with a file, row by row, in the language of the files. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/imports/[id]/errors">,
): Promise<Response> {
  const { id } = await params;
  const reader = await findPosition(...IMPORT_ROLES);
  const found = reader && isId(id) ? await listFaults(reader.scope, id) : null;
  if (!found) return new Response(null, { status: 404, headers: PRIVATE });

  const t = await getTranslations({ locale: "vi" });
  const head = ["line", "column", "value", "problem"].map((key) => t(`imports.fault.${key}`));
  const rows = found.faults.map(({ line, column, value, problem }) => [
    String(line),
    headingOf(found.kind, column) ?? "",
    value,
    t(`errors.${problem}`),
  ]);
  return new Response(writeCsv([head, ...rows]), {
    headers: {
      ...PRIVATE,
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": contentDisposition("loi-trong-tep.csv"),
      "x-content-type-options": "nosniff",
    },
  });
}
