import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { Icon } from "@/components/ui/icon";
import { IllustrationRibbon } from "@/components/ui/illustration";
import { Mark } from "@/components/ui/mark";
import type { ActingPosition, Actor } from "@/lib/domain/actor";
import type { AppHref } from "@/lib/i18n/app-href";
import { getPathname } from "@/lib/i18n/navigation";

import { DESK_PLACES, type DeskPlace, PLACES_OF } from "./desk-places";
import { folderOf, inOtherLanguage } from "./places";

type Props = {
  readonly here: AppHref;
  readonly actor: Actor;
  /** Views, filters: beside the work on wide screens, above it on a phone. */
  readonly rail?: ReactNode;
  readonly isIllustration?: boolean;
  readonly children: ReactNode;
};

const MENU_LINK =
  "flex min-h-11 items-center rounded px-3 text-ink no-underline hover:bg-paper hover:underline";

/** Everything around a page of the desk or the dashboard: who I am here, where I can go, and the work. */
export function DeskFrame({ here, actor, rail, isIllustration = false, children }: Props) {
  const t = useTranslations("layout");
  return (
    <div className="desk">
      <a className="skip-link" href="#main">
        {t("skip")}
      </a>
      {isIllustration && <IllustrationRibbon />}
      <DeskBar here={here} actor={actor} />
      <div
        className={`flex flex-1 flex-col ${rail ? "lg:grid lg:grid-cols-[14rem_minmax(0,1fr)]" : ""}`}
      >
        {rail}
        <main id="main" tabIndex={-1} className="flex min-w-0 flex-1 flex-col px-4 py-4 lg:px-6">
          {children}
        </main>
      </div>
    </div>
  );
}

function DeskBar({ here, actor }: Pick<Props, "here" | "actor">) {
  const t = useTranslations("layout.desk");
  const locale = useLocale();
  const address = (href: AppHref) => getPathname({ href, locale });
  const places = actor.position ? PLACES_OF[actor.position.role] : [];

  return (
    <header className="border-hair bg-card flex flex-wrap items-stretch gap-x-3 border-b px-4 print:hidden">
      <a
        href={address("/desk")}
        className="text-ink flex min-h-11.5 items-center gap-2 font-semibold whitespace-nowrap no-underline"
      >
        <Mark className="text-son size-6.5 flex-none" />
        {t("name")}
      </a>
      <nav
        aria-label={t("nav")}
        className="max-lg:border-hair max-lg:order-last max-lg:-mx-4 max-lg:w-[calc(100%+2rem)] max-lg:overflow-x-auto max-lg:border-t max-lg:px-1.5"
      >
        <ul className="flex h-full">
          {places.map((place) => (
            <li key={place}>
              <a
                href={address(DESK_PLACES[place])}
                aria-current={isIn(here, place) ? "true" : undefined}
                className="text-muted hover:text-ink aria-[current]:border-b-son aria-[current]:text-ink flex h-full min-h-11 items-center border-y-2 border-transparent px-2.5 whitespace-nowrap no-underline aria-[current]:font-semibold"
              >
                {t(place)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <WhoIAm here={here} actor={actor} />
    </header>
  );
}

const isIn = (here: AppHref, place: DeskPlace) =>
  `${folderOf(here)}/`.startsWith(`${DESK_PLACES[place]}/`);

function WhoIAm({ here, actor }: Pick<Props, "here" | "actor">) {
  const t = useTranslations("layout");
  const locale = useLocale();
  const other = inOtherLanguage(here, locale);
  const address = (href: AppHref) => getPathname({ href, locale });
  const links = [
    [address("/desk/position"), t("desk.change-position")],
    [address("/account"), t("desk.my-account")],
    [address("/"), t("desk.public-site")],
  ] as const;

  return (
    <details className="menu relative ml-auto flex items-center">
      <summary className="hover:bg-paper min-h-11! rounded px-2">
        <Icon name="person" className="size-4.5" />
        <b className="max-w-40 truncate">{actor.name}</b>
        {actor.position && <Role position={actor.position} />}
        <Icon name="down" className="size-4" />
      </summary>
      <ul className="border-line bg-card absolute top-full right-0 z-10 w-64 rounded border p-2 shadow-[0_6px_24px_rgb(0_0_0/.14)]">
        {links.map(([href, words]) => (
          <li key={href}>
            <a href={href} className={MENU_LINK}>
              {words}
            </a>
          </li>
        ))}
        <li>
          <a href={other.href} lang={other.locale} hrefLang={other.locale} className={MENU_LINK}>
            {t("other-language")}
          </a>
        </li>
      </ul>
    </details>
  );
}

function Role({ position }: { readonly position: ActingPosition }) {
  const t = useTranslations("terms.role");
  return <span className="text-muted max-lg:sr-only">{t(position.role)}</span>;
}
