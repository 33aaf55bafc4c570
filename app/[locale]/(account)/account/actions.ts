"use server";

import { redirect } from "next/navigation";

import { findOwnAccount } from "@/db/queries/account";
import { requireAccount } from "@/lib/auth/gates";
import { readSession } from "@/lib/auth/session";
import { ChangeEmailInput, ChangePasswordInput, DetailsInput } from "@/lib/domain/account/input";
import { type FormState, readForm, withFieldError, withProblem } from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { changeDetails } from "@/lib/use-cases/account/change-details";
import { changeEmail } from "@/lib/use-cases/account/change-email";
import { changePassword } from "@/lib/use-cases/account/change-password";

import { keepTyped } from "../../keep-typed";

/*
 * These forms say who somebody is, and stand at the same address for everybody. When a session is over their words are
 * not kept for whoever signs in next in that browser.
 */

export async function changeDetailsAction(_: FormState, formData: FormData): Promise<FormState> {
  return keepTyped(formData, async () => {
    const context = await requireAccount();

    const form = readForm(DetailsInput, formData);
    if (!form.ok) return form.state;

    const changed = await changeDetails(context, form.value);
    if (!changed.ok) return withProblem(form.values, changed.problem);

    return backHome("details", localeOf(formData));
  });
}

export async function changeEmailAction(_: FormState, formData: FormData): Promise<FormState> {
  return keepTyped(formData, async () => {
    const context = await requireAccount();

    const form = readForm(ChangeEmailInput, formData);
    if (!form.ok) return form.state;

    const locale = localeOf(formData);
    const { email: newEmail, "current-password": currentPassword } = form.value;
    const own = await findOwnAccount(context.scope);
    const asked = own
      ? await changeEmail(context, { email: own.email, newEmail, currentPassword, locale })
      : null;
    if (asked && !asked.ok) return besideItsField(form.values, asked.problem);

    return backHome("email", locale);
  });
}

export async function changePasswordAction(_: FormState, formData: FormData): Promise<FormState> {
  return keepTyped(formData, async () => {
    const context = await requireAccount();

    const form = readForm(ChangePasswordInput, formData);
    if (!form.ok) return form.state;

    const { "current-password": currentPassword, "new-password": newPassword } = form.value;
    const session = await readSession();
    const changed = session
      ? await changePassword(context, {
          email: session.email,
          sessionId: session.id,
          currentPassword,
          newPassword,
        })
      : null;
    if (changed && !changed.ok) return besideItsField(form.values, changed.problem);

    return backHome("password", localeOf(formData));
  });
}

function besideItsField(values: FormState["values"], problem: string): FormState {
  if (problem === "current_password_wrong") {
    return withFieldError(values, "current-password", problem);
  }
  if (problem === "email_unchanged") return withFieldError(values, "email", problem);
  return problem.startsWith("password_") && problem !== "password_changed_meanwhile"
    ? withFieldError(values, "new-password", problem)
    : withProblem(values, problem);
}

function backHome(done: string, locale: "vi" | "en"): never {
  redirect(getPathname({ href: { pathname: "/account", query: { done } }, locale }));
}
