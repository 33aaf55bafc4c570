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

const BAR_LINK =
  "inline-flex min-h-11 items-center px-2 text-ink no-underline hover:underline aria-[current]:font-semibold aria-[current]:text-son";

/** Everything around a page of the desk or the dashboard: who I am here, where I can go, and the work. */
export function DeskFrame({ here, actor, rail, isIllustration = false, children }: Props) {
  const t = useTranslations("layout");
  return (
    <>
      <a className="skip-link" href="#main">
        {t("skip")}
      </a>
      {isIllustration && <IllustrationRibbon />}
      <DeskBar here={here} actor={actor} />
      <div className={`desk ${rail ? "lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]" : ""}`}>
        {rail}
        <main id="main" tabIndex={-1} className="min-w-0 flex-1 px-4 py-4 lg:px-6">
          {children}
        </main>
      </div>
    </>
  );
}

function DeskBar({ here, actor }: Pick<Props, "here" | "actor">) {
  const t = useTranslations("layout.desk");
  const locale = useLocale();
  const address = (href: AppHref) => getPathname({ href, locale });
  const places = actor.position ? PLACES_OF[actor.position.role] : [];

  return (
    <header className="rule-double border-hair bg-card border-b">
      <div className="flex flex-wrap items-center gap-x-4 px-4 text-sm lg:px-6">
        <a
          href={address("/desk")}
          className="text-ink flex min-h-11 items-center gap-2 font-semibold no-underline"
        >
          <Mark className="text-son size-7 flex-none" />
          {t("name")}
        </a>
        <nav aria-label={t("nav")} className="print:hidden">
          <ul className="flex flex-wrap">
            {places.map((place) => (
              <li key={place}>
                <a
                  href={address(DESK_PLACES[place])}
                  aria-current={isIn(here, place) ? "true" : undefined}
                  className={BAR_LINK}
                >
                  {t(place)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <WhoIAm here={here} actor={actor} />
      </div>
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
    <details className="relative ml-auto print:hidden">
      <summary className="flex min-h-11 cursor-pointer items-center gap-2">
        <Icon name="person" />
        <b>{actor.name}</b>
        {actor.position && <Role position={actor.position} />}
        <Icon name="down" className="size-4" />
      </summary>
      <ul className="bg-card border-line absolute right-0 z-10 w-64 rounded border p-2">
        {links.map(([href, words]) => (
          <li key={href}>
            <a href={href} className={BAR_LINK}>
              {words}
            </a>
          </li>
        ))}
        <li>
          <a href={other.href} lang={other.locale} hrefLang={other.locale} className={BAR_LINK}>
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
