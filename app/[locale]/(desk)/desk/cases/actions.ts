"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import { ClaimInput } from "@/lib/domain/case-file/desk-input";
import { readForm } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { claimCase } from "@/lib/use-cases/case-file/claim-case";

import { queueAddress } from "./queue-address";

/** Takes a case from its row in the queue and opens it; who was too slow reads that in the queue. */
export async function claimFromQueueAction(formData: FormData): Promise<void> {
  const { actor, scope } = await requirePosition("officer", "leader");
  const locale = localeOf(formData);
  const queue = queueAddress(locale, {});
  const form = readForm(ClaimInput, formData);
  if (!form.ok) redirect(queue);

  const claimed = await claimCase({ actor, scope }, form.value);
  if (!claimed.ok) redirect(`${queue}?problem=case_changed_meanwhile`);

  const { caseId: id } = claimed.value;
  const page = getPathname({ href: { pathname: "/desk/cases/[id]", params: { id } }, locale });
  redirect(`${page}?done=claim`);
}
