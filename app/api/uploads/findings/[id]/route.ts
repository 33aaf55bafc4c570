import { findPosition } from "@/lib/auth/gates";
import { isId } from "@/lib/domain/input";
import { getPathname } from "@/lib/i18n/navigation";
import { attachToFinding } from "@/lib/use-cases/oversight/attach-file";

import { takeUpload } from "../../upload";

type Context = RouteContext<"/api/uploads/findings/[id]">;

/** A photograph or a document of a finding, with what it shows. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id: resultId } = await params;
  if (!isId(resultId)) return new Response(null, { status: 404 });

  const page = (locale: "vi" | "en") =>
    getPathname({
      href: { pathname: "/desk/oversight/[id]/files", params: { id: resultId } },
      locale,
    });

  return takeUpload(request, {
    who: async () => findPosition("overseer"),
    page,
    attach: async (context, { fields, stored, refused }, locale) => {
      const typed = {
        findingKey: fields.get("findingKey") ?? "",
        description: fields.get("description") ?? "",
      };
      const laid = await attachToFinding(context, { resultId, typed }, { stored, refused });
      if (!laid.ok) return "not_found";
      return { location: laid.value.refused.length > 0 ? page(locale) : `${page(locale)}?saved=1` };
    },
  });
}
