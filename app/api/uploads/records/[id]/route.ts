import { findPosition } from "@/lib/auth/gates";
import { isId } from "@/lib/domain/input";
import { getPathname } from "@/lib/i18n/navigation";
import { attachToRecord } from "@/lib/use-cases/record/attach-file";

import { takeUpload } from "../../upload";

type Context = RouteContext<"/api/uploads/records/[id]">;

/** A paper or a photograph of a project or a conference, with what it shows. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id: draftId } = await params;
  if (!isId(draftId)) return new Response(null, { status: 404 });

  const page = (locale: "vi" | "en") =>
    getPathname({
      href: { pathname: "/desk/records/[id]/files", params: { id: draftId } },
      locale,
    });

  return takeUpload(request, {
    who: async () => findPosition("publisher"),
    page,
    attach: async (context, { fields, stored, refused }, locale) => {
      const description = fields.get("description") ?? "";
      const laid = await attachToRecord(context, { draftId, description }, { stored, refused });
      if (!laid.ok) return "not_found";
      return { location: laid.value.refused.length > 0 ? page(locale) : `${page(locale)}?saved=1` };
    },
  });
}
