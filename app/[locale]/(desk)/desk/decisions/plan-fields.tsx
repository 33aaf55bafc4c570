"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { CheckboxField } from "@/components/ui/choice-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { DateField, TextField } from "@/components/ui/text-field";
import { type FormState, valueOf } from "@/lib/forms/form-state";

type Props = { readonly state: FormState };

/**
 * Shown only where it is asked, by style alone: without a script too, and everything where a browser cannot.
 * Whole class names, since they are found in the text.
 */
const SHOWN = {
  neighbourhood: "group-has-[[name=scope][value=neighbourhood]:checked]/plan:block!",
  ward: "group-has-[[name=scope][value=ward]:checked]/plan:block!",
  initiative: "group-has-[[name=origin][value=initiative]:checked]/plan:block!",
  meeting: "group-has-[[name=method][value=meeting]:checked]/plan:block!",
  ballot: "group-has-[[name=method][value=ballot]:checked]/plan:block!",
  online: "group-has-[[name=method][value=online]:checked]/plan:block!",
  withGroup:
    "group-has-[[name=method][value=ballot]:checked]/plan:block! group-has-[[name=method][value=online]:checked]/plan:block!",
} as const;

function Only({
  when,
  children,
}: {
  readonly when: keyof typeof SHOWN;
  readonly children: ReactNode;
}) {
  return (
    <div className={`space-y-6 supports-[selector(:has(*))]:hidden ${SHOWN[when]}`}>{children}</div>
  );
}

export function OfNeighbourhood({ state }: Props) {
  const t = useTranslations("community-decision-desk.form");
  return (
    <Only when="neighbourhood">
      <TextField
        name="neighbourhood"
        label={t("neighbourhood")}
        hint={t("neighbourhood-hint")}
        state={state}
      />
    </Only>
  );
}

export function OfWard({ state }: Props) {
  const t = useTranslations("community-decision-desk.form");
  return (
    <Only when="ward">
      <TextField
        name="neighbourhoods"
        label={t("neighbourhoods")}
        hint={t("neighbourhoods-hint")}
        inputMode="numeric"
        short
        state={state}
      />
    </Only>
  );
}

export function OfInitiative({ state }: Props) {
  const t = useTranslations("community-decision-desk.form");
  return (
    <Only when="initiative">
      <TextField
        name="consents"
        label={t("consents")}
        hint={t("consents-hint")}
        inputMode="numeric"
        short
        state={state}
      />
      <DateField
        name="consentsFrom"
        label={t("consents-from")}
        hint={t("consents-from-hint")}
        state={state}
      />
      <CheckboxField
        name="frontAgrees"
        label={t("front-agrees")}
        hint={t("front-agrees-hint")}
        initial={valueOf(state, "frontAgrees") !== undefined}
        state={state}
      />
    </Only>
  );
}

export function MethodFields({ state }: Props) {
  const t = useTranslations("community-decision-desk.form");
  return (
    <>
      <Only when="online">
        <TextField
          name="agreedOnline"
          label={t("agreed-online")}
          hint={t("agreed-online-hint")}
          inputMode="numeric"
          short
          state={state}
        />
      </Only>
      <Only when="withGroup">
        <TextAreaField
          name="groupMembers"
          label={t("group")}
          hint={t("group-hint")}
          rows={4}
          state={state}
        />
      </Only>
      <Only when="ballot">
        <DateField name="planIssuedOn" label={t("plan-issued")} state={state} />
        <DateField
          name="planSentOn"
          label={t("plan-sent")}
          hint={t("plan-sent-hint")}
          state={state}
        />
      </Only>
    </>
  );
}

export function TimeFields({ state }: Props) {
  const t = useTranslations("community-decision-desk.form");
  return (
    <>
      <DateField name="heldOn" label={t("held")} hint={t("held-hint")} state={state} />
      <Only when="meeting">
        <TextField name="startsAt" label={t("starts")} hint={t("time-hint")} short state={state} />
        <TextField name="endsAt" label={t("ends-at")} hint={t("time-hint")} short state={state} />
      </Only>
      <Only when="withGroup">
        <DateField name="endsOn" label={t("ends")} state={state} />
      </Only>
      <TextField name="place" label={t("place")} hint={t("place-hint")} state={state} />
      <DateField
        name="announcedOn"
        label={t("announced")}
        hint={t("announced-hint")}
        state={state}
      />
      <TextAreaField
        name="notice"
        label={t("notice")}
        hint={t("notice-hint")}
        rows={3}
        state={state}
      />
    </>
  );
}
