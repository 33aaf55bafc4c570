import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { Icon } from "@/components/ui/icon";
import { IllustrationRibbon } from "@/components/ui/illustration";
import { Mark } from "@/components/ui/mark";
import { Menu } from "@/components/ui/menu";
import type { Actor } from "@/lib/domain/actor";
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
        {t(places[0] === "dashboard" ? "dashboard-name" : "name")}
        {actor.position?.unitName && (
          <span className="text-muted max-w-48 truncate font-normal max-sm:sr-only">
            {actor.position.unitName}
          </span>
        )}
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

const LEAVE_ID = "leave";

/** As whom one acts, and the ways to another office, one's account and out. */
function WhoIAm({ here, actor }: Pick<Props, "here" | "actor">) {
  const t = useTranslations("layout");
  const role = useTranslations("terms.role");
  const locale = useLocale();
  const other = inOtherLanguage(here, locale);
  const address = (href: AppHref) => getPathname({ href, locale });
  const { name, position } = actor;

  return (
    <div className="ml-auto flex items-center">
      <Menu
        className="hover:bg-paper flex min-h-11 items-center gap-2 rounded px-2"
        head={
          position
            ? t("desk.acting", { role: role(position.role), unit: position.unitName ?? "" })
            : undefined
        }
        entries={[
          { id: "position", label: t("desk.change-position"), href: address("/desk/position") },
          { id: "account", label: t("desk.my-account"), href: address("/account") },
          { id: "public", label: t("desk.public-site"), href: address("/") },
          { id: "language", label: t("other-language"), href: other.href, lang: other.locale },
          { id: "leave", label: t("desk.sign-out"), formId: LEAVE_ID },
        ]}
      >
        <Icon name="person" className="size-4.5" />
        <b className="max-w-40 truncate">{name}</b>
        {position && <span className="text-muted max-lg:sr-only">{role(position.role)}</span>}
        <Icon name="down" className="size-4" />
      </Menu>
      <form id={LEAVE_ID} action="/api/auth/leave" method="post" hidden>
        <input type="hidden" name="locale" value={locale} />
      </form>
    </div>
  );
}
