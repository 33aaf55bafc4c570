import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { RefusedFiles } from "@/components/filing/refused-files";
import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { LaidFiles } from "@/components/oversight-desk/laid-files";
import { useRecordTitle } from "@/components/record-desk/field-words";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type DraftAtDesk, findDraftAtDesk } from "@/db/queries/record-desk";
import { requirePosition } from "@/lib/auth/gates";
import { isUploadProblem } from "@/lib/domain/case-file/attachments";
import { hasOwnPage } from "@/lib/domain/record/draft";
import type { FormState } from "@/lib/forms/form-state";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { keptState } from "../../../../../keep-typed";
import { removeRecordFileAction } from "./actions";
import { RecordFileForm } from "./record-file-form";

type Props = PageProps<"/[locale]/desk/records/[id]/files">;

export const generateMetadata = windowTitle("record-desk.files.title");

/** Papers and photographs that become public with a draft. */
export default async function RecordFilesPage({ params, searchParams }: Props) {
  const { actor, scope } = await requirePosition("publisher");
  const t = await getTranslations("record-desk.files");
  const locale = await getLocale();
  const [{ id }, { saved, problem }] = await Promise.all([params, searchParams]);
  const draft = await findDraftAtDesk(scope, id);
  if (!draft || draft.state !== "draft" || draft.isWithdrawal || !hasOwnPage(draft.kind))
    notFound();
  const back = { pathname: "/desk/records/[id]", params: { id } } as const;

  return (
    <DeskFrame
      here={{ pathname: "/desk/records/[id]/files", params: { id } }}
      actor={actor}
      isIllustration={draft.record?.isDemonstration ?? false}
    >
      <div className="max-w-measure space-y-6">
        <header className="space-y-2">
          <Title draft={draft} />
          <h1>{t("title")}</h1>
          <p>{t("lead")}</p>
        </header>
        {saved === "1" && <Notice tone="ok" title={t("saved")} isAnswer />}
        <RefusedFiles refused={draft.uploadDraft.refused} />
        <ClientWords areas={["record-desk"]}>
          <RecordFileForm
            action={`/api/uploads/records/${id}?locale=${locale}`}
            state={(await keptState()) ?? stateOf(draft.uploadDraft.typed, problem)}
          />
        </ClientWords>
        <LaidFiles
          files={draft.files}
          about={{ name: "draftId", id }}
          at="record-files"
          remove={removeRecordFileAction}
        />
        <LinkButton look="plain" href={getPathname({ href: back, locale })}>
          {t("back")}
        </LinkButton>
      </div>
    </DeskFrame>
  );
}

function Title({ draft: { kind, content } }: { readonly draft: DraftAtDesk }) {
  const titleOf = useRecordTitle();
  return <p className="text-muted">{titleOf(kind, content)}</p>;
}

const stateOf = (
  values: FormState["values"],
  problem: string | string[] | undefined,
): FormState => ({
  values,
  fieldErrors: typeof problem === "string" && isUploadProblem(problem) ? { files: problem } : {},
});
