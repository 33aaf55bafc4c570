import { findPosition } from "@/lib/auth/gates";
import { isId } from "@/lib/domain/input";
import { ReplyInput } from "@/lib/domain/oversight/draft-input";
import { RECOMMENDATION_RULES } from "@/lib/domain/oversight/transitions";
import { getPathname } from "@/lib/i18n/navigation";
import { draftCompletion } from "@/lib/use-cases/oversight/attach-file";
import { replyToRecommendation } from "@/lib/use-cases/oversight/reply-to-recommendation";

import { goesOn, takeUpload } from "../../upload";

type Context = RouteContext<"/api/uploads/recommendations/[id]">;

/** A report of completion with its proof: kept with what is wrong beside it, or made when all holds up. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id: recommendationId } = await params;
  if (!isId(recommendationId)) return new Response(null, { status: 404 });

  const page = (locale: "vi" | "en") =>
    getPathname({
      href: { pathname: "/desk/recommendations/[id]", params: { id: recommendationId } },
      locale,
    });

  return takeUpload(request, {
    who: async () => findPosition(...RECOMMENDATION_RULES.report_done.who),
    page,
    mayBeEmpty: true,
    attach: async (context, { fields, stored, refused }, locale) => {
      const words = {
        text: fields.get("text") ?? "",
        documentNumber: fields.get("documentNumber") ?? "",
      };
      const typed = { ...words, description: fields.get("description") ?? "" };
      const laid = await draftCompletion(context, { recommendationId, typed }, { stored, refused });
      if (!laid.ok) return "not_found";
      if (!goesOn(fields, laid.value.refused)) return { location: `${page(locale)}?step=saved` };

      const revision = fields.get("revision");
      const input = ReplyInput.safeParse({ ...words, recommendationId, revision });
      if (!input.success) return { location: `${page(locale)}?step=check` };

      const sent = await replyToRecommendation(context, "report_done", input.data);
      if (sent.ok) return { location: page(locale) };
      const isLacking = sent.problem === "completion_proof_missing";
      return {
        location: `${page(locale)}?${isLacking ? "step=check" : `problem=${sent.problem}`}`,
      };
    },
  });
}
