import { findAccount } from "@/lib/auth/gates";
import { idFrom } from "@/lib/domain/input";
import { filingHref } from "@/lib/i18n/filing-pages";
import { getPathname } from "@/lib/i18n/navigation";
import { attachToDraft } from "@/lib/use-cases/case-file/attach-file";

import { goesOn, takeUpload } from "../../upload";

type Context = RouteContext<"/api/uploads/drafts/[draft]">;

/** Photos and PDF for a draft. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const draftId = idFrom((await params).draft);
  if (draftId === null) return new Response(null, { status: 404 });

  return takeUpload(request, {
    who: findAccount,
    page: (locale) => getPathname({ href: filingHref("attachments", locale, draftId), locale }),
    attach: async (context, { fields, stored, refused }, locale) => {
      const attached = await attachToDraft(context, draftId, { stored, refused });
      if (!attached.ok) return "not_found";

      const { sentAs } = attached.value;
      if (sentAs !== null) {
        const receipt = { pathname: "/my-cases/[id]/receipt", params: { id: sentAs } } as const;
        return { location: `${getPathname({ href: receipt, locale })}?again=changed` };
      }
      const page = goesOn(fields, attached.value.refused) ? "filer" : "attachments";
      return { location: getPathname({ href: filingHref(page, locale, draftId), locale }) };
    },
  });
}
