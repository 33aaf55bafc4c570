import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";

import { DeskFrame } from "@/components/layout/desk-frame";
import { Day } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { listCalendarDays } from "@/db/queries/administration";
import { requirePosition } from "@/lib/auth/gates";
import { getPathname } from "@/lib/i18n/navigation";

/** The days on which offices differ from an ordinary week; a change of them is a change of the law's data. */
export default async function CalendarPage({
  searchParams,
}: PageProps<"/[locale]/desk/units/calendar">) {
  const { actor, scope } = await requirePosition("administrator");
  const asked = Number((await searchParams)["year"]);
  const [t, { year, days, years }] = await Promise.all([
    getTranslations("administration.calendar"),
    listCalendarDays(scope, Number.isInteger(asked) && asked > 0 ? asked : null),
  ]);

  return (
    <DeskFrame here="/desk/units/calendar" actor={actor}>
      <div className="max-w-5xl space-y-6">
        <header className="space-y-2">
          <h1>{t("title", { year: String(year) })}</h1>
          <p className="text-muted max-w-measure">{t("lead")}</p>
        </header>
        <Years years={years} year={year} />
        {days.length === 0 ? (
          <EmptyState title={t("none")}>{t("none-words")}</EmptyState>
        ) : (
          <DayTable days={days} />
        )}
      </div>
    </DeskFrame>
  );
}

function Years({ years, year }: { readonly years: readonly number[]; readonly year: number }) {
  const t = useTranslations("administration.calendar");
  const locale = useLocale();

  return (
    <nav aria-label={t("years")} className="flex flex-wrap gap-4">
      {years.map((other) => (
        <a
          key={other}
          className="hit aria-[current]:font-semibold"
          aria-current={other === year ? "page" : undefined}
          href={getPathname({
            href: { pathname: "/desk/units/calendar", query: { year: String(other) } },
            locale,
          })}
        >
          {other}
        </a>
      ))}
    </nav>
  );
}

type Days = Awaited<ReturnType<typeof listCalendarDays>>["days"];

function DayTable({ days }: { readonly days: Days }) {
  const t = useTranslations("administration.calendar");
  return (
    <Table
      caption={t("caption")}
      captionHidden
      rows={days}
      rowKey={({ date }) => date}
      columns={[
        {
          id: "day",
          header: t("day"),
          isRowHeader: true,
          cell: ({ date }) => <Day date={date} written="long" />,
        },
        { id: "kind", header: t("kind-label"), cell: ({ kind }) => t(`kind.${kind}`) },
        { id: "name", header: t("name"), cell: ({ name }) => name },
        { id: "source", header: t("source"), cell: ({ sourceDocument }) => sourceDocument },
        {
          id: "confirmed",
          header: t("confirmed-label"),
          cell: ({ confirmed }) => (
            <Tag tone={confirmed === "confirmed" ? "ok" : "soon"}>
              {t(`confirmed.${confirmed}`)}
            </Tag>
          ),
        },
      ]}
    />
  );
}
