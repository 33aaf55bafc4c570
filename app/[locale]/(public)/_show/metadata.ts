import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";

import { env } from "@/lib/env";
import type { AppHref } from "@/lib/i18n/app-href";
import { getPathname } from "@/lib/i18n/navigation";
import { LOCALES } from "@/lib/i18n/routing";

type About = {
  readonly here: AppHref;
  readonly title: string;
  readonly description?: string | undefined;
  /** What a machine may make of it beside HTML. */
  readonly feedHref?: string;
  readonly isArticle?: boolean;
  /** Shared or found elsewhere, what only illustrates would stand there without its ribbon. */
  readonly isIllustration?: boolean;
};

/** What the head of a public page says: its name, its address in both languages, how it looks when it is shared. */
export async function pageMetadata({
  here,
  title,
  description: said,
  feedHref,
  isArticle = false,
  isIllustration = false,
}: About): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations("common");
  const mark = await markOf(isIllustration);
  const description = said && `${mark}${said}`;
  const address = (language: string) =>
    new URL(getPathname({ href: here, locale: language }), env.PUBLIC_URL).href;
  const canonical = address(locale);

  return {
    metadataBase: new URL(env.PUBLIC_URL),
    // Whole: the layout would put the name of the portal behind it once more.
    title: { absolute: here === "/" ? t("site-name") : `${title} – ${t("site-name")}` },
    ...(description && { description }),
    alternates: {
      canonical,
      languages: Object.fromEntries(LOCALES.map((language) => [language, address(language)])),
      ...(feedHref && { types: { "application/atom+xml": feedHref } }),
    },
    openGraph: {
      type: isArticle ? "article" : "website",
      title: `${mark}${title}`,
      siteName: t("site-name"),
      url: canonical,
      locale: locale === "vi" ? "vi_VN" : "en_GB",
      ...(description && { description }),
    },
  };
}

async function markOf(isIllustration: boolean): Promise<string> {
  if (!isIllustration) return "";
  const t = await getTranslations("ui.illustration");
  return `[${t("name")}] `;
}
