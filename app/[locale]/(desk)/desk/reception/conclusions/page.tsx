import type { Metadata } from "next";
import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";

import { DeskFrame } from "@/components/layout/desk-frame";
import { ConclusionTag } from "@/components/reception/conclusion-facts";
import { Day } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { type Column, Table } from "@/components/ui/table";
import { listConclusionsAtDesk, type ShownConclusion } from "@/db/queries/conclusion";
import { requirePosition } from "@/lib/auth/gates";
import { DESK_ROLES } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { conclusionStanding } from "@/lib/domain/reception/conclusion";
import { getPathname } from "@/lib/i18n/navigation";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reception-desk.conclusion"))("list-title") };
}

/** What the head of the ward concluded: what is not done first, the longest overdue on top. */
export default async function ConclusionsPage() {
  const { actor, scope } = await requirePosition(...DESK_ROLES);
  const { rows, today } = await listConclusionsAtDesk(scope);
  const t = await getTranslations("reception-desk.conclusion");
  return (
    <DeskFrame
      here="/desk/reception/conclusions"
      actor={actor}
      isIllustration={rows.length > 0 && rows.every(({ isDemonstration }) => isDemonstration)}
    >
      <div className="space-y-6">
        <header className="max-w-measure space-y-2">
          <h1>{t("list-title")}</h1>
          <p className="text-muted">{t("list-lead")}</p>
        </header>
        {rows.length === 0 ? (
          <EmptyState title={t("list-none")}>{t("list-none-words")}</EmptyState>
        ) : (
          <ConclusionTable rows={rows} today={today} />
        )}
      </div>
    </DeskFrame>
  );
}

type TableProps = { readonly rows: readonly ShownConclusion[]; readonly today: CalendarDate };

function ConclusionTable({ rows, today }: TableProps) {
  const t = useTranslations("reception-desk.conclusion");
  const words = useTranslations("reception.conclusion");
  const locale = useLocale();
  const hrefOf = (id: string) => {
    const pathname = "/desk/registers/receptions/[id]";
    return `${getPathname({ href: { pathname, params: { id } }, locale })}#conclusions`;
  };
  const columns: Column<ShownConclusion>[] = [
    {
      id: "number",
      header: t("column.number"),
      isRowHeader: true,
      cell: ({ entryId, symbol, concludedOn }) => (
        <>
          <a className="hit" href={hrefOf(entryId)}>
            {symbol ?? words("unnumbered")}
          </a>
          , <Day date={concludedOn} />
        </>
      ),
    },
    { id: "content", header: t("column.content"), cell: ({ content }) => content },
    { id: "responsible", header: words("responsible"), cell: ({ responsible }) => responsible },
    { id: "due", header: words("due"), cell: ({ dueOn }) => <Day date={dueOn} /> },
    {
      id: "state",
      header: t("column.state"),
      cell: (row) => <ConclusionTag standing={conclusionStanding(row, today)} />,
    },
  ];
  return (
    <Table
      caption={t("list-title")}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}
