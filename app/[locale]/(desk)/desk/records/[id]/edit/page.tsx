import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { DeskFrame } from "@/components/layout/desk-frame";
import { RecordChanges } from "@/components/record-desk/record-changes";
import { MoreLink } from "@/components/ui/more-link";
import { Notice } from "@/components/ui/notice";
import { type DraftAtDesk, findDraftAtDesk } from "@/db/queries/record-desk";
import { requirePosition } from "@/lib/auth/gates";
import { typedFrom } from "@/lib/domain/record/content";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { Editor } from "../../editor";

type Props = PageProps<"/[locale]/desk/records/[id]/edit">;

export const generateMetadata = windowTitle("record-desk.list.title");

export default async function EditRecordPage({ params, searchParams }: Props) {
  const { actor, scope } = await requirePosition("publisher");
  const [{ id }, { saved }, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations("record-desk"),
    getLocale(),
  ]);
  const draft = await findDraftAtDesk(scope, id);
  if (!draft || draft.state !== "draft" || draft.isWithdrawal) notFound();
  const here = { pathname: "/desk/records/[id]/edit", params: { id } } as const;
  const { kind, record } = draft;

  return (
    <DeskFrame here={here} actor={actor} isIllustration={record?.isDemonstration ?? false}>
      <div className="max-w-measure mb-6 space-y-4">
        <h1>{t(record ? `correct.${kind}` : `new.${kind}`)}</h1>
        {saved === "1" && (
          <Notice tone="ok" isAnswer>
            {t("form.saved")}
          </Notice>
        )}
        <BeforeTheForm draft={draft} />
      </div>
      <ChangedMeanwhile draft={draft} />
      <DraftEditor draft={draft} here={getPathname({ href: here, locale })} />
    </DeskFrame>
  );
}

function DraftEditor({ draft, here }: { readonly draft: DraftAtDesk; readonly here: string }) {
  const { id, kind, record, content, revision, reason, choices } = draft;
  return (
    <Editor
      here={here}
      kind={kind}
      draftId={id}
      recordId={record?.id ?? ""}
      revision={revision}
      baseVersion={record?.version ?? null}
      typed={{ ...typedFrom(kind, content), reason: reason ?? "" }}
      choices={choices}
    />
  );
}

/** What is to be mended, and the way to the whole. */
function BeforeTheForm({ draft: { id, returnedNote } }: { readonly draft: DraftAtDesk }) {
  const t = useTranslations("record-desk");
  const locale = useLocale();
  const page = { pathname: "/desk/records/[id]", params: { id } } as const;
  return (
    <>
      {returnedNote && (
        <Notice tone="soon" title={t("page.returned")}>
          <p className="whitespace-pre-line">{returnedNote}</p>
        </Notice>
      )}
      <MoreLink href={getPathname({ href: page, locale })}>{t("form.preview")}</MoreLink>
    </>
  );
}

/** The record was written by somebody else since this draft was begun: what it says now stands before the form. */
async function ChangedMeanwhile({ draft }: { readonly draft: DraftAtDesk }) {
  const { kind, record, baseVersion, content, choices } = draft;
  const t = await getTranslations("record-desk.form");
  if (!record || record.version === baseVersion) return null;
  return (
    <section className="mb-6 space-y-3">
      <Notice tone="soon" title={t("changed-meanwhile", { version: record.version })}>
        <p>{t("changed-meanwhile-text")}</p>
      </Notice>
      <RecordChanges kind={kind} before={record.content} after={content} choices={choices} />
    </section>
  );
}
