import type { Metadata } from "next";
import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";

import { DeskFrame } from "@/components/layout/desk-frame";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { MoreLink } from "@/components/ui/more-link";
import { PrintButton } from "@/components/ui/print-button";
import { Table } from "@/components/ui/table";
import { listRegister } from "@/db/queries/register";
import { requirePosition } from "@/lib/auth/gates";
import { DESK_ROLES } from "@/lib/domain/actor";
import { REGISTER_SERIES } from "@/lib/domain/case-file/case-file";
import {
  REGISTER_BOOKS,
  REGISTER_COLUMNS,
  type RegisterBook,
  RegisterFilter,
} from "@/lib/domain/case-file/register";
import { formatDay } from "@/lib/i18n/format";
import { getPathname } from "@/lib/i18n/navigation";

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

function TakeAlong({ href }: { readonly href: string }) {
  const t = useTranslations("registers");
  return (
    <p className="flex flex-wrap gap-3 print:hidden">
      <PrintButton>{t("print")}</PrintButton>
      <LinkButton href={href} download>
        {t("export")}
      </LinkButton>
    </p>
  );
}

type Asked = { readonly book: string; readonly series: string; readonly year: number };

function Choices({ asked }: { readonly asked: Asked }) {
  const t = useTranslations("registers");
  const locale = useLocale();
  const { year } = asked;
  const link = (change: Partial<Asked>, label: string, isHere: boolean) => (
    <a
      key={label}
      className="hit aria-[current]:font-semibold"
      aria-current={isHere ? "page" : undefined}
      href={getPathname({
        href: {
          pathname: "/desk/registers",
          query: { ...asked, ...change, year: String(change.year ?? year) },
        },
        locale,
      })}
    >
      {label}
    </a>
  );
  return (
    <nav aria-label={t("choose")} className="space-y-2 print:hidden">
      <p className="flex flex-wrap gap-x-5">
        {REGISTER_BOOKS.map((book) => link({ book }, t(`book.${book}`), book === asked.book))}
      </p>
      <p className="flex flex-wrap gap-x-5">
        {REGISTER_SERIES.map((series) =>
          link({ series }, t(`series.${series}`), series === asked.series),
        )}
      </p>
      <p className="flex flex-wrap gap-x-5">
        {[year - 1, year, year + 1].map((other) =>
          link({ year: other }, String(other), other === year),
        )}
      </p>
    </nav>
  );
}

/** Left for the pens of those who keep the book. */
function Signatures() {
  const t = useTranslations("registers");
  return (
    <div className="hidden grid-cols-2 gap-8 pt-6 text-center print:grid">
      <p>
        <b>{t("keeper")}</b>
        <br />
        {t("sign")}
      </p>
      <p>
        <b>{t("head")}</b>
        <br />
        {t("sign")}
      </p>
    </div>
  );
}
