import { useTranslations } from "next-intl";

import { DecisionList, type DecisionSummary } from "@/components/community-decision/decision-list";
import { Section } from "@/components/layout/section";
import { EmptyState } from "@/components/ui/empty-state";
import { MoreLink } from "@/components/ui/more-link";

export type WardDecisionsData = {
  /** What is to be decided, and what was decided last. */
  readonly newest: readonly DecisionSummary[];
  readonly href: string;
};

/** What the people of the ward decide themselves. */
export function WardDecisions({ data: { newest, href } }: { readonly data: WardDecisionsData }) {
  const t = useTranslations("community-decision");
  const isIllustration = newest.length > 0 && newest.every((one) => one.isIllustration);
  return (
    <Section
      id="decisions"
      title={t("ward.title")}
      aside={<p>{t("ward.aside")}</p>}
      isIllustration={isIllustration}
    >
      {newest.length === 0 ? (
        <EmptyState title={t("list.coming-none")}>{t("list.coming-none-text")}</EmptyState>
      ) : (
        <DecisionList decisions={newest} withTags={!isIllustration} />
      )}
      <MoreLink href={href}>{t("ward.all")}</MoreLink>
    </Section>
  );
}
