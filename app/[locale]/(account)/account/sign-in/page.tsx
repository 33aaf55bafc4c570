import { getLocale, getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";

import { PageTop } from "@/components/layout/page-top";
import { SiteFrame } from "@/components/layout/site-frame";
import { AsidePart, Split } from "@/components/layout/split";
import { Notice } from "@/components/ui/notice";
import { findKept } from "@/lib/auth/kept-words";
import { landingOf } from "@/lib/auth/landing";
import { readSession } from "@/lib/auth/session";
import { wayBack } from "@/lib/auth/way-back";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { only } from "../page-input";
import { SignInForm } from "./sign-in-form";

export const generateMetadata = windowTitle("account.sign-in.title");

export default async function SignInPage({ searchParams }: PageProps<"/[locale]/account/sign-in">) {
  const { next: asked, left } = await searchParams;
  const locale = localeFrom(await getLocale());
  const next = wayBack(only(asked)) ?? "";
  const session = await readSession();
  if (session) redirect(landingOf(session, { next, locale }));

  const t = await getTranslations("account.sign-in");
  const hasKept = next !== "" && (await findKept(next)) !== null;
  const address = (href: "/account/sign-up" | "/account/forgot") =>
    getPathname({ href: next ? { pathname: href, query: { next } } : href, locale });

  return (
    <SiteFrame here="/account/sign-in">
      <PageTop title={t("title")} lead={next ? t("lead-next") : undefined} />
      <Split
        weight="form"
        aside={
          <>
            <AsidePart title={t("new-title")}>
              <p>{t("new-words")}</p>
              <p>
                <a href={address("/account/sign-up")} className="hit">
                  {t("new-link")}
                </a>
              </p>
            </AsidePart>
            <AsidePart title={t("stay-title")}>
              <p className="text-note text-muted">{t("stay-words")}</p>
            </AsidePart>
          </>
        }
      >
        <div className="max-w-xl space-y-7">
          {hasKept && (
            <Notice tone="info">
              <p>{t("kept")}</p>
            </Notice>
          )}
          {left && (
            <Notice tone="ok" isAnswer>
              <p>{t("left")}</p>
            </Notice>
          )}
          <SignInForm next={next} />
          <p>
            <a href={address("/account/forgot")} className="hit">
              {t("forgot")}
            </a>
          </p>
        </div>
      </Split>
    </SiteFrame>
  );
}
