"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { Disclosure } from "@/components/ui/disclosure";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type Option, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextField } from "@/components/ui/text-field";
import { PRISTINE } from "@/lib/forms/form-state";

import { addChannelAction, endChannelAction, withdrawChannelAction } from "./channel-actions";

const FRAME = "border-hair max-w-measure space-y-4 rounded border p-4";

type AddProps = { readonly disclosureId: string; readonly kinds: readonly Option[] };

/** Where else it was made public, since when, and what shows it. */
export function AddChannelForm({ disclosureId, kinds }: AddProps) {
  const t = useTranslations("disclosure-desk.channel");
  const locale = useLocale();
  const [state, action] = useActionState(addChannelAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="add-" />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="disclosureId" value={disclosureId} />
      <SelectField
        name="kind"
        idPrefix="add-"
        label={t("kind")}
        empty={t("kind-empty")}
        options={kinds}
        state={state}
      />
      <TextField
        name="place"
        idPrefix="add-"
        label={t("place")}
        hint={t("place-hint")}
        state={state}
      />
      <DateField name="fromOn" idPrefix="add-" label={t("from")} state={state} />
      <DateField
        name="toOn"
        idPrefix="add-"
        label={t("to")}
        hint={t("to-hint")}
        state={state}
        optional
      />
      <TextField
        name="evidence"
        idPrefix="add-"
        label={t("evidence")}
        hint={t("evidence-hint")}
        state={state}
        optional
      />
      <SubmitButton look="plain">{t("add")}</SubmitButton>
    </form>
  );
}

type ChannelProps = {
  readonly channelId: string;
  /** What it is about, for those who hear the form alone. */
  readonly name: string;
};

export function EndChannelForm({ channelId, name }: ChannelProps) {
  const t = useTranslations("disclosure-desk.channel");
  const locale = useLocale();
  const [state, action] = useActionState(endChannelAction, PRISTINE);
  const idPrefix = `end-${channelId}-`;
  return (
    <Disclosure summary={t("end-of", { name })} open={isAnswered(state)}>
      <form action={action} noValidate className={FRAME}>
        <ErrorSummary state={state} idPrefix={idPrefix} />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="channelId" value={channelId} />
        <DateField name="toOn" idPrefix={idPrefix} label={t("last")} state={state} />
        <TextField
          name="evidence"
          idPrefix={idPrefix}
          label={t("evidence")}
          state={state}
          optional
        />
        <SubmitButton look="plain">{t("end")}</SubmitButton>
      </form>
    </Disclosure>
  );
}

export function WithdrawChannelForm({ channelId, name }: ChannelProps) {
  const t = useTranslations("disclosure-desk.channel");
  const locale = useLocale();
  const [state, action] = useActionState(withdrawChannelAction, PRISTINE);
  const idPrefix = `withdraw-${channelId}-`;
  return (
    <Disclosure summary={t("withdraw-of", { name })} open={isAnswered(state)}>
      <form action={action} noValidate className={FRAME}>
        <ErrorSummary state={state} idPrefix={idPrefix} />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="channelId" value={channelId} />
        <TextField
          name="note"
          idPrefix={idPrefix}
          label={t("withdraw-note")}
          hint={t("withdraw-hint")}
          state={state}
        />
        <SubmitButton look="plain">{t("withdraw")}</SubmitButton>
      </form>
    </Disclosure>
  );
}

const isAnswered = (state: typeof PRISTINE) => state !== PRISTINE;
