import { useLocale, useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { SiteFrame } from "@/components/layout/site-frame";
import { Notice } from "@/components/ui/notice";
import { env } from "@/lib/env";
import { getPathname } from "@/lib/i18n/navigation";

type Props = {
  readonly here: "/account/sign-up" | "/account/forgot";
  readonly words: "sign-up" | "forgot";
};

/** The same words whether a mail went out or not: nobody learns here who has an account. */
export function MailSent({ here, words }: Props) {
  const t = useTranslations("account");
  const locale = useLocale();

  return (
    <SiteFrame here={here}>
      <PageTop title={t("sent.title")} lead={t(`${words}.sent`)} />
      <div className="max-w-2xl space-y-4">
        {env.PORTAL_DEMO && (
          <Notice tone="info" title={t("sent.trial-title")}>
            <p>
              <a href={getPathname({ href: "/mail", locale })}>{t("sent.trial")}</a>
            </p>
          </Notice>
        )}
        <h2>{t("sent.nothing-title")}</h2>
        <ul className="list-disc space-y-2 pl-5">
          <li>{t("sent.spam")}</li>
          <li>{t("sent.typo")}</li>
          <li>
            <a href={getPathname({ href: here, locale })}>{t("sent.again")}</a>
          </li>
        </ul>
      </div>
    </SiteFrame>
  );
}
