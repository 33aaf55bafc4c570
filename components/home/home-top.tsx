import { useTranslations } from "next-intl";

import { Icon } from "@/components/ui/icon";
import { SearchForm } from "@/components/ui/search-form";

export type HomeTopData = {
  readonly searchHref: string;
  readonly fileHref: string;
  readonly trackHref: string;
  readonly suggestions: readonly string[];
};

/** What the portal is for in one sentence, one field, two doors. */
export function HomeTop({ searchHref, fileHref, trackHref, suggestions }: HomeTopData) {
  const t = useTranslations("home");
  return (
    <div className="grid items-start gap-10 py-8 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)] lg:gap-16 lg:pt-14 lg:pb-16">
      <div className="space-y-8">
        <h1>{t("slogan")}</h1>
        <SearchForm
          action={searchHref}
          name="q"
          label={t("search")}
          hint={t("search-hint")}
          placeholder={t("search-example")}
          button={t("search-button")}
          suggestions={suggestions}
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-1 print:hidden">
        <Door href={fileHref} title={t("file")} text={t("file-text")} isMain />
        <Door href={trackHref} title={t("track")} text={t("track-text")} />
      </div>
    </div>
  );
}

type DoorProps = {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly isMain?: boolean;
};

/** Full vermilion on paper; by night the tint, so that it does not glare. */
function Door({ href, title, text, isMain = false }: DoorProps) {
  return (
    <a
      href={href}
      className={`group grid content-start gap-2 rounded border p-6 no-underline focus-visible:outline-offset-4 lg:p-8 ${
        isMain ? "door-main" : "border-line bg-card text-ink"
      }`}
    >
      <b className="flex items-center justify-between gap-4 text-2xl tracking-[-0.01em] group-hover:underline group-hover:decoration-2 lg:text-3xl">
        {title}
        <Icon name="arrow" className="size-6" />
      </b>
      <span className="max-w-120 text-base">{text}</span>
    </a>
  );
}
