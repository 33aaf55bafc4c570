import { findPosition } from "@/lib/auth/gates";
import { IMPORT_FORMATS, IMPORT_KINDS, IMPORT_ROLES } from "@/lib/domain/import/import";
import { SHEETS } from "@/lib/domain/sheet/sheets";
import { contentDisposition } from "@/lib/files/content-disposition";
import { bytesOf, SHEET_TYPES, writeTemplate } from "@/lib/files/sheet/workbook";

const PRIVATE = { "cache-control": "private, no-store" };

/** A file to fill in. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/imports/templates/[file]">,
): Promise<Response> {
  const [name, ending] = (await params).file.split(".");
  const kind = IMPORT_KINDS.find((known) => known === name);
  const format = IMPORT_FORMATS.find((known) => known === ending);
  const reader = await findPosition(...IMPORT_ROLES);
  if (!kind || !format || !reader) return new Response(null, { status: 404, headers: PRIVATE });

  return new Response(await bytesOf(writeTemplate(SHEETS[kind], format)), {
    headers: {
      ...PRIVATE,
      "content-type": SHEET_TYPES[format],
      "content-disposition": contentDisposition(`mau-${kind}.${format}`),
      "x-content-type-options": "nosniff",
    },
  });
}
