import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { LinkButton } from "@/components/ui/button";
import { Day, Moment } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { listCalendarDays } from "@/db/queries/administration";
import { listCalendarChanges, type ListedChange } from "@/db/queries/calendar-change";
import { requirePosition } from "@/lib/auth/gates";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { ImportYearForm, ProposeYearForm, SetDayForm } from "./calendar-forms";

export const generateMetadata = windowTitle("administration.calendar.window");

/** The days on which offices differ from an ordinary week, and the only door by which they change. */
export default async function CalendarPage({
  searchParams,
}: PageProps<"/[locale]/desk/units/calendar">) {
  const { actor, scope } = await requirePosition("administrator");
  const asked = Number((await searchParams)["year"]);
  const [t, { year, days, years }, changes] = await Promise.all([
    getTranslations("administration.calendar"),
    listCalendarDays(scope, Number.isInteger(asked) && asked > 0 ? asked : null),
    listCalendarChanges(scope),
  ]);

  return (
    <DeskFrame here="/desk/units/calendar" actor={actor}>
      <div className="max-w-5xl space-y-6">
        <header className="space-y-2">
          <h1>{t("title", { year: String(year) })}</h1>
          <p className="text-muted max-w-measure">{t("lead")}</p>
        </header>
        <Years years={years} year={year} />
        <Notice tone="info">
          <p>{t("door")}</p>
        </Notice>
        {days.length === 0 ? (
          <EmptyState title={t("none")}>{t("none-words")}</EmptyState>
        ) : (
          <DayTable days={days} />
        )}
        <p>
          <LinkButton href={`/api/calendar/${year}`} download>
            {t("download", { year: String(year) })}
          </LinkButton>
        </p>
        <Changes changes={changes} />
        <ClientWords areas={["administration", "errors"]}>
          <div className="grid items-start gap-12 lg:grid-cols-2">
            <FormPart id="set-day" title={t("set-day")}>
              <SetDayForm year={year} />
            </FormPart>
            <div className="space-y-12">
              <FormPart id="import" title={t("import")}>
                <ImportYearForm year={year} />
              </FormPart>
              <FormPart id="propose" title={t("propose")}>
                <ProposeYearForm year={(years.at(-1) ?? year) + 1} />
              </FormPart>
            </div>
          </div>
        </ClientWords>
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

type FormPartProps = { readonly id: string; readonly title: string; readonly children: ReactNode };

function FormPart({ id, title, children }: FormPartProps) {
  return (
    <section aria-labelledby={id} className="space-y-4">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Changes({ changes }: { readonly changes: readonly ListedChange[] }) {
  const t = useTranslations("administration");
  const locale = useLocale();
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="changes" className="space-y-3">
      <h2 id="changes">{t("calendar.changes")}</h2>
      <ul className="space-y-2">
        {changes.map(({ id, sourceDocument, proposedAt, state }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3">
            <a
              className="hit"
              href={getPathname({
                href: { pathname: "/desk/units/calendar/[id]", params: { id } },
                locale,
              })}
            >
              {sourceDocument}
            </a>
            <span className="text-muted">
              <Moment at={proposedAt} />, {t(`calendar-change.short.${state}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
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
            <Tag tone={confirmed ? "ok" : "soon"}>
              {t(`confirmed.${confirmed ? "confirmed" : "proposed"}`)}
            </Tag>
          ),
        },
      ]}
    />
  );
}
