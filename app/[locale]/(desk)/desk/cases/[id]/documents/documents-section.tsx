import { getLocale } from "next-intl/server";

import { CaseDocuments } from "@/components/document-desk/case-documents";
import type { DeskCase } from "@/db/queries/desk-case";
import type { Actor } from "@/lib/domain/actor";
import { formatReceiptCode, parseReceiptCode } from "@/lib/domain/case-file/receipt-code";
import { formsFor, mayDraft } from "@/lib/domain/document/forms";
import { getPathname } from "@/lib/i18n/navigation";

type Props = { readonly found: DeskCase; readonly actor: Actor };

/** What was issued in the case, and what can be drawn up as it stands. */
export async function DocumentsSection({ found, actor }: Props) {
  const locale = await getLocale();
  const { caseFile, issuedDocuments, documentDrafts, today } = found;
  const forms = mayDraft(actor, caseFile) ? formsFor(caseFile, today) : [];
  const confirmHref = (code: string) =>
    getPathname({ href: { pathname: "/documents/[code]", params: { code } }, locale });

  return (
    <CaseDocuments
      issued={issuedDocuments.map(({ code, ...issued }) => ({
        ...issued,
        confirmHref: confirmHref(grouped(code)),
      }))}
      possible={forms.map(({ kind, formNumber, article, needsConfirmation }) => {
        const draft = documentDrafts.find((one) => one.kind === kind);
        return {
          kind,
          formNumber,
          article,
          needsConfirmation,
          href: documentHref(caseFile.id, kind, locale),
          draft: draft ? { by: draft.draftedBy, at: draft.updatedAt } : null,
        };
      })}
    />
  );
}

export const documentHref = (id: string, kind: string, locale: string) =>
  getPathname({
    href: {
      pathname: "/desk/cases/[id]/documents/[kind]",
      params: { id, kind: kind.replaceAll("_", "-") },
    },
    locale,
  });

/** As it stands on the paper. */
function grouped(code: string): string {
  const parsed = parseReceiptCode(code);
  return parsed.ok ? formatReceiptCode(parsed.value) : code;
}
