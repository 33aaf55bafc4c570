import { getTranslations } from "next-intl/server";

import { IssueForm } from "@/components/document-desk/issue-form";
import { ClientWords } from "@/components/layout/client-words";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { DeskCase } from "@/db/queries/desk-case";
import type { Actor } from "@/lib/domain/actor";
import type { DocumentForm } from "@/lib/domain/document/form";
import { fits, mayIssue } from "@/lib/domain/document/forms";

import { issueDocumentAction } from "./actions";

type Props = {
  readonly actor: Actor;
  readonly found: DeskCase;
  readonly form: DocumentForm;
  readonly draftedAt: Date;
  readonly backHref: string;
};

/** Who signs, signs what they see; everybody else is told who will. */
export async function SignDocument({ actor, found, form, draftedAt, backHref }: Props) {
  const t = await getTranslations();
  const { caseFile, revision, issuedDocuments } = found;
  const { kind, book, isRepeatable, signers } = form;
  const before = isRepeatable ? null : issuedDocuments.find((issued) => issued.kind === kind);
  const roles = signers.map((role) => t(`terms.role.${role}`)).join(", ");
  const maySign = mayIssue(actor, form, caseFile) && fits(form, caseFile);

  return (
    <div className="max-w-measure space-y-4">
      {before && (
        <Notice tone="soon" title={t("documents.page.replaces")}>
          <p>{t("documents.page.replaces-text")}</p>
        </Notice>
      )}
      {maySign ? (
        <>
          <p>{t(book === null ? "documents.page.sign-unnumbered" : "documents.page.sign-text")}</p>
          <ClientWords areas={["documents"]}>
            <IssueForm
              action={issueDocumentAction}
              which={{
                caseId: caseFile.id,
                revision: String(revision),
                kind,
                draftedAt: draftedAt.toISOString(),
              }}
              backHref={backHref}
            />
          </ClientWords>
        </>
      ) : (
        <>
          <Notice tone="ok" title={t("documents.page.waits", { roles })} />
          <LinkButton look="plain" href={backHref}>
            {t("documents.page.change")}
          </LinkButton>
        </>
      )}
    </div>
  );
}
