"use server";

import { redirect } from "next/navigation";

import { requirePosition } from "@/lib/auth/gates";
import { WithdrawFileInput } from "@/lib/domain/publication/file-withdrawal";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { withdrawFile } from "@/lib/use-cases/publication/withdraw-file";

export async function withdrawFileAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requirePosition("front", "leader");
  const form = readForm(WithdrawFileInput, formData);
  if (!form.ok) return form.state;

  const withdrawn = await withdrawFile({ actor, scope }, form.value);
  if (!withdrawn.ok) return withProblem(form.values, withdrawn.problem);
  const href = { pathname: "/desk/files", query: { done: "1" } } as const;
  redirect(getPathname({ href, locale: localeOf(formData) }));
}
