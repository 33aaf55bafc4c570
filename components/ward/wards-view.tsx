import { useLocale, useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { Day } from "@/components/ui/day";
import { SearchForm } from "@/components/ui/search-form";
import { type Column, Table } from "@/components/ui/table";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Confidence, SuccessionShare } from "@/lib/domain/unit/unit";
import { formatDay } from "@/lib/i18n/format";

import { type WardEntry, WardList } from "./ward-list";

export type WardHeir = {
  readonly name: string;
  readonly untilYear: string | null;
  readonly href: string;
  readonly share: SuccessionShare;
  readonly confidence: Confidence;
};

/** A ward that is no more and who has its territory. */
export type OldWard = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly lastDay: CalendarDate;
  /** Its last year, where another ward that is no more bore the same name; null where none did. */
  readonly untilYear: string | null;
  readonly heirs: readonly WardHeir[];
};

export type WardsData = {
  readonly finderHref: string;
  readonly names: readonly string[];
  readonly since: CalendarDate | null;
  readonly wards: readonly WardEntry[];
  readonly old: readonly OldWard[];
  readonly neighbours: readonly WardEntry[];
  /** The pictures of other days: the unit above the wards, and how many there were. */
  readonly dates: readonly {
    readonly date: CalendarDate;
    readonly href: string;
    readonly count: number;
  }[];
};

/** Every ward of every time: find it, see what became of it, look at the map of another day. */
export function WardsView({ data }: { readonly data: WardsData }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <>
      <PageTop title={t("ward.list.title")} lead={t("ward.list.lead")}>
        <div className="max-w-2xl pt-4">
          <SearchForm
            action={data.finderHref}
            name="ten"
            label={t("home.ward-search")}
            hint={t("home.ward-search-hint")}
            placeholder={t("home.ward-search-example")}
            button={t("home.ward-search-button")}
            suggestions={data.names}
          />
        </div>
      </PageTop>
      <Section
        id="now"
        title={t("ward.list.now", { count: data.wards.length })}
        aside={
          data.since && <p>{t("ward.list.now-text", { date: formatDay(data.since, locale) })}</p>
        }
      >
        <WardList wards={data.wards} />
        {data.neighbours.length > 0 && (
          <div className="space-y-2">
            <h3>{t("ward.list.edges")}</h3>
            <WardList wards={data.neighbours} />
          </div>
        )}
      </Section>
      <OldWards old={data.old} />
      <Dates dates={data.dates} />
    </>
  );
}

function OldWards({ old }: Pick<WardsData, "old">) {
  const t = useTranslations("ward.list");
  const columns: readonly Column<OldWard>[] = [
    {
      id: "name",
      header: t("old-name"),
      isRowHeader: true,
      cell: (ward) => <WardLink ward={ward} />,
    },
    { id: "until", header: t("until"), cell: ({ lastDay }) => <Day date={lastDay} /> },
    { id: "heirs", header: t("heirs"), cell: ({ heirs }) => <Heirs heirs={heirs} /> },
  ];
  return (
    <Section id="old" title={t("old")} aside={<p>{t("old-text")}</p>}>
      <Table
        caption={t("old-caption")}
        captionHidden
        columns={columns}
        rows={old}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}

type Named = Pick<OldWard, "name" | "href" | "untilYear">;

function WardLink({ ward: { name, href, untilYear } }: { readonly ward: Named }) {
  const t = useTranslations("ward.list");
  return (
    <a href={href} className="hit">
      {untilYear === null ? name : t("old-namesake", { name, year: untilYear })}
    </a>
  );
}

function Heirs({ heirs }: { readonly heirs: readonly WardHeir[] }) {
  const t = useTranslations();
  return (
    <ul>
      {heirs.map(({ share, confidence, ...ward }) => (
        <li key={ward.href}>
          <WardLink ward={ward} />
          <span className="text-muted"> · {t(`terms.succession-share.${share}`)}</span>
          {confidence !== "high" && (
            <>
              {" · "}
              <b className="text-vang">{t("ward.unconfirmed")}</b>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Dates({ dates }: Pick<WardsData, "dates">) {
  const t = useTranslations("ward.list");
  return (
    <Section id="dates" title={t("dates")} aside={<p>{t("dates-text")}</p>}>
      <ul>
        {dates.map(({ date, href, count }) => (
          <li key={date} className="flex flex-wrap items-center gap-x-4">
            <a href={href} className="inline-flex min-h-11 items-center font-semibold">
              <Day date={date} />
            </a>
            <span className="text-note text-muted">{t("on-date", { count })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
