import type { Metadata } from "next";
import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";

import { DeskFrame } from "@/components/layout/desk-frame";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { MoreLink } from "@/components/ui/more-link";
import { ROLE } from "@/components/ui/table";
import { listReceptions, type ReceptionLine } from "@/db/queries/reception";
import { requirePosition } from "@/lib/auth/gates";
import { DESK_ROLES } from "@/lib/domain/actor";
import { RECEPTION_COLUMNS } from "@/lib/domain/reception/entry";
import { ReceptionFilter } from "@/lib/domain/reception/register";
import { formatDay } from "@/lib/i18n/format";
import { getPathname } from "@/lib/i18n/navigation";

import { BookChoice, Choice, Signatures, TakeAlong } from "../book-frame";
import { receptionCells } from "./reception-cells";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reception-desk.book"))("window") };
}

/** The book 03/TCD of one year, each line as it is in force. */
export default async function ReceptionsPage({
  searchParams,
}: PageProps<"/[locale]/desk/registers/receptions">) {
  const { actor, scope } = await requirePosition(...DESK_ROLES);
  const filter = ReceptionFilter.parse(await searchParams);
  const { rows, next, year, unitName } = await listReceptions(scope, filter);
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const pathname = "/desk/registers/receptions";
  const following = { year: String(year), after: String(next) };

  return (
    <DeskFrame
      here="/desk/registers/receptions"
      actor={actor}
      isIllustration={rows.some(({ isDemonstration }) => isDemonstration)}
    >
      <div className="register space-y-6">
        <header className="space-y-3">
          <p className="hidden justify-between font-semibold print:flex">
            <span className="uppercase">{t("registers.office", { name: unitName })}</span>
            <span>{t("reception-desk.book.form")}</span>
          </p>
          <h1 className="print:text-center">
            {t("reception-desk.book.title", { year: String(year) })}
          </h1>
          <p className="text-muted print:text-center">
            <span className="print:hidden">{t("reception-desk.book.form")} · </span>
            {t("filing.ward", { name: unitName })}
          </p>
        </header>
        <Choices year={year} />
        {scope.role === "clerk" && (
          <p>
            <LinkButton
              href={getPathname({ href: "/desk/registers/receptions/new", locale })}
              look="main"
            >
              {t("reception-desk.book.record")}
            </LinkButton>
          </p>
        )}
        <Book lines={rows} />
        {next !== null && (
          <MoreLink href={getPathname({ href: { pathname, query: following }, locale })}>
            {t("registers.more")}
          </MoreLink>
        )}
        <TakeAlong href={`/api/registers/receptions?year=${year}`} />
        <Signatures />
      </div>
    </DeskFrame>
  );
}

function Choices({ year }: { readonly year: number }) {
  const t = useTranslations("registers");
  return (
    <nav aria-label={t("choose")} className="space-y-2 print:hidden">
      <BookChoice here="receptions" year={String(year)} />
      <Choice
        links={[year - 1, year, year + 1].map((other) => ({
          label: String(other),
          href: { pathname: "/desk/registers/receptions", query: { year: String(other) } },
          isHere: other === year,
        }))}
      />
    </nav>
  );
}

/** Ruled like the paper, whose columns bear numbers too; on a phone each line becomes a card. */
function Book({ lines }: { readonly lines: readonly ReceptionLine[] }) {
  const t = useTranslations("reception-desk.book");
  if (lines.length === 0) return <EmptyState title={t("none")}>{t("none-words")}</EmptyState>;
  return (
    <table className="tbl tbl-cards ruled" {...ROLE.table}>
      <caption className="sr-only">{t("window")}</caption>
      <thead {...ROLE.rowgroup}>
        <tr {...ROLE.row}>
          {RECEPTION_COLUMNS.map((column) => (
            <th key={column} scope="col" {...ROLE.columnheader}>
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLE.rowgroup}>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line }: { readonly line: ReceptionLine }) {
  const t = useTranslations();
  const locale = useLocale();
  const words = { t, day: (date: ReceptionLine["receivedOn"]) => formatDay(date, locale) };
  const [number, ...cells] = receptionCells(line, words);
  const href = { pathname: "/desk/registers/receptions/[id]", params: { id: line.id } } as const;
  return (
    <tr {...ROLE.row}>
      <th scope="row" {...ROLE.rowheader}>
        <a className="hit" href={getPathname({ href, locale })}>
          {number}
        </a>
        {line.version > 1 && (
          <span className="text-muted block font-normal">
            {t("reception-desk.book.corrected", { version: line.version })}
          </span>
        )}
      </th>
      {RECEPTION_COLUMNS.slice(1).map((column, at) => (
        <td key={column} data-label={t(`reception-desk.book.column.${column}`)} {...ROLE.cell}>
          {cells[at]}
        </td>
      ))}
    </tr>
  );
}
