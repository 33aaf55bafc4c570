import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { PageTop } from "@/components/layout/page-top";
import { SiteFrame } from "@/components/layout/site-frame";
import type { AppHref } from "@/lib/i18n/app-href";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";

type Props = {
  readonly here: AppHref;
  readonly caseFile: {
    readonly id: string;
    readonly reference: string;
    readonly subject: string;
    readonly isDemonstration: boolean;
  };
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
};

/** A page on which one thing is done to one's own case. */
export function ActFrame({ here, caseFile, title, lead, children }: Props) {
  const t = useTranslations("my-cases");
  const locale = localeFrom(useLocale());
  const { id, reference, subject, isDemonstration } = caseFile;
  const back = getPathname({ href: { pathname: "/my-cases/[id]", params: { id } }, locale });
  return (
    <SiteFrame
      here={here}
      crumbs={[
        { label: t("title"), href: getPathname({ href: "/my-cases", locale }) },
        { label: reference, href: back },
      ]}
      title={title}
      isIllustration={isDemonstration}
    >
      <PageTop kicker={subject} title={title} lead={lead} />
      <div className="max-w-measure space-y-8 pb-14">{children}</div>
    </SiteFrame>
  );
}
