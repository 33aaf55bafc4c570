import { getLocale, getTranslations } from "next-intl/server";

import { RefusedFiles } from "@/components/filing/refused-files";
import { LaidFiles } from "@/components/oversight-desk/laid-files";
import { Notice } from "@/components/ui/notice";
import type { RecommendationAtDesk } from "@/db/queries/recommendation-desk";
import { isUploadProblem } from "@/lib/domain/case-file/attachments";
import { ReplyInput } from "@/lib/domain/oversight/draft-input";
import { lackingCompletionProof } from "@/lib/domain/oversight/proof";
import type { FormState } from "@/lib/forms/form-state";

import { keptState } from "../../../../keep-typed";
import { removeProofAction } from "./actions";
import { CompletionForm } from "./completion-form";

export type Asked = { readonly step?: unknown; readonly problem?: unknown };

type Props = { readonly recommendation: RecommendationAtDesk; readonly asked: Asked };

/** The report that something was carried out: words, files that lie there already, and what is still missing. */
export async function Completion({ recommendation, asked }: Props) {
  const t = await getTranslations("oversight-desk");
  const locale = await getLocale();
  const { id, revision, proof, uploadDraft } = recommendation;
  return (
    <section
      aria-labelledby="completion"
      className="border-hair max-w-measure space-y-4 rounded border p-4"
    >
      <h2 id="completion">{t("reply-form.report_done.title")}</h2>
      {asked.step === "saved" && <Notice tone="ok" title={t("completion.saved")} isAnswer />}
      <RefusedFiles refused={uploadDraft.refused} />
      <CompletionForm
        action={`/api/uploads/recommendations/${id}?locale=${locale}`}
        revision={revision}
        state={(await keptState()) ?? stateOf(recommendation, asked)}
      />
      <h3>{t("completion.waiting")}</h3>
      <LaidFiles
        files={proof.waiting.map((file) => ({ ...file, isPublic: false }))}
        about={{ name: "recommendationId", id }}
        remove={removeProofAction}
      />
    </section>
  );
}

/** Why a report that was to be sent was not. */
const SENDING_PROBLEMS = new Set(["changed_meanwhile", "transition_not_allowed"]);

function stateOf(recommendation: RecommendationAtDesk, { step, problem }: Asked): FormState {
  const values = recommendation.uploadDraft.typed;
  const code = typeof problem === "string" ? problem : null;
  if (isUploadProblem(code)) return { values, fieldErrors: { files: code } };
  if (code && SENDING_PROBLEMS.has(code)) return { values, fieldErrors: {}, problem: code };
  return { values, fieldErrors: step === "check" ? errorsOf(recommendation) : {} };
}

function errorsOf({ id, revision, uploadDraft, proof }: RecommendationAtDesk) {
  const { text = "", documentNumber = "" } = uploadDraft.typed;
  const parsed = ReplyInput.safeParse({ text, documentNumber, recommendationId: id, revision });
  const errors: Record<string, string> = {};
  for (const { path, message } of parsed.error?.issues ?? []) errors[String(path[0])] ??= message;
  const lacking = lackingCompletionProof(documentNumber.trim() || null, proof.waiting.length);
  return lacking ? { ...errors, files: lacking } : errors;
}
