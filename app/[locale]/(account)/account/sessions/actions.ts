"use server";

import { redirect } from "next/navigation";

import { requireAccount } from "@/lib/auth/gates";
import { readSession } from "@/lib/auth/session";
import { EndSessionInput } from "@/lib/domain/account/input";
import { readForm } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { endSessions } from "@/lib/use-cases/account/end-sessions";

export async function endSessionAction(formData: FormData): Promise<void> {
  const context = await requireAccount();

  const form = readForm(EndSessionInput, formData);
  if (form.ok) await endSessions(context, { only: form.value.session });

  backToList(localeOf(formData));
}

export async function endOtherSessionsAction(formData: FormData): Promise<void> {
  const context = await requireAccount();
  const session = await readSession();

  if (session) await endSessions(context, { allBut: session.id });

  backToList(localeOf(formData));
}

function backToList(locale: "vi" | "en"): never {
  redirect(getPathname({ href: "/account/sessions", locale }));
}
