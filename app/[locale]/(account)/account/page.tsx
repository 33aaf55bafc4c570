import { getLocale, getTranslations } from "next-intl/server";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { SiteFrame } from "@/components/layout/site-frame";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { findOwnAccount, listOwnPositions } from "@/db/queries/account";
import { requireAccount } from "@/lib/auth/gates";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { DetailsForm } from "./details-form";
import { EmailForm } from "./email-form";
import { PasswordForm } from "./password-form";
import { SignOutForm } from "./sign-out-form";

const DONE = ["details", "email", "email-changed", "password"] as const;

export const generateMetadata = windowTitle("account.home.title");

export default async function AccountPage({ searchParams }: PageProps<"/[locale]/account">) {
  const { actor, scope } = await requireAccount();
  const [t, locale, { done: asked }] = await Promise.all([
    getTranslations("account"),
    getLocale(),
    searchParams,
  ]);
  const [own, offices] = await Promise.all([findOwnAccount(scope), listOwnPositions(scope)]);
  if (!own) throw new Error("a living session has an account");
  const done = DONE.find((name) => name === asked);
  const address = (href: "/my-cases" | "/desk" | "/account/sessions") =>
    getPathname({ href, locale: localeFrom(locale) });

  return (
    <SiteFrame here="/account">
      <PageTop title={t("home.title")} lead={t("home.lead", { name: actor.name })}>
        {done && (
          <Notice tone="ok" isAnswer>
            <p>{t(`home.done.${done}`)}</p>
          </Notice>
        )}
        <div className="flex flex-wrap gap-3">
          <LinkButton look="main" href={address("/my-cases")}>
            {t("home.my-cases")}
          </LinkButton>
          {offices.length > 0 && <LinkButton href={address("/desk")}>{t("home.desk")}</LinkButton>}
          <LinkButton href={address("/account/sessions")}>{t("sessions.title")}</LinkButton>
          <SignOutForm />
        </div>
      </PageTop>
      <Section id="details" title={t("details.title")} aside={t("details.aside")}>
        <DetailsForm {...own} />
      </Section>
      <Section id="address" title={t("change-email.title")} aside={t("change-email.aside")}>
        <EmailForm email={own.email} />
      </Section>
      <Section id="password" title={t("change-password.title")} aside={t("change-password.aside")}>
        <PasswordForm email={own.email} atLeast={offices.length > 0 ? 15 : 12} />
      </Section>
    </SiteFrame>
  );
}
