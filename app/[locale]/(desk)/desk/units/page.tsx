import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";

import { DeskFrame } from "@/components/layout/desk-frame";
import { Button, LinkButton } from "@/components/ui/button";
import { Day } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { listUnitsAtDesk } from "@/db/queries/administration";
import { requirePosition } from "@/lib/auth/gates";
import { addDays, type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import type { Unit } from "@/lib/domain/unit/unit";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";

/** The day somebody asked about; today when they asked about no real one. */
function readDay(asked: string | string[] | undefined): CalendarDate | null {
  try {
    return typeof asked === "string" ? calendarDate(asked) : null;
  } catch {
    return null; // an address written by hand is no failure
  }
}

/** The units as they were on any day. */
export default async function UnitsPage({ searchParams }: PageProps<"/[locale]/desk/units">) {
  const { actor, scope } = await requirePosition("administrator");
  const asked = readDay((await searchParams)["on"]);
  const [t, locale, { on, units, names, changes }] = await Promise.all([
    getTranslations("administration.units"),
    getLocale(),
    listUnitsAtDesk(scope, asked),
  ]);

  return (
    <DeskFrame here="/desk/units" actor={actor}>
      <div className="max-w-6xl space-y-6">
        <header className="flex flex-wrap items-center justify-between gap-4">
          <h1>{t("title")}</h1>
          <LinkButton
            href={getPathname({ href: "/desk/units/calendar", locale: localeFrom(locale) })}
          >
            {t("calendar")}
          </LinkButton>
        </header>
        <AsOf on={on} changes={changes} />
        {units.length === 0 ? (
          <EmptyState title={t("none")}>{t("none-words")}</EmptyState>
        ) : (
          <UnitTable units={units} names={names} />
        )}
      </div>
    </DeskFrame>
  );
}

function AsOf({
  on,
  changes,
}: {
  readonly on: CalendarDate;
  readonly changes: readonly CalendarDate[];
}) {
  const t = useTranslations("administration.units");
  const locale = useLocale();
  const address = (query: { on: string }) =>
    getPathname({ href: { pathname: "/desk/units", query }, locale });

  return (
    <div className="space-y-2 print:hidden">
      <form
        action={getPathname({ href: "/desk/units", locale })}
        method="get"
        className="flex flex-wrap items-end gap-3"
      >
        <label className="space-y-1">
          <span className="block">{t("on")}</span>
          <input type="date" name="on" defaultValue={on} className="field-box max-w-52" />
        </label>
        <Button>{t("show")}</Button>
      </form>
      <p className="text-note text-muted flex flex-wrap items-center gap-x-4">
        {t("changes")}
        {changes.map((day) => (
          <a key={day} href={address({ on: day })} className="hit">
            <Day date={day} />
          </a>
        ))}
      </p>
    </div>
  );
}

type Props = { readonly units: readonly Unit[]; readonly names: ReadonlyMap<string, string> };

function UnitTable({ units, names }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const words = (key: "name" | "code" | "kind" | "parent" | "since") =>
    t(`administration.units.${key}`);

  return (
    <Table
      caption={t("administration.units.title")}
      captionHidden
      rows={units}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "name",
          header: words("name"),
          isRowHeader: true,
          cell: ({ id, name }) => (
            <a
              className="hit"
              href={getPathname({ href: { pathname: "/desk/units/[id]", params: { id } }, locale })}
            >
              {name}
            </a>
          ),
        },
        { id: "code", header: words("code"), cell: ({ code }) => code },
        { id: "kind", header: words("kind"), cell: ({ kind }) => t(`terms.unit-kind.${kind}`) },
        {
          id: "parent",
          header: words("parent"),
          cell: ({ parentId }) => (parentId && names.get(parentId)) ?? "",
        },
        { id: "since", header: words("since"), cell: (unit) => <Validity {...unit} /> },
      ]}
    />
  );
}

function Validity({ validFrom, validTo }: Unit) {
  const t = useTranslations("administration.units");
  return (
    <>
      <Day date={validFrom} />
      {validTo && (
        <>
          {" "}
          {t("until")} <Day date={addDays(validTo, -1)} />
        </>
      )}
    </>
  );
}
