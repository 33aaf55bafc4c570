"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { type Choice, RadioField } from "@/components/ui/choice-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { MOST_PEOPLE } from "@/lib/domain/reception/booking";
import { type FormState, PRISTINE } from "@/lib/forms/form-state";

import { bookReceptionAction, cancelBookingAction } from "./actions";

type Props = {
  readonly day: string;
  readonly turns: readonly Choice[];
  readonly me: { readonly name: string; readonly phone: string };
  /** What was sent from this page when nobody was signed in any more. */
  readonly kept: FormState | null;
};

/** Who comes, how many, and in which turn: never what it is about. */
export function BookForm({ day, turns, me, kept }: Props) {
  const t = useTranslations("reception-booking");
  const locale = useLocale();
  const [state, action] = useActionState(bookReceptionAction, kept ?? PRISTINE);
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary state={state} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="day" value={day} />
      <RadioField
        name="slot"
        label={t("slot")}
        hint={t("slot-hint")}
        choices={turns}
        state={state}
      />
      <TextField
        name="people"
        label={t("people")}
        hint={t("people-hint", { most: MOST_PEOPLE })}
        initial="1"
        inputMode="numeric"
        maxLength={2}
        short
        state={state}
      />
      <TextField
        name="name"
        label={t("name")}
        initial={me.name}
        autoComplete="name"
        maxLength={120}
        state={state}
      />
      <TextField
        name="phone"
        type="tel"
        label={t("phone")}
        hint={t("phone-hint")}
        initial={me.phone}
        autoComplete="tel"
        maxLength={20}
        short
        state={state}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </form>
  );
}

export function CancelBookingForm({ booking }: { readonly booking: string }) {
  const t = useTranslations("reception-booking");
  const locale = useLocale();
  const [state, action] = useActionState(cancelBookingAction, PRISTINE);
  return (
    <form action={action} className="space-y-2 print:hidden">
      <ErrorSummary state={state} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="booking" value={booking} />
      <p className="text-muted">{t("cancel-hint")}</p>
      <SubmitButton look="plain">{t("cancel")}</SubmitButton>
    </form>
  );
}
