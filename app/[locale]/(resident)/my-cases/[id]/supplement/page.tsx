import { getLocale, getTranslations } from "next-intl/server";

import { ActFrame } from "@/components/filing/act-frame";
import { RefusedFiles } from "@/components/filing/refused-files";
import { WaitingFiles } from "@/components/filing/waiting-files";
import { ClientWords } from "@/components/layout/client-words";
import type { MyCase } from "@/db/queries/my-case";
import { isUploadProblem, missingOf } from "@/lib/domain/case-file/attachments";
import { SupplementInput } from "@/lib/domain/case-file/input";
import type { FormState } from "@/lib/forms/form-state";
import { localeFrom } from "@/lib/i18n/locale-of";

import { keptState } from "../../../../keep-typed";
import { caseHref } from "../../present-case";
import { removeSupplementFileAction } from "../actions";
import { requireMyCaseFor } from "../my-case";
import { SupplementForm } from "./supplement-form";

type Props = PageProps<"/[locale]/my-cases/[id]/supplement">;

export async function generateMetadata() {
  const t = await getTranslations("my-cases.supplement");
  return { title: t("title") };
}

export default async function SupplementPage({ params, searchParams }: Props) {
  const [{ id }, { check, problem }] = await Promise.all([params, searchParams]);
  const { found } = await requireMyCaseFor(id, "supplement");
  const locale = localeFrom(await getLocale());
  const t = await getTranslations("my-cases.supplement");
  const { answers, files } = found.supplement;
  const asked = found.events.find(({ action }) => action === "request_more");
  const isAsked = found.caseFile.state === "more_requested" && asked?.note;

  return (
    <ActFrame
      here={{ pathname: "/my-cases/[id]/supplement", params: { id } }}
      caseFile={{ ...found, id }}
      title={t("title")}
      lead={t("lead")}
    >
      {isAsked && (
        <section aria-labelledby="asked" className="space-y-2">
          <h2 id="asked">{t("asked")}</h2>
          <blockquote className="border-line border-l-2 pl-5 whitespace-pre-line">
            {asked.note}
          </blockquote>
        </section>
      )}
      <RefusedFiles refused={answers.refused ?? []} />
      {files.length > 0 && (
        <WaitingFiles files={files} draftId={id} remove={removeSupplementFileAction} />
      )}
      <ClientWords areas={["filing-forms"]}>
        <SupplementForm
          action={`/api/uploads/cases/${id}?locale=${locale}`}
          revision={found.revision}
          backHref={caseHref(id, locale)}
          isTold={(answers.refused ?? []).length > 0 && !isUploadProblem(String(problem))}
          state={(await keptState()) ?? stateOf(found, { isChecked: check === "1", problem })}
        />
      </ClientWords>
    </ActFrame>
  );
}

type Asked = { readonly isChecked: boolean; readonly problem: string | string[] | undefined };

const CASE_PROBLEMS = ["case_changed_meanwhile", "transition_not_allowed"] as const;

/** What was typed comes back from where it waits, with what is wrong with it once it was to be sent. */
function stateOf(found: MyCase, asked: Asked): FormState {
  const problem = typeof asked.problem === "string" ? asked.problem : null;
  const ofCase = CASE_PROBLEMS.find((code) => code === problem);
  const note = asked.isChecked ? noteProblem(found) : undefined;
  const files = filesProblem(found, problem);
  return {
    ...(ofCase && { problem: ofCase }),
    fieldErrors: { ...(note && { note }), ...(files && { files }) },
    values: found.supplement.answers.supplement ?? {},
  };
}

function noteProblem({ supplement, caseFile, revision }: MyCase): string | undefined {
  const typed = supplement.answers.supplement ?? {};
  const read = SupplementInput.safeParse({ ...typed, caseId: caseFile.id, revision });
  return read.error?.issues[0]?.message;
}

function filesProblem({ supplement }: MyCase, problem: string | null): string | undefined {
  const missing = missingOf(supplement.answers.refused ?? []);
  return isUploadProblem(problem) ? problem : missing[0]?.problem;
}
