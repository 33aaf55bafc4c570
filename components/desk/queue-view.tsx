import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import type { QueueFilter, QueueView as View } from "@/lib/domain/case-file/queue";

import { QUEUE_SEARCH_ID, QueueFilters } from "./queue-filters";
import { QueueKeys } from "./queue-keys";
import { QUEUE_FIRST_ID, QUEUE_ID, type QueueRow, QueueTable } from "./queue-table";

type Props<Row extends QueueRow> = {
  readonly rows: readonly Row[];
  readonly counts: Readonly<Record<View, number>>;
  /** How many there are of what is asked for; null when nothing narrows the view. */
  readonly matching: number | null;
  readonly filter: Pick<QueueFilter, "view" | "kind" | "state" | "field" | "holder" | "q">;
  /** Where the queue itself lives. */
  readonly action: string;
  /** What it is narrowed by now. */
  readonly applied: ReactNode;
  readonly firstHref?: string | undefined;
  readonly nextHref?: string | undefined;
  readonly hrefOf: (row: Row) => string;
  readonly claim?: (row: Row) => ReactNode;
  /** What was just done, with the way to undo it. */
  readonly flash?: ReactNode;
  /** What must not be overlooked, whatever is looked at. */
  readonly warning?: ReactNode;
};

/** The queue of a unit: what is owed, most urgent first. */
export function QueueView<Row extends QueueRow>(props: Props<Row>) {
  const t = useTranslations("desk");
  const { rows, matching, filter, action, applied, firstHref, nextHref, flash, warning } = props;
  const { hrefOf, claim } = props;

  return (
    <div className="bg-card lg:border-hair -mx-4 -my-4 flex-1 pb-4 lg:-mx-6 lg:border-l">
      {rows.length > 0 && (
        <a className="skip-link" href={`#${QUEUE_FIRST_ID}`}>
          {t("to-list")}
        </a>
      )}
      <Head {...props} />
      <QueueFilters action={action} filter={filter} applied={applied} />
      {flash && <div className="border-hair border-t px-4 py-2">{flash}</div>}
      {warning && <div className="px-4 pb-2.5">{warning}</div>}
      {rows.length === 0 ? (
        <div className="p-4">
          <EmptyState title={t(matching === null ? "empty.title" : "empty.narrowed-title")}>
            {t(`empty.${matching === null ? filter.view : "narrowed"}`)}
          </EmptyState>
        </div>
      ) : (
        <QueueTable caption={t("caption")} rows={rows} hrefOf={hrefOf} {...(claim && { claim })} />
      )}
      <div className="border-hair border-t px-4 pt-2">
        <Pagination previousHref={firstHref} nextHref={nextHref} />
        {rows.length > 0 && <QueueKeys listId={QUEUE_ID} searchId={QUEUE_SEARCH_ID} />}
      </div>
    </div>
  );
}

function Head<Row extends QueueRow>({ rows, counts, matching, filter, hrefOf }: Props<Row>) {
  const t = useTranslations("desk");
  const [first] = rows;
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 pt-3.5 pb-2.5">
      <h1>{t(`view.${filter.view}`)}</h1>
      <p className="text-muted">
        {t(matching === null ? "summary" : "summary-narrowed", {
          matching: matching ?? 0,
          count: counts[filter.view],
          overdue: counts.overdue,
          soon: counts.due_soon,
        })}
      </p>
      {first && (
        <p className="max-md:w-full md:ml-auto">
          <LinkButton href={hrefOf(first)} look="main">
            {t("open-most-urgent")}
          </LinkButton>
        </p>
      )}
    </header>
  );
}
