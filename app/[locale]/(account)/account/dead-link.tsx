import { useLocale, useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { SiteFrame } from "@/components/layout/site-frame";
import { LinkButton } from "@/components/ui/button";
import { getPathname } from "@/lib/i18n/navigation";

export function DeadLink({ here }: { readonly here: "/account/confirm" | "/account/reset" }) {
  const t = useTranslations("account.dead");
  const locale = useLocale();

  return (
    <SiteFrame here={here}>
      <PageTop title={t("title")} lead={t("lead")} />
      <div className="flex flex-wrap gap-3">
        <LinkButton look="main" href={getPathname({ href: "/account/forgot", locale })}>
          {t("new-link")}
        </LinkButton>
        <LinkButton href={getPathname({ href: "/account/sign-in", locale })}>
          {t("sign-in")}
        </LinkButton>
      </div>
    </SiteFrame>
  );
}
