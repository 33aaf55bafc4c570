"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";

import { ErrorSummary } from "@/components/ui/error-summary";
import { type Option, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { PRISTINE } from "@/lib/forms/form-state";

import {
  callOffProgrammeAction,
  linkResultAction,
  publishProgrammeAction,
  returnProgrammeAction,
} from "./actions";

const FRAME = "border-hair max-w-measure space-y-4 rounded border p-4";

type Props = { readonly programme: string; readonly revision: number };

export function PublishForm({ programme, revision }: Props) {
  const t = useTranslations("board-desk.decide");
  const [state, action] = useActionState(publishProgrammeAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} />
      <Which programme={programme} revision={revision} />
      <p>{t("publish-hint")}</p>
      <SubmitButton>{t("publish")}</SubmitButton>
    </form>
  );
}

export function ReturnForm({ programme, revision }: Props) {
  const t = useTranslations("board-desk.decide");
  const [state, action] = useActionState(returnProgrammeAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="return-" />
      <Which programme={programme} revision={revision} />
      <TextField name="note" idPrefix="return-" label={t("return-note")} state={state} />
      <SubmitButton look="plain">{t("return")}</SubmitButton>
    </form>
  );
}

export function CallOffForm({ programme, revision }: Props) {
  const t = useTranslations("board-desk.decide");
  const [state, action] = useActionState(callOffProgrammeAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="call-off-" />
      <Which programme={programme} revision={revision} />
      <TextField
        name="note"
        idPrefix="call-off-"
        label={t("call-off-note")}
        hint={t("call-off-hint")}
        state={state}
      />
      <SubmitButton look="plain">{t("call-off")}</SubmitButton>
    </form>
  );
}

type LinkProps = { readonly programme: string; readonly results: readonly Option[] };

/** Which of the board's public results came of it. */
export function LinkForm({ programme, results }: LinkProps) {
  const t = useTranslations("board-desk.decide");
  const locale = useLocale();
  const [state, action] = useActionState(linkResultAction, PRISTINE);
  return (
    <form action={action} noValidate className={FRAME}>
      <ErrorSummary state={state} idPrefix="link-" />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="programme" value={programme} />
      <SelectField
        name="result"
        idPrefix="link-"
        label={t("link-result")}
        hint={t("link-hint")}
        empty={t("link-empty")}
        options={results}
        state={state}
      />
      <SubmitButton look="plain">{t("link")}</SubmitButton>
    </form>
  );
}

function Which({ programme, revision }: Props) {
  const locale = useLocale();
  return (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="programme" value={programme} />
      <input type="hidden" name="revision" value={revision} />
    </>
  );
}
