import { useLocale, useTranslations } from "next-intl";

import { LinkButton } from "@/components/ui/button";
import { PrintButton } from "@/components/ui/print-button";
import { REGISTER_BOOKS, type RegisterBook } from "@/lib/domain/case-file/register";
import type { AppHref } from "@/lib/i18n/app-href";
import { getPathname } from "@/lib/i18n/navigation";

export type WardBook = RegisterBook | "receptions";

type Link = { readonly label: string; readonly href: AppHref; readonly isHere: boolean };

/** Places beside each other, of which one is here. */
export function Choice({ links }: { readonly links: readonly Link[] }) {
  const locale = useLocale();
  return (
    <p className="flex flex-wrap gap-x-5">
      {links.map(({ label, href, isHere }) => (
        <a
          key={label}
          className="hit aria-[current]:font-semibold"
          aria-current={isHere ? "page" : undefined}
          href={getPathname({ href, locale })}
        >
          {label}
        </a>
      ))}
    </p>
  );
}

/** The books of the ward: two of its letters, one of its receptions. */
export function BookChoice({ here, year }: { readonly here: WardBook; readonly year: string }) {
  const t = useTranslations();
  const ofLetters = REGISTER_BOOKS.map((book) => ({
    label: t(`registers.book.${book}`),
    href: { pathname: "/desk/registers", query: { book, year } } as const,
    isHere: book === here,
  }));
  const ofReceptions = {
    label: t("reception-desk.book.name"),
    href: { pathname: "/desk/registers/receptions", query: { year } } as const,
    isHere: here === "receptions",
  };
  return <Choice links={[...ofLetters, ofReceptions]} />;
}

export function TakeAlong({ href }: { readonly href: string }) {
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

/** Left for the pens of those who keep the book. */
export function Signatures() {
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
