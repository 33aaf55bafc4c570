import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { Breadcrumbs, type Crumb } from "@/components/ui/breadcrumbs";
import { IllustrationRibbon } from "@/components/ui/illustration";
import type { AppHref } from "@/lib/i18n/app-href";

import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

type Props = {
  /** The page itself: marks its section and leads to it in the other language. */
  readonly here: AppHref;
  readonly crumbs?: readonly Crumb[];
  /** The last of the crumbs. */
  readonly title?: string;
  /** Nothing on this page is real. */
  readonly isIllustration?: boolean;
  readonly children: ReactNode;
};

/** Everything around a page for residents and the public. Pages put themselves in it, layouts do not. */
export function SiteFrame({ here, crumbs, title, isIllustration = false, children }: Props) {
  const t = useTranslations("layout");
  return (
    <>
      <a className="skip-link" href="#main">
        {t("skip")}
      </a>
      <SiteHeader here={here} />
      {isIllustration && <IllustrationRibbon />}
      {crumbs && <Breadcrumbs crumbs={crumbs} current={title ?? ""} />}
      <main id="main" tabIndex={-1} className="flex-1">
        <div className="wrap">{children}</div>
      </main>
      <SiteFooter here={here} />
    </>
  );
}
