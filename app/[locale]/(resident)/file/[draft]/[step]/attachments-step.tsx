import { getTranslations } from "next-intl/server";

import { RefusedFiles } from "@/components/filing/refused-files";
import { UploadForm } from "@/components/filing/upload-form";
import { WaitingFiles } from "@/components/filing/waiting-files";
import { isUploadProblem, missingOf, type RefusedFile } from "@/lib/domain/case-file/attachments";
import type { FormState } from "@/lib/forms/form-state";

import { removeFileAction } from "./actions";
import type { DraftStepProps } from "./step-content";

/** Files are taken by a route of their own, as they come; what was refused waits here to be read. */
export async function AttachmentsStep({ data, step }: DraftStepProps) {
  const t = await getTranslations();
  const { draft, problem, locale } = data;
  const refused = draft.answers.refused ?? [];

  return (
    <div className="space-y-8">
      <div className="space-y-2">
        <h1 className="text-ask">{t("filing.attachments.title")}</h1>
        <p className="text-muted">{t("filing.attachments.lead")}</p>
      </div>
      <RefusedFiles refused={refused} />
      <WaitingFiles files={draft.files} draftId={draft.id} remove={removeFileAction} />
      <UploadForm
        action={`/api/uploads/drafts/${draft.id}?locale=${locale}`}
        state={uploadState(problem, refused)}
        backHref={step.backHref}
        goOn={t("filing-forms.continue")}
        isTold={refused.length > 0 && !isUploadProblem(problem)}
      />
    </div>
  );
}

/** What the last upload came back with, beside the field it is about. */
function uploadState(problem: string | null, refused: readonly RefusedFile[]): FormState {
  const code = isUploadProblem(problem) ? problem : missingOf(refused)[0]?.problem;
  return { fieldErrors: code === undefined ? {} : { files: code }, values: {} };
}
