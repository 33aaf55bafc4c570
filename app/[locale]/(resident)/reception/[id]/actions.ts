"use server";

import { redirect } from "next/navigation";

import { requireAccount } from "@/lib/auth/gates";
import { BookInput, CancelBookingInput } from "@/lib/domain/reception/booking-input";
import { type FormState, readForm, withFieldError, withProblem } from "@/lib/forms/form-state";
import { typedIn } from "@/lib/forms/typed-in";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { bookReception, cancelOwnBooking } from "@/lib/use-cases/reception/book-reception";

import { keepTyped } from "../../../keep-typed";

const ABOUT_THE_TURN: ReadonlySet<string> = new Set(["slot_taken", "slot_missing"]);

export async function bookReceptionAction(_: FormState, formData: FormData): Promise<FormState> {
  return keepTyped(formData, async () => {
    const { actor, scope } = await requireAccount(typedIn(formData));
    const form = readForm(BookInput, formData);
    if (!form.ok) return form.state;

    const booked = await bookReception({ actor, scope }, form.value);
    if (booked.ok) return backTo(formData, booked.value.dayId);
    return ABOUT_THE_TURN.has(booked.problem)
      ? withFieldError(form.values, "slot", booked.problem)
      : withProblem(form.values, booked.problem);
  });
}

export async function cancelBookingAction(_: FormState, formData: FormData): Promise<FormState> {
  const { actor, scope } = await requireAccount();
  const form = readForm(CancelBookingInput, formData);
  if (!form.ok) return form.state;

  const cancelled = await cancelOwnBooking({ actor, scope }, form.value);
  return cancelled.ok
    ? backTo(formData, cancelled.value.dayId)
    : withProblem(form.values, cancelled.problem);
}

function backTo(formData: FormData, id: string): never {
  const href = { pathname: "/reception/[id]", params: { id } } as const;
  redirect(getPathname({ href, locale: localeOf(formData) }));
}
