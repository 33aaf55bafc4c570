import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";

import { DeskFrame } from "@/components/layout/desk-frame";
import { VersionTag } from "@/components/oversight-desk/version-tag";
import { LinkButton } from "@/components/ui/button";
import { Moment } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { IllustrationTag } from "@/components/ui/illustration";
import { MoreLink } from "@/components/ui/more-link";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { listResultsAtDesk, RESULTS_PAGE } from "@/db/queries/oversight-desk";
import { requirePosition } from "@/lib/auth/gates";
import { readMoment, writeCursor } from "@/lib/domain/oversight/desk-list";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

type Row = Awaited<ReturnType<typeof listResultsAtDesk>>[number];

export const generateMetadata = windowTitle("oversight-desk.list.title");

export default async function OversightDeskPage({
  searchParams,
}: PageProps<"/[locale]/desk/oversight">) {
  const { actor, scope } = await requirePosition("overseer", "front");
  const t = await getTranslations("oversight-desk.list");
  const locale = await getLocale();
  const { before } = await searchParams;
  const rows = await listResultsAtDesk(scope, readMoment(before));
  const last = rows.at(-1);
  const here = getPathname({ href: "/desk/oversight", locale });

  return (
    <DeskFrame here="/desk/oversight" actor={actor}>
      <div className="mb-6 flex flex-wrap items-start justify-between gap-4">
        <div className="max-w-measure space-y-2">
          <h1>{t("title")}</h1>
          <p className="text-muted">{t("lead")}</p>
        </div>
        {scope.role === "overseer" && (
          <LinkButton href={getPathname({ href: "/desk/oversight/new", locale })} look="main">
            {t("new")}
          </LinkButton>
        )}
        {scope.role === "front" && (
          <MoreLink href={getPathname({ href: "/desk/files", locale })}>{t("files")}</MoreLink>
        )}
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t("empty-title")}>{t("empty")}</EmptyState>
      ) : (
        <Results rows={rows} />
      )}
      <Pagination
        previousHref={before ? here : undefined}
        nextHref={
          last && rows.length === RESULTS_PAGE
            ? `${here}?before=${writeCursor(last.updatedAt.toISOString(), last.id)}`
            : undefined
        }
      />
    </DeskFrame>
  );
}

function Results({ rows }: { readonly rows: readonly Row[] }) {
  const t = useTranslations("oversight-desk.list");
  const locale = useLocale();
  return (
    <Table
      caption={t("caption")}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "title",
          header: t("column.title"),
          isRowHeader: true,
          cell: ({ id, title, isDemonstration }) => (
            <>
              <a
                href={getPathname({
                  href: { pathname: "/desk/oversight/[id]", params: { id } },
                  locale,
                })}
              >
                {title}
              </a>{" "}
              {isDemonstration && <IllustrationTag />}
            </>
          ),
        },
        {
          id: "board",
          header: t("column.board"),
          // Boards are often called after their ward: then it is said once.
          cell: ({ boardName, unitName }) =>
            boardName.includes(unitName) ? boardName : `${boardName}, ${unitName}`,
        },
        {
          id: "state",
          header: t("column.state"),
          cell: ({ state, version }) => (
            <>
              <VersionTag state={state} /> {version > 1 && t("version", { version })}
            </>
          ),
        },
        {
          id: "updated",
          header: t("column.updated"),
          cell: ({ updatedAt }) => <Moment at={updatedAt} />,
        },
      ]}
    />
  );
}
