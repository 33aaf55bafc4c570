import { getLocale, getTranslations } from "next-intl/server";

import { CaseList } from "@/components/case-file/case-list";
import { DraftList } from "@/components/filing/draft-list";
import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { SiteFrame } from "@/components/layout/site-frame";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { listDrafts } from "@/db/queries/draft";
import { listMyCases } from "@/db/queries/my-case";
import { requireAccount } from "@/lib/auth/gates";
import { keptUntil, pageToGoOn } from "@/lib/domain/case-file/draft";
import { env } from "@/lib/env";
import { filingHref } from "@/lib/i18n/filing-pages";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";

import { discardDraftAction } from "../file/[draft]/[step]/actions";
import { cursorFrom, cursorQuery } from "./cursor";
import { listItem } from "./present-case";

export async function generateMetadata() {
  const t = await getTranslations("my-cases");
  return { title: t("title") };
}

export default async function MyCasesPage({ searchParams }: PageProps<"/[locale]/my-cases">) {
  const { scope } = await requireAccount();
  const locale = localeFrom(await getLocale());
  const t = await getTranslations("my-cases");
  const after = cursorFrom(await searchParams);
  const [drafts, page] = await Promise.all([listDrafts(scope), listMyCases(scope, after)]);
  const here = getPathname({ href: "/my-cases", locale });

  return (
    <SiteFrame here="/my-cases">
      <PageTop title={t("title")} lead={t("lead")}>
        <p>
          <LinkButton
            href={getPathname({ href: filingHref("questions", locale), locale })}
            look="main"
          >
            {t("new")}
          </LinkButton>
        </p>
      </PageTop>
      {drafts.length > 0 && (
        <Section
          id="drafts"
          title={t("drafts")}
          aside={<p>{t("drafts-note", { days: env.DRAFT_DAYS })}</p>}
        >
          <DraftList
            drafts={drafts.map((draft) => ({
              ...draft,
              page: pageToGoOn(draft.answers, page.today),
              keptUntil: keptUntil(draft.updatedAt, env.DRAFT_DAYS),
            }))}
            discard={discardDraftAction}
          />
        </Section>
      )}
      <Section id="sent" title={t("sent")}>
        {page.cases.length === 0 ? (
          <EmptyState title={t("none")}>{t("none-words")}</EmptyState>
        ) : (
          <CaseList cases={page.cases.map((row) => listItem(row, { ...page, locale }))} />
        )}
        <Pagination
          previousHref={after ? here : undefined}
          nextHref={page.next ? `${here}?${cursorQuery(page.next)}` : undefined}
        />
      </Section>
    </SiteFrame>
  );
}
