import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";

import { DeskFrame } from "@/components/layout/desk-frame";
import { Button, LinkButton } from "@/components/ui/button";
import { Day } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { listUnitsAtDesk, type UnitSearch } from "@/db/queries/administration";
import { requirePosition } from "@/lib/auth/gates";
import { addDays, type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { type Unit, UNIT_KINDS } from "@/lib/domain/unit/unit";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

/** The day somebody asked about; today when they asked about no real one. */
function readDay(asked: string | string[] | undefined): CalendarDate | null {
  try {
    return typeof asked === "string" ? calendarDate(asked) : null;
  } catch {
    return null; // an address written by hand is no failure
  }
}

type Asked = Awaited<PageProps<"/[locale]/desk/units">["searchParams"]>;

const LONGEST = 100;

/** What cannot be asked is not asked: a list never fails. */
function readSearch({ on, q, kind, after }: Asked): UnitSearch {
  return {
    on: readDay(on),
    words: typeof q === "string" ? q.trim().slice(0, LONGEST) : "",
    kind: UNIT_KINDS.find((known) => known === kind) ?? null,
    after: typeof after === "string" ? after : null,
  };
}

/** The address that asks the same from another page on, or of another day. */
function useAddress({ words, kind }: UnitSearch) {
  const locale = useLocale();
  return (query: { readonly on: CalendarDate; readonly after?: string }) =>
    getPathname({
      href: {
        pathname: "/desk/units",
        query: { ...query, ...(words && { q: words }), ...(kind && { kind }) },
      },
      locale,
    });
}

export const generateMetadata = windowTitle("administration.units.title");

/** The units as they were on any day. */
export default async function UnitsPage({ searchParams }: PageProps<"/[locale]/desk/units">) {
  const { actor, scope } = await requirePosition("administrator");
  const search = readSearch(await searchParams);
  const [t, locale, list] = await Promise.all([
    getTranslations("administration.units"),
    getLocale(),
    listUnitsAtDesk(scope, search),
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
        <AsOf search={search} {...list} />
        {list.units.length === 0 ? (
          <EmptyState title={t("none")}>{t("none-words")}</EmptyState>
        ) : (
          <UnitTable {...list} />
        )}
        <Pages search={search} {...list} />
      </div>
    </DeskFrame>
  );
}

type AsOfProps = {
  readonly search: UnitSearch;
  readonly on: CalendarDate;
  readonly changes: readonly CalendarDate[];
};

function AsOf({ search, on, changes }: AsOfProps) {
  const t = useTranslations();
  const locale = useLocale();
  const address = useAddress(search);
  const words = (key: "on" | "show" | "words" | "kind" | "all-kinds") =>
    t(`administration.units.${key}`);

  return (
    <search className="space-y-2 print:hidden">
      <form
        action={getPathname({ href: "/desk/units", locale })}
        method="get"
        className="flex flex-wrap items-end gap-3"
      >
        <label className="min-w-52 flex-1 space-y-1">
          <span className="block">{words("words")}</span>
          <input type="search" name="q" defaultValue={search.words} className="field-box" />
        </label>
        <label className="space-y-1">
          <span className="block">{words("kind")}</span>
          <select name="kind" defaultValue={search.kind ?? ""} className="field-box">
            <option value="">{words("all-kinds")}</option>
            {UNIT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`terms.unit-kind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="space-y-1">
          <span className="block">{words("on")}</span>
          <input type="date" name="on" defaultValue={on} className="field-box max-w-52" />
        </label>
        <Button>{words("show")}</Button>
      </form>
      <p className="text-note text-muted flex flex-wrap items-center gap-x-4">
        {t("administration.units.changes")}
        {changes.map((day) => (
          <a key={day} href={address({ on: day })} className="hit">
            <Day date={day} />
          </a>
        ))}
      </p>
    </search>
  );
}

type PagesProps = {
  readonly search: UnitSearch;
  readonly on: CalendarDate;
  readonly next: string | null;
};

function Pages({ search, on, next }: PagesProps) {
  const address = useAddress(search);
  return (
    <Pagination
      previousHref={search.after ? address({ on }) : undefined}
      nextHref={next ? address({ on, after: next }) : undefined}
    />
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
