import { getLocale, getTranslations } from "next-intl/server";

import { PageTop } from "@/components/layout/page-top";
import { SiteFrame } from "@/components/layout/site-frame";
import { AsidePart, Split } from "@/components/layout/split";
import { wayBack } from "@/lib/auth/way-back";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { MailSent } from "../mail-sent";
import { only } from "../page-input";
import { SignUpForm } from "./sign-up-form";

export const generateMetadata = windowTitle("account.sign-up.title");

export default async function SignUpPage({ searchParams }: PageProps<"/[locale]/account/sign-up">) {
  const { next: asked, sent } = await searchParams;
  const locale = localeFrom(await getLocale());
  const t = await getTranslations("account.sign-up");
  const next = wayBack(only(asked)) ?? "";
  const privacyHref = getPathname({ href: "/privacy", locale });

  if (sent) return <MailSent here="/account/sign-up" words="sign-up" />;
  return (
    <SiteFrame here="/account/sign-up">
      <PageTop title={t("title")} lead={t("lead")} />
      <Split
        weight="form"
        aside={
          <>
            <AsidePart title={t("after-title")}>
              <p>{t("after-words")}</p>
            </AsidePart>
            <AsidePart title={t("without-title")}>
              <p>{t("without-words")}</p>
            </AsidePart>
          </>
        }
      >
        <div className="max-w-xl">
          <SignUpForm next={next} privacyHref={privacyHref} />
        </div>
      </Split>
    </SiteFrame>
  );
}
