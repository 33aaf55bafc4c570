import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { MoreLink } from "@/components/ui/more-link";
import { Notice } from "@/components/ui/notice";
import { findRecordForm, type RecordChoices } from "@/db/queries/record-desk";
import { requirePosition } from "@/lib/auth/gates";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { typedFrom } from "@/lib/domain/record/content";
import type { Typed } from "@/lib/domain/record/declaration";
import { type AuthoredKind, isAuthoredKind } from "@/lib/domain/record/draft";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { GiveTasks } from "../../[id]/give-tasks";
import { Editor } from "../../editor";
import { WithdrawForm } from "./withdraw-form";

type Props = PageProps<"/[locale]/desk/records/new/[kind]">;

export const generateMetadata = windowTitle("record-desk.list.title");

/** A record that is begun; or, with `?record=`, one that is public and is written anew. */
export default async function NewRecordPage({ params, searchParams }: Props) {
  const { actor, scope } = await requirePosition("publisher");
  const [{ kind }, asked, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations("record-desk"),
    getLocale(),
  ]);
  if (!isAuthoredKind(kind)) notFound();
  const recordId = typeof asked["record"] === "string" ? asked["record"] : null;
  const form = await findRecordForm(scope, { kind, recordId });
  if (!form) notFound();
  const { record, choices } = form;
  const begun = { pathname: "/desk/records/new/[kind]", params: { kind } } as const;
  const address = getPathname({ href: begun, locale });

  return (
    <DeskFrame here={begun} actor={actor} isIllustration={record?.isDemonstration ?? false}>
      <div className="max-w-measure mb-6 space-y-4">
        <h1>{t(record ? `correct.${kind}` : `new.${kind}`)}</h1>
        <p className="text-muted">{t(record ? "form.correct-lead" : "form.new-lead")}</p>
        {record && <OpenDrafts record={record} />}
      </div>
      <FirstEditor kind={kind} form={form} asked={asked} address={address} />
      {record && <Besides kind={kind} record={record} choices={choices} />}
    </DeskFrame>
  );
}

type RecordForm = NonNullable<Awaited<ReturnType<typeof findRecordForm>>>;
type ShownRecord = NonNullable<RecordForm["record"]>;

type FirstProps = {
  readonly kind: AuthoredKind;
  readonly form: RecordForm;
  readonly asked: Asked;
  readonly address: string;
};

function FirstEditor({ kind, form: { record, choices, today }, asked, address }: FirstProps) {
  return (
    <Editor
      here={record ? `${address}?record=${record.id}` : address}
      kind={kind}
      draftId=""
      recordId={record?.id ?? ""}
      revision={0}
      baseVersion={record?.version ?? null}
      typed={record ? typedFrom(kind, record.content) : begunWith(asked, choices, today)}
      choices={choices}
    />
  );
}

/** Somebody writes it anew already. */
function OpenDrafts({ record: { open } }: { readonly record: ShownRecord }) {
  const t = useTranslations("record-desk.form");
  const locale = useLocale();
  return open.map(({ id }) => (
    <Notice key={id} tone="soon" title={t("is-open")}>
      <MoreLink
        href={getPathname({ href: { pathname: "/desk/records/[id]", params: { id } }, locale })}
      >
        {t("to-open")}
      </MoreLink>
    </Notice>
  ));
}

type BesidesProps = {
  readonly kind: AuthoredKind;
  readonly record: ShownRecord;
  readonly choices: RecordChoices;
};

/** What else can be done with a public record. */
function Besides({ kind, record: { id, version, withdrawnOn }, choices }: BesidesProps) {
  return (
    <>
      {kind === "conferences" && <GiveTasks choices={choices} conferenceId={id} />}
      {withdrawnOn === null && (
        <ClientWords areas={["record-desk"]}>
          <WithdrawForm kind={kind} recordId={id} baseVersion={version} />
        </ClientWords>
      )}
    </>
  );
}

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** A task that carries out a conclusion begins with its words; everything else begins with its year. */
function begunWith(asked: Asked, { conferences }: RecordChoices, today: CalendarDate): Typed {
  const year = today.slice(0, 4);
  const conference = conferences.find(({ id }) => id === asked["conference"]);
  const conclusion = conference?.conclusions.find(({ key }) => key === asked["conclusion"]);
  if (!conference || !conclusion) return { year };
  const { content, owner, dueOn, key } = conclusion;
  return {
    year,
    content,
    owner: owner ?? "",
    dueOn: dueOn ?? "",
    state: "set",
    conferenceId: conference.id,
    conclusionKey: key,
    sourceId: conference.sourceId,
    asOf: conference.heldOn,
  };
}
