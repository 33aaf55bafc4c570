"use server";

import { redirect } from "next/navigation";

import { requireAccount } from "@/lib/auth/gates";
import { SendMatterInput } from "@/lib/domain/oversight/board-matter-input";
import { type FormState, readForm, withProblem } from "@/lib/forms/form-state";
import { typedIn } from "@/lib/forms/typed-in";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { sendMatter } from "@/lib/use-cases/board-matter/send-matter";

import { keepTyped } from "../../../../keep-typed";

/** A resident turns straight to a board. What they call a denunciation is not even kept for signing in again. */
export async function sendMatterAction(_: FormState, formData: FormData): Promise<FormState> {
  return keepTyped(formData, async () => {
    const isDenunciation = formData.get("denunciation") === "yes";
    const { actor, scope } = await requireAccount(isDenunciation ? undefined : typedIn(formData));
    const form = readForm(SendMatterInput, formData);
    if (!form.ok) return form.state;

    const { denunciation: _denunciation, ...matter } = form.value;
    const sent = await sendMatter({ actor, scope }, matter);
    if (!sent.ok) return withProblem(form.values, sent.problem);
    const { matterId: id, repeated } = sent.value;
    const address = getPathname({
      href: { pathname: "/my-cases/matters/[id]", params: { id } },
      locale: localeOf(formData),
    });
    redirect(`${address}?sent=${repeated || "new"}`);
  });
}
