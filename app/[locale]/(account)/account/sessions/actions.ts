"use server";

import { redirect } from "next/navigation";

import { requireAccount } from "@/lib/auth/gates";
import { readSession } from "@/lib/auth/session";
import { EndOtherSessionsInput, EndSessionInput } from "@/lib/domain/account/input";
import { readForm } from "@/lib/forms/form-state";
import { getPathname } from "@/lib/i18n/navigation";
import { endSessions } from "@/lib/use-cases/account/end-sessions";

export async function endSessionAction(formData: FormData): Promise<void> {
  const context = await requireAccount();

  const form = readForm(EndSessionInput, formData);
  if (form.ok) await endSessions(context, { only: form.value.session });

  backToList(form.ok ? form.value.locale : "vi");
}

export async function endOtherSessionsAction(formData: FormData): Promise<void> {
  const context = await requireAccount();
  const session = await readSession();

  const form = readForm(EndOtherSessionsInput, formData);
  if (form.ok && session) await endSessions(context, { allBut: session.id });

  backToList(form.ok ? form.value.locale : "vi");
}

function backToList(locale: "vi" | "en"): never {
  redirect(getPathname({ href: "/account/sessions", locale }));
}
