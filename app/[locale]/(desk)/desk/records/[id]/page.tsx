import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { DeskFrame } from "@/components/layout/desk-frame";
import { Files } from "@/components/oversight/files";
import { shownFiles } from "@/components/oversight/shown-files";
import { DraftStateTag } from "@/components/record-desk/draft-state-tag";
import { useRecordTitle } from "@/components/record-desk/field-words";
import { RecordChanges } from "@/components/record-desk/record-changes";
import { MoreLink } from "@/components/ui/more-link";
import { Notice } from "@/components/ui/notice";
import { Timeline } from "@/components/ui/timeline";
import { type DraftAtDesk, findDraftAtDesk } from "@/db/queries/record-desk";
import { requirePosition } from "@/lib/auth/gates";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { Decisions } from "./decisions";
import { DraftPreview } from "./draft-preview";
import { GiveTasks } from "./give-tasks";

type Props = PageProps<"/[locale]/desk/records/[id]">;

export const generateMetadata = windowTitle("record-desk.list.title");

/** One draft: as people will read it, what it changes, and what can be done with it. */
export default async function RecordDraftPage({ params }: Props) {
  const { actor, scope } = await requirePosition("publisher", "leader");
  const [{ id }, t] = await Promise.all([params, getTranslations("record-desk.page")]);
  const draft = await findDraftAtDesk(scope, id);
  if (!draft) notFound();
  return (
    <DeskFrame
      here={{ pathname: "/desk/records/[id]", params: { id } }}
      actor={actor}
      isIllustration={draft.record?.isDemonstration ?? false}
    >
      <div className="space-y-6">
        <Head draft={draft} />
        <Said draft={draft} />
        <Differences draft={draft} />
        <section className="space-y-3">
          <h2>{t("preview")}</h2>
          <DraftPreview draft={draft} />
          <Files files={shownFiles(draft.files, "record-files")} />
        </section>
        {scope.role === "publisher" && draft.kind === "conferences" && (
          <GiveTasks choices={draft.choices} conferenceId={draft.recordId} />
        )}
        <Decisions draft={draft} actor={actor} />
        <section className="space-y-3">
          <h2>{t("history")}</h2>
          <History draft={draft} />
        </section>
      </div>
    </DeskFrame>
  );
}

type Part = { readonly draft: DraftAtDesk };

/** Why it was sent back, and why it is written anew or withdrawn. */
function Said({ draft: { returnedNote, reason, isWithdrawal } }: Part) {
  const t = useTranslations("record-desk.page");
  return (
    <>
      {returnedNote && (
        <Notice tone="soon" title={t("returned")}>
          <p className="whitespace-pre-line">{returnedNote}</p>
        </Notice>
      )}
      {reason && (
        <Notice tone="info" title={t(isWithdrawal ? "why-withdraw" : "why")}>
          <p className="whitespace-pre-line">{reason}</p>
        </Notice>
      )}
    </>
  );
}

/** What it changes of what is public, while it is not public itself. */
function Differences({ draft }: Part) {
  const t = useTranslations("record-desk.page");
  const { record, kind, content, choices, isWithdrawal, state } = draft;
  if (!record || isWithdrawal || state === "published") return null;
  return (
    <section className="space-y-3">
      <h2>{t("changes")}</h2>
      <RecordChanges kind={kind} before={record.content} after={content} choices={choices} />
    </section>
  );
}

function Head({ draft }: { readonly draft: DraftAtDesk }) {
  const t = useTranslations("record-desk");
  const locale = useLocale();
  const titleOf = useRecordTitle();
  const { kind, content, state, returnedNote, unitName, record } = draft;
  const isAddressed = record?.slug && (kind === "projects" || kind === "conferences");
  return (
    <header className="space-y-2">
      <p className="text-muted">{t(`kind.${kind}`)}</p>
      <h1 className="max-w-measure">{titleOf(kind, content)}</h1>
      <p className="flex flex-wrap items-center gap-2">
        <DraftStateTag state={state} isReturned={returnedNote !== null} />
        <span className="text-muted">{unitName}</span>
      </p>
      {isAddressed && (
        <MoreLink
          href={getPathname({
            href: { pathname: `/${kind}/[slug]`, params: { slug: record.slug ?? "" } },
            locale,
          })}
        >
          {t("page.public")}
        </MoreLink>
      )}
    </header>
  );
}

function History({ draft }: { readonly draft: DraftAtDesk }) {
  const t = useTranslations();
  return (
    <Timeline
      label={t("record-desk.page.history")}
      entries={draft.events.map(({ id, at, role, action, note }) => ({
        id: String(id),
        at,
        who: t(`terms.role.${role}`),
        what: (
          <>
            <p>{t(`record-desk.event.${action}`)}</p>
            {note && <p className="text-muted whitespace-pre-line">{note}</p>}
          </>
        ),
      }))}
    />
  );
}
