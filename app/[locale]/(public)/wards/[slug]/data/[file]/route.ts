import { listUnits } from "@/db/queries/unit";
import { projectsTag, resultsTag, unitsTag, unitTag } from "@/lib/cache-tags";
import { IMPORT_FORMATS } from "@/lib/domain/import/import";
import { contentDisposition } from "@/lib/files/content-disposition";
import { bytesOf, SHEET_TYPES, writeSheet } from "@/lib/files/sheet/workbook";
import { publicQuery } from "@/lib/public-query";
import { exportRows } from "@/lib/use-cases/import/kinds";

import { WARD_FILES } from "../../../../_show/ward-files";

/** Kept like a page: written once, until something in it changes. */
export const dynamic = "force-static";

type Context = { readonly params: Promise<{ locale: string; slug: string; file: string }> };

const kindOf = (name: string | undefined) =>
  Object.entries(WARD_FILES).find(([known]) => known === name)?.[1];

/** The records of one ward as a file, with its illustrations marked: it can be brought in again just so. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, file } = await params;
  const [name, ending] = file.split(".");
  const kind = kindOf(name);
  const format = IMPORT_FORMATS.find((known) => known === ending);
  if (!kind || !format) return new Response(null, { status: 404 });

  const tags = [unitsTag, unitTag(slug), resultsTag, projectsTag];
  const bytes = await publicQuery(tags, async (tx) => {
    const ward = (await listUnits(tx)).find((unit) => unit.slug === slug && unit.kind === "ward");
    if (!ward) return null;
    return bytesOf(writeSheet(exportRows(tx, { kind, unitId: ward.id, now: new Date() }), format));
  });
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(bytes, {
    headers: {
      "content-type": SHEET_TYPES[format],
      "content-disposition": contentDisposition(`${slug}-${file}`),
      "x-content-type-options": "nosniff",
    },
  });
}
