import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { Mark } from "@/components/ui/mark";
import type { AppHref } from "@/lib/i18n/app-href";
import { getPathname } from "@/lib/i18n/navigation";

import { EmergencyNumbers } from "./emergency-numbers";
import { inOtherLanguage } from "./places";

const LISTS = [
  {
    title: "know",
    links: [
      { word: "wards", href: "/wards" },
      { word: "results", href: "/results" },
      { word: "projects", href: "/projects" },
      { word: "search", href: "/search" },
      { word: "deadline", href: "/deadline" },
    ],
  },
  {
    title: "act",
    links: [
      { word: "file", href: "/file" },
      { word: "track", href: "/track" },
      { word: "my-cases", href: "/my-cases" },
    ],
  },
  {
    title: "about-title",
    links: [
      { word: "about", href: "/about" },
      { word: "accessibility", href: "/accessibility" },
      { word: "privacy", href: "/privacy" },
    ],
  },
] as const;

/** Contents, emergency numbers, who it is for. The contents are the menu of a phone. */
export function SiteFooter({ here }: { readonly here: AppHref }) {
  const t = useTranslations("layout");
  const locale = useLocale();
  const other = inOtherLanguage(here, locale);

  return (
    <footer className="rule-double rule-ink mt-12 print:mt-4 print:break-inside-avoid">
      <div className="wrap pt-8 pb-10 print:py-3">
        <section
          aria-labelledby="emergency"
          className="border-hair border-b pb-7 lg:flex lg:items-center lg:gap-10 print:flex print:flex-wrap print:items-center print:gap-x-8 print:pb-3"
        >
          <h2 id="emergency" className="text-base tracking-normal">
            {t("emergency.title")}
          </h2>
          <EmergencyNumbers />
        </section>
        <nav
          id="contents"
          aria-label={t("contents")}
          className="grid grid-cols-2 gap-x-6 gap-y-8 py-8 lg:grid-cols-4 lg:gap-12 print:hidden"
        >
          {LISTS.map(({ title, links }) => (
            <LinkList key={title} title={t(`footer.${title}`)}>
              {links.map(({ word, href }) => (
                <FooterLink key={word} href={getPathname({ href, locale })}>
                  {t(`footer.${word}`)}
                </FooterLink>
              ))}
            </LinkList>
          ))}
          <LinkList title={t("account")}>
            <FooterLink href={getPathname({ href: "/account", locale })}>{t("account")}</FooterLink>
            <FooterLink href={other.href} language={other.locale}>
              {t("other-language")}
            </FooterLink>
          </LinkList>
        </nav>
        <FooterEnd />
      </div>
    </footer>
  );
}

function FooterEnd() {
  const t = useTranslations("layout.footer");
  const locale = useLocale();
  const report = (chunks: ReactNode) => (
    <a href={getPathname({ href: "/accessibility", locale })} className="hit">
      {chunks}
    </a>
  );

  return (
    <div className="border-hair text-note text-muted flex items-start gap-5 border-t pt-8 print:border-t-0 print:pt-3">
      <Mark className="text-line size-14 flex-none print:hidden" />
      <div className="max-w-4xl space-y-2">
        <p className="print:hidden">{t.rich("for-everyone", { report })}</p>
        <p>{t("article")}</p>
      </div>
    </div>
  );
}

function LinkList({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <h2 className="text-base tracking-normal">{title}</h2>
      <ul className="mt-1.5">{children}</ul>
    </div>
  );
}

type FooterLinkProps = {
  readonly href: string;
  readonly language?: string;
  readonly children: ReactNode;
};

function FooterLink({ href, language, children }: FooterLinkProps) {
  return (
    <li>
      <a
        href={href}
        {...(language && { lang: language, hrefLang: language })}
        className="text-ink inline-flex min-h-11 items-center leading-snug no-underline hover:underline"
      >
        {children}
      </a>
    </li>
  );
}
