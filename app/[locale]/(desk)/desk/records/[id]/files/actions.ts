"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import { RemoveRecordFileInput } from "@/lib/domain/record/desk-input";
import { readForm } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { detachFromRecord } from "@/lib/use-cases/record/attach-file";

/** What isn't there any more, or isn't theirs, stays as it is: the page says what is so. */
export async function removeRecordFileAction(formData: FormData): Promise<void> {
  const { actor, scope } = await requirePosition("publisher");
  const form = readForm(RemoveRecordFileInput, formData);
  if (!form.ok) return;
  await detachFromRecord({ actor, scope }, form.value);
  const params = { id: form.value.draftId };
  const href = { pathname: "/desk/records/[id]/files", params } as const;
  redirect(getPathname({ href, locale: localeOf(formData) }));
}
