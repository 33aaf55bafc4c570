import { getTranslations } from "next-intl/server";

import { PageTop } from "@/components/layout/page-top";
import { SiteFrame } from "@/components/layout/site-frame";
import { windowTitle } from "@/lib/i18n/window-title";

import { MailSent } from "../mail-sent";
import { ForgotForm } from "./forgot-form";

export const generateMetadata = windowTitle("account.forgot.title");

export default async function ForgotPage({ searchParams }: PageProps<"/[locale]/account/forgot">) {
  const { sent } = await searchParams;
  const t = await getTranslations("account.forgot");

  if (sent) return <MailSent here="/account/forgot" words="forgot" />;
  return (
    <SiteFrame here="/account/forgot">
      <PageTop title={t("title")} lead={t("lead")} />
      <div className="max-w-xl">
        <ForgotForm />
      </div>
    </SiteFrame>
  );
}
