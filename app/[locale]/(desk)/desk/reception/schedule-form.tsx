"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { CheckboxGroupField, RadioField } from "@/components/ui/choice-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { DateField, TextField } from "@/components/ui/text-field";
import { ONLINE_CASES, SCHEDULE_KINDS } from "@/lib/domain/reception/schedule";
import { type FormState, PRISTINE, valueOf } from "@/lib/forms/form-state";

import { draftScheduleAction } from "./actions";

type Words = Readonly<Record<string, string | undefined>>;

type OnlineProps = {
  readonly state: FormState;
  readonly places: string | undefined;
  readonly cases: readonly string[] | undefined;
};

type Props = {
  readonly initial: Words;
  /** Cases that may be heard on-line. */
  readonly onlineCases?: readonly string[];
  /** Missing for a schedule that is not stored yet. */
  readonly stored?: { readonly id: string; readonly revision: number };
};

export function ScheduleForm({ initial, stored, onlineCases }: Props) {
  const t = useTranslations("reception-desk.schedule");
  const [state, action] = useActionState(draftScheduleAction, PRISTINE);
  const own = { state, initial } as const;
  return (
    <form action={action} noValidate className="max-w-measure space-y-6">
      <ErrorSummary state={state} />
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="schedule" value={stored?.id ?? ""} />
      {stored && (
        <input
          type="hidden"
          name="revision"
          value={valueOf(state, "revision") ?? stored.revision}
        />
      )}
      <SpanFields {...own} />
      <NoticeFields {...own} />
      <OnlineFields state={state} places={initial["onlinePlaces"]} cases={onlineCases} />
      <SubmitButton>{t("send")}</SubmitButton>
    </form>
  );
}

type FieldsProps = { readonly state: FormState; readonly initial: Words };

function SpanFields({ state, initial }: FieldsProps) {
  const t = useTranslations("reception-desk.schedule");
  return (
    <>
      <RadioField
        name="kind"
        label={t("which")}
        choices={SCHEDULE_KINDS.map((value) => ({
          value,
          label: t(`kind.${value}`),
          hint: t(`${value}-hint`),
        }))}
        initial={initial["kind"]}
        state={state}
      />
      <SelectField
        name="weekday"
        label={t("day-of-week")}
        empty=""
        options={["1", "2", "3", "4", "5"].map((value) => ({
          value,
          label: t(`weekday.${value}`),
        }))}
        initial={initial["weekday"]}
        optional
        state={state}
      />
      <DateField name="from" label={t("from")} initial={initial["from"]} state={state} />
      <DateField name="to" label={t("to")} initial={initial["to"]} optional state={state} />
    </>
  );
}

function NoticeFields({ state, initial }: FieldsProps) {
  const t = useTranslations("reception-desk.schedule");
  const time = { hint: t("time-hint"), maxLength: 5, short: true, state } as const;
  return (
    <>
      <TextField name="startsAt" label={t("starts")} initial={initial["startsAt"]} {...time} />
      <TextField name="endsAt" label={t("ends")} initial={initial["endsAt"]} {...time} />
      <TextField
        name="place"
        label={t("place")}
        initial={initial["place"]}
        maxLength={200}
        state={state}
      />
      <TextField
        name="receiver"
        label={t("receiver")}
        hint={t("receiver-hint")}
        initial={initial["receiver"]}
        maxLength={160}
        state={state}
      />
      <TextField
        name="attendants"
        label={t("attendants")}
        initial={initial["attendants"]}
        maxLength={300}
        optional
        state={state}
      />
      <TextAreaField
        name="subject"
        label={t("subject")}
        initial={initial["subject"]}
        rows={3}
        maxLength={500}
        optional
        state={state}
      />
    </>
  );
}

/** Left empty, people are received face to face only. */
function OnlineFields({ state, places, cases }: OnlineProps) {
  const t = useTranslations("reception-desk.schedule");
  const words = useTranslations("reception.online.case");
  return (
    <>
      <TextField
        name="onlinePlaces"
        label={t("online-places")}
        hint={t("online-places-hint")}
        initial={places}
        maxLength={300}
        optional
        state={state}
      />
      <CheckboxGroupField
        name="onlineCases"
        label={t("online-cases")}
        hint={t("online-cases-hint")}
        choices={ONLINE_CASES.map((value) => ({ value, label: words(value) }))}
        initial={cases}
        optional
        state={state}
      />
    </>
  );
}
