import { useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

import { ConsultationList, type ConsultationSummary } from "./consultation-list";

export type ConsultationListData = {
  readonly wardName: string;
  readonly open: readonly ConsultationSummary[];
  readonly past: readonly ConsultationSummary[];
  readonly feedHref: string;
  readonly calendarHref: string;
};

/** What a ward asks its people now, and what came of what it asked before. */
export function ConsultationListView({ list }: { readonly list: ConsultationListData }) {
  const t = useTranslations("consultation.list");
  const { wardName, open, past, feedHref, calendarHref } = list;
  return (
    <>
      <PageTop title={t("title", { name: wardName })} lead={t("lead")}>
        <p className="flex flex-wrap items-center gap-x-6 print:hidden">
          <LinkButton href={calendarHref}>{t("calendar")}</LinkButton>
          <a href={feedHref} className="inline-flex min-h-11 items-center">
            {t("feed")}
          </a>
        </p>
      </PageTop>
      <Section id="open" title={t("open")}>
        {open.length === 0 ? (
          <EmptyState title={t("open-none")}>{t("open-none-text")}</EmptyState>
        ) : (
          <ConsultationList consultations={open} />
        )}
      </Section>
      {past.length > 0 && (
        <Section id="past" title={t("past")}>
          <ConsultationList consultations={past} />
        </Section>
      )}
    </>
  );
}
