import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { RefusedFiles } from "@/components/filing/refused-files";
import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { LaidFiles } from "@/components/oversight-desk/laid-files";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { findResultAtDesk, type ResultAtDesk } from "@/db/queries/oversight-desk";
import { requirePosition } from "@/lib/auth/gates";
import { isUploadProblem } from "@/lib/domain/case-file/attachments";
import { resultTransition } from "@/lib/domain/oversight/transitions";
import type { FormState } from "@/lib/forms/form-state";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { keptState } from "../../../../../keep-typed";
import { removeFindingFileAction } from "../actions";
import { FindingFileForm } from "./finding-file-form";

type Props = PageProps<"/[locale]/desk/oversight/[id]/files">;

export const generateMetadata = windowTitle("oversight-desk.files.title");

export default async function FindingFilesPage({ params, searchParams }: Props) {
  const { actor, scope } = await requirePosition("overseer");
  const t = await getTranslations("oversight-desk.files");
  const locale = await getLocale();
  const [{ id }, { saved, problem }] = await Promise.all([params, searchParams]);
  const result = await findResultAtDesk(scope, id);
  if (!result || !resultTransition(result.newest.state, "edit").ok) notFound();
  const { newest, uploadDraft } = result;
  const back = { pathname: "/desk/oversight/[id]", params: { id } } as const;

  return (
    <DeskFrame
      here={{ pathname: "/desk/oversight/[id]/files", params: { id } }}
      actor={actor}
      isIllustration={result.isDemonstration}
    >
      <div className="max-w-measure space-y-6">
        <header className="space-y-2">
          <p className="text-muted">{newest.content.title}</p>
          <h1>{t("title")}</h1>
          <p>{t("lead")}</p>
        </header>
        {saved === "1" && <Notice tone="ok" title={t("saved")} isAnswer />}
        <RefusedFiles refused={uploadDraft.refused} />
        {newest.content.findings.length === 0 ? (
          <EmptyState title={t("no-finding")} />
        ) : (
          <ClientWords areas={["oversight-desk"]}>
            <FindingFileForm
              action={`/api/uploads/findings/${id}?locale=${locale}`}
              findings={newest.content.findings.map(({ key, text }, index) => ({
                value: key,
                label: `${t("finding", { number: index + 1 })}: ${text.slice(0, 60)}`,
              }))}
              state={(await keptState()) ?? stateOf(uploadDraft.typed, problem)}
            />
          </ClientWords>
        )}
        <FilesOfFindings result={result} />
        <LinkButton look="plain" href={getPathname({ href: back, locale })}>
          {t("back")}
        </LinkButton>
      </div>
    </DeskFrame>
  );
}

const stateOf = (
  values: FormState["values"],
  problem: string | string[] | undefined,
): FormState => ({
  values,
  fieldErrors: typeof problem === "string" && isUploadProblem(problem) ? { files: problem } : {},
});

async function FilesOfFindings({ result }: { readonly result: ResultAtDesk }) {
  const t = await getTranslations("oversight-desk.files");
  const { newest, files, id } = result;
  return newest.content.findings.map(({ key, text }, index) => (
    <section key={key} className="space-y-2">
      <h2>{t("finding", { number: index + 1 })}</h2>
      <p className="text-muted line-clamp-2">{text}</p>
      <LaidFiles
        files={files
          .filter(({ findingKey }) => findingKey === key)
          .map((file) => ({ ...file, isPublic: (file.version ?? 0) < newest.version }))}
        about={{ name: "resultId", id }}
        remove={removeFindingFileAction}
      />
    </section>
  ));
}
