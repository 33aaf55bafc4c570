import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";

import { DeskFrame } from "@/components/layout/desk-frame";
import { dueOf } from "@/components/oversight-desk/due-of";
import { RecommendationTag } from "@/components/oversight-desk/version-tag";
import { DueTag } from "@/components/ui/due-tag";
import { EmptyState } from "@/components/ui/empty-state";
import { IllustrationTag } from "@/components/ui/illustration";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { listRecommendationsAtDesk, RECOMMENDATIONS_PAGE } from "@/db/queries/recommendation-desk";
import { requirePosition } from "@/lib/auth/gates";
import { readDueDate, writeCursor } from "@/lib/domain/oversight/desk-list";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

type Row = Awaited<ReturnType<typeof listRecommendationsAtDesk>>["rows"][number];

export const generateMetadata = windowTitle("oversight-desk.recommendation.title");

export default async function RecommendationsPage({
  searchParams,
}: PageProps<"/[locale]/desk/recommendations">) {
  const { actor, scope } = await requirePosition("leader", "officer", "overseer", "front");
  const t = await getTranslations("oversight-desk.recommendation");
  const locale = await getLocale();
  const { after, late } = await searchParams;
  const place = readDueDate(after);
  const { rows, ...clock } = await listRecommendationsAtDesk(
    scope,
    place && { ...place, isLate: late === "1" },
  );
  const last = rows.at(-1);
  const here = getPathname({ href: "/desk/recommendations", locale });

  return (
    <DeskFrame here="/desk/recommendations" actor={actor}>
      <div className="max-w-measure mb-6 space-y-2">
        <h1>{t("title")}</h1>
        <p className="text-muted">{t("lead")}</p>
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t("empty-title")}>{t("empty")}</EmptyState>
      ) : (
        <Recommendations rows={rows} clock={clock} />
      )}
      <Pagination
        previousHref={after ? here : undefined}
        nextHref={
          last && rows.length === RECOMMENDATIONS_PAGE
            ? `${here}?after=${writeCursor(last.dueOn, last.id)}${last.isLate ? "&late=1" : ""}`
            : undefined
        }
      />
    </DeskFrame>
  );
}

type Props = { readonly rows: readonly Row[]; readonly clock: Parameters<typeof dueOf>[1] };

function Recommendations({ rows, clock }: Props) {
  const t = useTranslations("oversight-desk.recommendation");
  const locale = useLocale();
  return (
    <Table
      caption={t("caption")}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "text",
          header: t("column.text"),
          isRowHeader: true,
          cell: ({ id, text, resultTitle, boardName, isDemonstration }) => (
            <>
              <a
                href={getPathname({
                  href: { pathname: "/desk/recommendations/[id]", params: { id } },
                  locale,
                })}
              >
                {text}
              </a>
              <p className="text-muted font-normal">
                {boardName}: {resultTitle} {isDemonstration && <IllustrationTag />}
              </p>
            </>
          ),
        },
        {
          id: "to",
          header: t("column.addressee"),
          cell: ({ addresseeName }) => (
            <span className="md:whitespace-nowrap">{addresseeName}</span>
          ),
        },
        {
          id: "state",
          header: t("column.state"),
          cell: ({ state }) => <RecommendationTag state={state} />,
        },
        {
          id: "due",
          header: t("column.due"),
          cell: (row) => <DueTag due={dueOf(row, clock)} />,
        },
      ]}
    />
  );
}
