import { useTranslations } from "next-intl";

import { DeskDue, type DeskStanding } from "@/components/desk/desk-due";
import { IllustrationTag } from "@/components/ui/illustration";
import { Table } from "@/components/ui/table";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseState } from "@/lib/domain/case-file/case-file";

/** One thing that is late, and whose it is. */
export type Late = {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
  readonly unitName: string;
  readonly state: CaseState;
  readonly holderName: string | null;
  readonly day: CalendarDate;
  readonly standing: DeskStanding | null;
  /** Null where the reader may see that there is a row, and no more. */
  readonly href: string | null;
  readonly isDemonstration: boolean;
};

type Props = {
  readonly lates: readonly Late[];
  /** How many there are in all, and the way to them. */
  readonly count: number;
  readonly allHref: string;
};

/** What has been late the longest, so that a leader knows whom to ask before reading any figure. */
export function Lates({ lates, count, allHref }: Props) {
  const t = useTranslations("dashboard.lates");
  const row = useTranslations("dashboard.row");
  const state = useTranslations("terms.case-state");
  if (lates.length === 0) return null;

  return (
    <section aria-labelledby="lates-title" className="space-y-2">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="lates-title">{t("title")}</h2>
        <a href={allHref} className="inline-flex min-h-(--control) items-center">
          {t("all", { count })}
        </a>
      </header>
      <Table
        caption={t("caption")}
        captionHidden
        rows={lates}
        rowKey={({ id }) => id}
        columns={[
          {
            id: "subject",
            header: row("subject"),
            isRowHeader: true,
            cell: ({ subject, isDemonstration }) => (
              <>
                {isDemonstration && <IllustrationTag isSmall />}
                {subject}
              </>
            ),
          },
          {
            id: "due",
            header: row("due"),
            cell: ({ day, standing }) => <DeskDue dueOn={day} standing={standing} />,
          },
          { id: "unit", header: row("unit"), cell: ({ unitName }) => unitName },
          {
            id: "holder",
            header: t("step"),
            cell: (late) => `${state(late.state)}, ${late.holderName ?? t("nobody")}`,
          },
          {
            id: "reference",
            header: row("reference"),
            cell: ({ reference, href }) => (
              <span className="whitespace-nowrap">
                {href ? <a href={href}>{reference}</a> : reference}
              </span>
            ),
          },
        ]}
      />
    </section>
  );
}
