"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import type { UnitContacts } from "@/lib/domain/unit/contacts";
import { PRISTINE } from "@/lib/forms/form-state";

import { changeContactsAction } from "./actions";

type Props = UnitContacts & {
  readonly unit: string;
  /** What this page shows, so that nobody overwrites what they did not see. */
  readonly seen: string;
};

export function ContactsForm({ unit, seen, ...stored }: Props) {
  const t = useTranslations("administration.contacts");
  const [state, action] = useActionState(changeContactsAction, PRISTINE);
  const { seat, phone, email, openingHours } = stored;

  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary state={state} />
      {state.problem === "unit_changed_meanwhile" && <Stored {...stored} />}
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="unit" value={unit} />
      <input type="hidden" name="seen" value={seen} />
      <TextField name="seat" label={t("seat")} initial={seat ?? ""} optional state={state} />
      <TextField name="phone" label={t("phone")} initial={phone ?? ""} optional state={state} />
      <TextField
        name="email"
        type="email"
        label={t("email")}
        initial={email ?? ""}
        optional
        state={state}
      />
      <TextAreaField
        name="hours"
        label={t("hours")}
        hint={t("hours-hint")}
        initial={openingHours ?? ""}
        optional
        state={state}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </form>
  );
}

/** What somebody else has saved meanwhile; what was typed stays below it. */
function Stored({ seat, phone, email, openingHours }: UnitContacts) {
  const t = useTranslations("administration.contacts");
  const all = [
    [t("seat"), seat],
    [t("phone"), phone],
    [t("email"), email],
    [t("hours"), openingHours],
  ] as const;
  return (
    <Notice tone="soon" title={t("stored")}>
      <Facts
        columns={2}
        facts={all.map(([term, value]) => ({ term, value: value ?? t("none") }))}
      />
    </Notice>
  );
}
