import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { type SourcedData, SourcedLine } from "@/components/oversight/reported-figure";
import { OutOfForceNotice } from "@/components/record/out-of-force-notice";
import { EmptyState } from "@/components/ui/empty-state";
import { IllustrationTag } from "@/components/ui/illustration";
import { MoreLink } from "@/components/ui/more-link";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { RecordKind, RecordVersion } from "@/lib/domain/oversight/record-history";
import type { OutOfForce } from "@/lib/domain/publication/in-force";
import { formatDay } from "@/lib/i18n/format";

import { RecordPast } from "./record-past";

/** The pages of what was reported of a ward, by the folder they lie in. */
export const REPORTED_PAGES = [
  "boards",
  "conferences",
  "commendations",
  "figures",
  "tasks",
  "scorecard",
] as const;
export type ReportedPage = (typeof REPORTED_PAGES)[number];

export type PageLink = { readonly page: ReportedPage; readonly href: string };

/** What every record carries, whatever it says. */
export type RecordFrame = {
  readonly id: string;
  readonly sourced: SourcedData;
  readonly isIllustration: boolean;
  /** It no longer holds: since when, and why. It stays where it was. */
  readonly outOfForce: OutOfForce | null;
  readonly versions: readonly RecordVersion[];
};

/** What one unit reported. The ward's own stands first; what former units reported stays theirs. */
export type UnitGroup<Item> = {
  readonly unit: {
    readonly slug: string;
    readonly name: string;
    readonly isWard: boolean;
    readonly href: string;
    /** Null for a unit of today. */
    readonly lastDay: CalendarDate | null;
  };
  readonly isOwn: boolean;
  readonly items: readonly Item[];
};

export type WardRecordsData<Item> = {
  readonly page: Exclude<ReportedPage, "scorecard">;
  readonly kind: RecordKind;
  readonly wardName: string;
  readonly groups: readonly UnitGroup<Item>[];
  readonly csvHref: string;
  readonly others: readonly PageLink[];
};

type Props<Item> = {
  readonly data: WardRecordsData<Item>;
  readonly children: (item: Item) => ReactNode;
};

/** Records of one kind, under the unit that reported them, each with its source and its past. */
export function WardRecordsView<Item extends RecordFrame>({ data, children }: Props<Item>) {
  const t = useTranslations("ward-records");
  const { page, kind, wardName: name, groups, csvHref, others } = data;
  return (
    <>
      <PageTop title={t(`${page}.title`, { name })} lead={t(`${page}.lead`)}>
        <CsvLink href={csvHref} />
      </PageTop>
      {groups.map((group) => (
        <Group key={group.unit.slug} group={group} page={page} kind={kind}>
          {children}
        </Group>
      ))}
      <OtherPages others={others} />
    </>
  );
}

export function CsvLink({ href }: { readonly href: string }) {
  const t = useTranslations("ward-records");
  return (
    <p className="print:hidden">
      <a href={href} className="inline-flex min-h-11 items-center">
        {t("csv")}
      </a>
    </p>
  );
}

/** The way to what else is reported of the ward. */
export function OtherPages({ others }: { readonly others: readonly PageLink[] }) {
  const t = useTranslations("ward-records");
  return (
    <Section id="others" title={t("others")}>
      <ul>
        {others.map(({ page, href }) => (
          <li key={page}>
            <MoreLink href={href}>{t(`${page}.link`)}</MoreLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type GroupProps<Item> = Pick<WardRecordsData<Item>, "page" | "kind"> & {
  readonly group: UnitGroup<Item>;
  readonly children: (item: Item) => ReactNode;
};

function Group<Item extends RecordFrame>({
  group: { unit, isOwn, items },
  page,
  kind,
  children,
}: GroupProps<Item>) {
  const t = useTranslations("ward-records");
  const wards = useTranslations("ward");
  const locale = useLocale();
  const areAll = items.length > 0 && items.every(({ isIllustration }) => isIllustration);
  const title = unit.isWard ? wards("name", { name: unit.name }) : unit.name;
  return (
    <Section
      id={unit.slug}
      title={isOwn ? title : <a href={unit.href}>{title}</a>}
      isIllustration={areAll}
      aside={
        unit.lastDay && (
          <p>{t(isOwn ? "ended" : "former", { date: formatDay(unit.lastDay, locale) })}</p>
        )
      }
    >
      {items.length === 0 ? (
        <EmptyState title={t(`${page}.none`)}>{t("none-text")}</EmptyState>
      ) : (
        <ul className="parted">
          {items.map((item) => (
            <li key={item.id} id={`r-${item.id}`} className="space-y-3">
              {item.outOfForce && <OutOfForceNotice is={item.outOfForce} />}
              {children(item)}
              {!areAll && item.isIllustration && <IllustrationTag />}
              <SourcedLine data={item.sourced} />
              <RecordPast kind={kind} versions={item.versions} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
