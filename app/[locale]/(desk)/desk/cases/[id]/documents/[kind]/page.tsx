import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { DocumentFields } from "@/components/document-desk/document-fields";
import { DocumentSheet } from "@/components/document-desk/document-sheet";
import { DeskFrame } from "@/components/layout/desk-frame";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { type DeskCase, findDeskCase } from "@/db/queries/desk-case";
import { findDocumentAtWork } from "@/db/queries/document";
import { requirePosition } from "@/lib/auth/gates";
import { type Actor, DESK_ROLES } from "@/lib/domain/actor";
import type { DocumentForm } from "@/lib/domain/document/form";
import { fits, formFor, mayDraft } from "@/lib/domain/document/forms";
import { DOCUMENT_KINDS } from "@/lib/domain/document/kinds";
import { isId } from "@/lib/domain/input";
import type { PositionScope } from "@/lib/domain/scope";

import { caseAddress } from "../../case-address";
import { caseFactsOf } from "../case-facts";
import { documentHref } from "../documents-section";
import { draftDocumentAction } from "./actions";
import { checkedDocument } from "./checked-document";
import { SignDocument } from "./sign-document";

type Props = PageProps<"/[locale]/desk/cases/[id]/documents/[kind]">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("documents.page"))("window") };
}

/** One document of a case: what is typed into it, then the sheet as it will be printed, then the signature. */
export default async function DocumentPage({ params, searchParams }: Props) {
  const { actor, scope } = await requirePosition(...DESK_ROLES);
  const { id, kind } = await params;
  const at = await findAtWork({ actor, scope }, { id, kind });
  if (!at) notFound();

  const { found, form } = at;
  const { step } = await searchParams;
  const t = await getTranslations("documents.page");
  return (
    <DeskFrame
      here={{ pathname: "/desk/cases/[id]/documents/[kind]", params: { id, kind } }}
      actor={actor}
      isIllustration={found.isDemonstration}
    >
      <div className="space-y-6">
        <DocumentHead found={found} form={form} />
        {!fits(form, found.caseFile) && <Notice tone="soon" title={t("other-state")} />}
        <DocumentAtWork {...at} actor={actor} isLookedAt={step === "preview"} />
      </div>
    </DeskFrame>
  );
}

type Who = { readonly actor: Actor; readonly scope: PositionScope };

/** The case, the form of the document and the draft; null when one of them is not there or not theirs. */
async function findAtWork({ actor, scope }: Who, asked: { id: string; kind: string }) {
  const kind = DOCUMENT_KINDS.find((known) => known === asked.kind.replaceAll("-", "_"));
  const found = kind && isId(asked.id) ? await findDeskCase(scope, asked.id) : null;
  const form = kind && found ? formFor(kind, found.today) : null;
  if (!form || !found || !mayDraft(actor, found.caseFile)) return null;

  const which = { caseFileId: asked.id, kind: form.kind };
  return { found, form, ...(await findDocumentAtWork(scope, which)) };
}

type AtWork = NonNullable<Awaited<ReturnType<typeof findAtWork>>> & {
  readonly actor: Actor;
  /** Somebody asked for the sheet: what is missing for it is said from now on. */
  readonly isLookedAt: boolean;
};

async function DocumentAtWork({ found, form, draft, issuer, actor, isLookedAt }: AtWork) {
  const locale = await getLocale();
  const facts = await caseFactsOf(found);
  const { fields, state, document } = checkedDocument(form, facts, {
    draft,
    issuer,
    today: found.today,
  });
  if (isLookedAt && draft && document) {
    return (
      <>
        <DocumentSheet document={document} />
        <SignDocument
          actor={actor}
          found={found}
          form={form}
          draftedAt={draft.updatedAt}
          backHref={documentHref(found.caseFile.id, form.kind, locale)}
        />
      </>
    );
  }
  return (
    <DocumentFields
      action={draftDocumentAction}
      which={{ caseId: found.caseFile.id, kind: form.kind }}
      fields={fields}
      state={isLookedAt ? state : { ...state, fieldErrors: {} }}
    />
  );
}

type HeadProps = { readonly found: DeskCase; readonly form: DocumentForm };

async function DocumentHead({ found, form }: HeadProps) {
  const t = await getTranslations("documents");
  const locale = await getLocale();
  const { kind, formNumber, article, needsConfirmation } = form;
  return (
    <header className="max-w-measure space-y-1">
      <p className="text-muted">
        <a
          href={`${caseAddress(locale, found.caseFile.id)}#documents`}
          className="inline-flex min-h-8 items-center gap-1.5"
        >
          <Icon name="back" className="size-4" />
          {found.reference}
        </a>
      </p>
      <h1>{t(`kind.${kind}`)}</h1>
      <p className="text-muted">{[formNumber, article].filter(Boolean).join(" · ")}</p>
      {needsConfirmation && <Notice tone="soon" title={t("page.needs-confirmation")} />}
    </header>
  );
}
