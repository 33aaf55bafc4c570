"use server";

import { redirect } from "next/navigation";

import { requireAccount } from "@/lib/auth/gates";
import { actAs } from "@/lib/auth/sign-in";
import { wayBack } from "@/lib/auth/way-back";
import { ActAsInput } from "@/lib/domain/account/input";
import { readForm } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";

export async function actAsAction(formData: FormData): Promise<void> {
  await requireAccount();

  const form = readForm(ActAsInput, formData);
  const locale = localeOf(formData);
  const changed = form.ok && (await actAs(form.value.position || null));
  if (!changed) {
    redirect(
      getPathname({ href: { pathname: "/desk/position", query: { refused: "1" } }, locale }),
    );
  }

  const fallback = form.value.position ? "/desk" : "/my-cases";
  redirect(wayBack(form.value.next) ?? getPathname({ href: fallback, locale }));
}
