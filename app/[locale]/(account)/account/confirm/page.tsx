import { getTranslations } from "next-intl/server";

import { PageTop } from "@/components/layout/page-top";
import { SiteFrame } from "@/components/layout/site-frame";
import { findLink } from "@/db/queries/account";
import { hashOf } from "@/lib/auth/token";
import { wayBack } from "@/lib/auth/way-back";
import { windowTitle } from "@/lib/i18n/window-title";

import { ChoosePassword } from "../choose-password";
import { DeadLink } from "../dead-link";
import { only } from "../page-input";
import { ConfirmForm } from "./confirm-form";

export const generateMetadata = windowTitle("account.confirm.title");

/** Looking at the page does not use the link: scanners of mail look, too. */
export default async function ConfirmPage({
  searchParams,
}: PageProps<"/[locale]/account/confirm">) {
  const asked = await searchParams;
  const token = only(asked["token"]) ?? "";
  const link = await findLink(hashOf(token));

  if (!link || link.purpose === "reset_password") return <DeadLink here="/account/confirm" />;
  if (link.purpose === "confirm_email") {
    const next = wayBack(only(asked["next"])) ?? "";
    return <ChoosePassword here="/account/confirm" link={link} token={token} next={next} />;
  }

  const t = await getTranslations("account.confirm");
  return (
    <SiteFrame here="/account/confirm">
      <PageTop title={t("title")} lead={t("lead", { email: link.email })} />
      <ConfirmForm token={token} />
    </SiteFrame>
  );
}
