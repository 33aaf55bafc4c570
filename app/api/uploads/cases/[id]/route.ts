import { findAccount } from "@/lib/auth/gates";
import { SupplementInput } from "@/lib/domain/case-file/input";
import { idFrom } from "@/lib/domain/input";
import { getPathname } from "@/lib/i18n/navigation";
import type { Locale } from "@/lib/i18n/routing";
import { attachToSupplement } from "@/lib/use-cases/case-file/attach-file";
import { supplementCase } from "@/lib/use-cases/case-file/supplement-case";

import { goesOn, takeUpload } from "../../upload";

type Context = RouteContext<"/api/uploads/cases/[id]">;

/** Words and files added to a case: kept with what is wrong beside them, or sent when all holds up. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const caseId = idFrom((await params).id);
  if (caseId === null) return new Response(null, { status: 404 });
  const form = (locale: Locale) =>
    getPathname({
      href: { pathname: "/my-cases/[id]/supplement", params: { id: caseId } },
      locale,
    });

  return takeUpload(request, {
    who: findAccount,
    page: form,
    attach: async (context, { fields, stored, refused }, locale) => {
      const typed = { note: fields.get("note") ?? "" };
      const attached = await attachToSupplement(context, { caseId, typed }, { stored, refused });
      if (!attached.ok) return "not_found";
      if (!goesOn(fields, attached.value.refused)) return { location: form(locale) };

      const revision = fields.get("revision");
      const input = SupplementInput.safeParse({ ...typed, caseId, revision });
      if (!input.success) return { location: `${form(locale)}?check=1` };

      const sent = await supplementCase(context, input.data);
      if (!sent.ok) return { location: `${form(locale)}?problem=${sent.problem}` };
      const href = { pathname: "/my-cases/[id]", params: { id: caseId } } as const;
      return { location: `${getPathname({ href, locale })}?done=supplement` };
    },
  });
}
