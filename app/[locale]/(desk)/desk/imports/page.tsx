import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";

import { DeskFrame } from "@/components/layout/desk-frame";
import { Moment } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { FileField } from "@/components/ui/file-field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { Table } from "@/components/ui/table";
import { listImports, type ListedImport } from "@/db/queries/import";
import { requirePosition } from "@/lib/auth/gates";
import { type ImportKind, IMPORT_ROLES, kindsFor } from "@/lib/domain/import/import";
import { PRISTINE } from "@/lib/forms/form-state";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

export const generateMetadata = windowTitle("imports.title");

/** Files that bring many records at once: what may be sent, and what became of those that were. */
export default async function ImportsPage({ searchParams }: PageProps<"/[locale]/desk/imports">) {
  const { actor, scope } = await requirePosition(...IMPORT_ROLES);
  const [t, listed, asked] = await Promise.all([
    getTranslations(),
    listImports(scope),
    searchParams,
  ]);
  const sent = kindsFor(scope.role, "send");
  const problem = typeof asked["problem"] === "string" ? `errors.${asked["problem"]}` : "";

  return (
    <DeskFrame here="/desk/imports" actor={actor}>
      <div className="max-w-5xl space-y-8">
        <header className="space-y-2">
          <h1>{t("imports.title")}</h1>
          <p className="text-muted max-w-measure">{t(`imports.lead.${leadOf(scope.role)}`)}</p>
        </header>
        {problem && t.has(problem) && (
          <Notice tone="late" isAnswer>
            <p>{t(problem)}</p>
          </Notice>
        )}
        {sent.map((kind) => (
          <SendPart key={kind} kind={kind} />
        ))}
        <section aria-labelledby="sent" className="space-y-3">
          <h2 id="sent">{t("imports.sent")}</h2>
          {listed.length === 0 ? (
            <EmptyState title={t("imports.none")}>{t("imports.none-words")}</EmptyState>
          ) : (
            <Listed rows={listed} />
          )}
        </section>
      </div>
    </DeskFrame>
  );
}

const leadOf = (role: string) => (role === "overseer" || role === "front" ? role : "publisher");

/** A plain form: the file goes straight to the disk, with or without script. */
function SendPart({ kind }: { readonly kind: ImportKind }) {
  const t = useTranslations("imports");
  const locale = useLocale();
  const own = { state: PRISTINE, idPrefix: `${kind}-` };
  return (
    <section aria-labelledby={kind} className="space-y-4">
      <h2 id={kind}>{t(`kind.${kind}`)}</h2>
      <p className="flex flex-wrap gap-x-6">
        {(["xlsx", "csv"] as const).map((format) => (
          <a
            key={format}
            className="hit"
            href={`/api/imports/templates/${kind}.${format}`}
            download
          >
            {t(`template.${format}`, { kind: t(`kind.${kind}`) })}
          </a>
        ))}
      </p>
      <form
        action={`/api/uploads/imports/${kind}?locale=${locale}`}
        method="post"
        encType="multipart/form-data"
        className="max-w-xl space-y-4"
      >
        <FileField
          {...own}
          name="file"
          label={t("file", { kind: t(`kind.${kind}`) })}
          hint={t("file-hint")}
          accept=".csv,text/csv,.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        />
        <SubmitButton look="plain">{t("check", { kind: t(`kind.${kind}`) })}</SubmitButton>
      </form>
    </section>
  );
}

function Listed({ rows }: { readonly rows: readonly ListedImport[] }) {
  const t = useTranslations("imports");
  const locale = useLocale();
  const address = (id: string) =>
    getPathname({ href: { pathname: "/desk/imports/[id]", params: { id } }, locale });
  return (
    <Table
      caption={t("sent")}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "file",
          header: t("column.file"),
          isRowHeader: true,
          cell: ({ id, fileName }) => <a href={address(id)}>{fileName}</a>,
        },
        { id: "kind", header: t("column.kind"), cell: ({ kind }) => t(`kind.${kind}`) },
        { id: "at", header: t("column.at"), cell: ({ sentAt }) => <Moment at={sentAt} /> },
        { id: "by", header: t("column.by"), cell: ({ sentBy }) => sentBy ?? "–" },
        { id: "state", header: t("column.state"), cell: ({ state }) => t(`state.${state}`) },
      ]}
    />
  );
}
