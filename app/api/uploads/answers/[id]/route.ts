import { findPosition } from "@/lib/auth/gates";
import { deskRolesFor } from "@/lib/domain/case-file/why-not";
import { isId } from "@/lib/domain/input";
import { getPathname } from "@/lib/i18n/navigation";
import { draftAnswer } from "@/lib/use-cases/case-file/draft-answer";

import { goesOn, takeUpload } from "../../upload";

type Context = RouteContext<"/api/uploads/answers/[id]">;

/** Words and files of an answer: kept as they come, and shown as the resident will read them when all holds up. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id: caseId } = await params;
  if (!isId(caseId)) return new Response(null, { status: 404 });

  const page = (locale: "vi" | "en") =>
    getPathname({ href: { pathname: "/desk/cases/[id]/answer", params: { id: caseId } }, locale });

  return takeUpload(request, {
    who: async () => findPosition(...deskRolesFor("answer")),
    page,
    mayBeEmpty: true,
    attach: async (context, { fields, stored, refused }, locale) => {
      const typed = {
        answer: fields.get("answer") ?? "",
        documentNumber: fields.get("documentNumber") ?? "",
      };
      const kept = await draftAnswer(context, { caseId, typed }, { stored, refused });
      if (!kept.ok) return "not_found";
      const step = goesOn(fields, kept.value.refused) ? "preview" : "saved";
      return { location: `${page(locale)}?step=${step}` };
    },
  });
}
