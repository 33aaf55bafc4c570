import { useLocale, useTranslations } from "next-intl";

import { Icon } from "@/components/ui/icon";
import { Mark } from "@/components/ui/mark";
import type { AppHref } from "@/lib/i18n/app-href";
import { getPathname } from "@/lib/i18n/navigation";

import { folderOf, inOtherLanguage, placeOf, PLACES, type Place } from "./places";

const TOOL =
  "inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 px-1.5 text-note whitespace-nowrap text-ink no-underline hover:underline";

/** The same for everyone: who is signed in is nobody's business here. */
export function SiteHeader({ here }: { readonly here: AppHref }) {
  const t = useTranslations();
  const locale = useLocale();
  const address = (href: AppHref) => getPathname({ href, locale });
  const other = inOtherLanguage(here, locale);

  return (
    <header className="rule-double border-hair border-b">
      <div className="wrap flex min-h-17 items-center justify-between gap-3 max-[22rem]:flex-wrap lg:min-h-20">
        <a
          href={address("/")}
          aria-current={folderOf(here) === "/" ? "page" : undefined}
          className="text-ink flex min-h-11 items-center gap-3 leading-tight font-semibold no-underline lg:gap-3.5 lg:text-xl"
        >
          <Mark className="text-son size-9 flex-none lg:size-11" />
          <span className="text-balance">
            {t("common.site-name")}
            <span className="text-muted hidden text-sm font-normal lg:block">
              {t("layout.tagline")}
            </span>
          </span>
        </a>
        <div className="flex items-center gap-1 lg:gap-3 print:hidden">
          <a className={TOOL} href={address("/search")}>
            <Icon name="search" />
            <span className="max-lg:sr-only">{t("layout.search")}</span>
          </a>
          <a className={`${TOOL} lg:hidden`} href="#contents">
            <Icon name="list" className="size-5 max-sm:hidden" />
            {t("layout.contents")}
          </a>
          <a
            className={`${TOOL} max-lg:hidden`}
            href={other.href}
            lang={other.locale}
            hrefLang={other.locale}
          >
            {t("layout.other-language")}
          </a>
          <a className={`${TOOL} max-lg:hidden`} href={address("/account")}>
            {t("layout.account")}
          </a>
        </div>
      </div>
      <SiteNav here={here} />
    </header>
  );
}

const PLACE_HREF = {
  wards: "/wards",
  results: "/results",
  file: "/file",
  track: "/track",
} as const satisfies Record<Place, AppHref>;

/** On wide screens; on a phone "Mục lục" leads to the same in the footer. */
function SiteNav({ here }: { readonly here: AppHref }) {
  const t = useTranslations("layout");
  const locale = useLocale();
  const current = placeOf(here);

  return (
    <nav className="border-hair border-t max-lg:hidden print:hidden" aria-label={t("main-nav")}>
      <ul className="wrap flex gap-8">
        {PLACES.map((place) => (
          <li key={place} className={place === "file" ? "ml-auto" : ""}>
            <a
              href={getPathname({ href: PLACE_HREF[place], locale })}
              aria-current={place === current ? "true" : undefined}
              className="text-ink hover:border-line aria-[current]:border-son aria-[current]:text-son -mb-px inline-flex min-h-12 items-center border-b-3 border-transparent text-base no-underline aria-[current]:font-semibold"
            >
              {t(`place.${place}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
