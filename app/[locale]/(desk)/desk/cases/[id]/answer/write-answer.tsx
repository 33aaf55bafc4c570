import { getLocale, getTranslations } from "next-intl/server";

import { RefusedFiles } from "@/components/filing/refused-files";
import { WaitingFiles } from "@/components/filing/waiting-files";
import { ClientWords } from "@/components/layout/client-words";
import { Notice } from "@/components/ui/notice";
import type { DeskCase } from "@/db/queries/desk-case";
import { isUploadProblem } from "@/lib/domain/case-file/attachments";
import type { FormState } from "@/lib/forms/form-state";

import { removeAnswerFileAction } from "./actions";
import { AnswerForm } from "./answer-form";

type Props = {
  readonly found: DeskCase;
  readonly isSaved: boolean;
  /** Why the last upload was not taken at all. */
  readonly problem: string | null;
  readonly check: FormState | null;
};

/** Words and proof of an answer. Nothing typed is lost: what is sent with a file is kept as a draft. */
export async function WriteAnswer({ found, isSaved, problem, check }: Props) {
  const t = await getTranslations("desk-forms.answer");
  const locale = await getLocale();
  const { caseFile, answerDraft, waitingFiles } = found;
  const state: FormState = check ?? {
    values: answerDraft.typed,
    fieldErrors: isUploadProblem(problem) ? { files: problem } : {},
  };

  return (
    <>
      {isSaved && <Notice tone="ok" title={t("saved")} isAnswer />}
      <RefusedFiles refused={answerDraft.refused} />
      <ClientWords areas={["desk-forms"]}>
        <AnswerForm
          action={`/api/uploads/answers/${caseFile.id}?locale=${locale}`}
          isDecision={caseFile.kind === "complaint"}
          state={state}
        />
      </ClientWords>
      <section aria-labelledby="waiting" className="space-y-2">
        <h2 id="waiting">{t("waiting")}</h2>
        <WaitingFiles
          files={waitingFiles}
          draftId={caseFile.id}
          remove={removeAnswerFileAction}
          none={t("waiting-none")}
        />
      </section>
    </>
  );
}
