import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";

import { DeskFrame } from "@/components/layout/desk-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { MoreLink } from "@/components/ui/more-link";
import { Table } from "@/components/ui/table";
import { listRegister } from "@/db/queries/register";
import { requirePosition } from "@/lib/auth/gates";
import { DESK_ROLES } from "@/lib/domain/actor";
import { REGISTER_SERIES } from "@/lib/domain/case-file/case-file";
import {
  REGISTER_COLUMNS,
  type RegisterBook,
  RegisterFilter,
} from "@/lib/domain/case-file/register";
import { formatDay } from "@/lib/i18n/format";
import { getPathname } from "@/lib/i18n/navigation";

import { BookChoice, Choice, Signatures, TakeAlong } from "./book-frame";
import { registerCells } from "./register-cells";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registers"))("window") };
}

/** The ward's books, as they stand in its cases: to look up, to print and to take along. */
export default async function RegistersPage({
  searchParams,
}: PageProps<"/[locale]/desk/registers">) {
  const { actor, scope } = await requirePosition(...DESK_ROLES);
  const filter = RegisterFilter.parse(await searchParams);
  const register = await listRegister(scope, filter);
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const { book, series } = filter;
  const { rows, next, year, unitName } = register;
  const words = { t, day: (date: Parameters<typeof formatDay>[0]) => formatDay(date, locale) };
  const asked = { book, series, year: String(year) };
  const title = t(`registers.title.${book}`, { year: String(year) });

  return (
    <DeskFrame
      here="/desk/registers"
      actor={actor}
      isIllustration={rows.some(({ isDemonstration }) => isDemonstration)}
    >
      <div className="register space-y-6">
        <header className="space-y-3">
          <p className="hidden text-center font-semibold uppercase print:block">
            {t("registers.office", { name: unitName })}
          </p>
          <h1 className="print:text-center">{title}</h1>
          <p className="text-muted print:text-center">
            {t(`registers.series.${series}`)} · {t("filing.ward", { name: unitName })}
          </p>
        </header>
        <Choices asked={{ ...asked, year }} />
        <Book
          title={title}
          book={book}
          lines={rows.map((row) => ({ id: row.id, cells: registerCells(book, row, words) }))}
        />
        {next !== null && (
          <MoreLink
            href={getPathname({
              href: { pathname: "/desk/registers", query: { ...asked, after: String(next) } },
              locale,
            })}
          >
            {t("registers.more")}
          </MoreLink>
        )}
        <TakeAlong href={`/api/registers?${new URLSearchParams(asked).toString()}`} />
        <Signatures />
      </div>
    </DeskFrame>
  );
}

type BookLine = { readonly id: string; readonly cells: readonly string[] };

type BookProps = {
  readonly title: string;
  readonly book: RegisterBook;
  readonly lines: readonly BookLine[];
};

function Book({ title, book, lines }: BookProps) {
  const t = useTranslations("registers");
  if (lines.length === 0) return <EmptyState title={t("none")}>{t("none-words")}</EmptyState>;
  return (
    <Table
      caption={title}
      captionHidden
      rows={lines}
      rowKey={({ id }: BookLine) => id}
      columns={REGISTER_COLUMNS[book].map((column, at) => ({
        id: column,
        header: t(`column.${column}`),
        isRowHeader: at === 0,
        cell: ({ cells }: BookLine) => cells[at],
      }))}
    />
  );
}

type Asked = { readonly book: RegisterBook; readonly series: string; readonly year: number };

function Choices({ asked }: { readonly asked: Asked }) {
  const t = useTranslations("registers");
  const { year } = asked;
  const pathname = "/desk/registers";
  return (
    <nav aria-label={t("choose")} className="space-y-2 print:hidden">
      <BookChoice here={asked.book} year={String(year)} />
      <Choice
        links={REGISTER_SERIES.map((series) => ({
          label: t(`series.${series}`),
          href: { pathname, query: { ...asked, year: String(year), series } },
          isHere: series === asked.series,
        }))}
      />
      <Choice
        links={[year - 1, year, year + 1].map((other) => ({
          label: String(other),
          href: { pathname, query: { ...asked, year: String(other) } },
          isHere: other === year,
        }))}
      />
    </nav>
  );
}
