import { useTranslations } from "next-intl";

import {
  ConsultationList,
  type ConsultationSummary,
} from "@/components/consultation/consultation-list";
import { Section } from "@/components/layout/section";
import { EmptyState } from "@/components/ui/empty-state";
import { MoreLink } from "@/components/ui/more-link";

export type WardConsultationsData = {
  /** Those that take opinions now. */
  readonly open: readonly ConsultationSummary[];
  readonly href: string;
};

/** What the ward asks its people now. */
export function WardConsultations({
  data: { open, href },
}: {
  readonly data: WardConsultationsData;
}) {
  const t = useTranslations("consultation");
  const isIllustration = open.length > 0 && open.every((one) => one.isIllustration);
  return (
    <Section
      id="consultations"
      title={t("ward.title")}
      aside={<p>{t("ward.aside")}</p>}
      isIllustration={isIllustration}
    >
      {open.length === 0 ? (
        <EmptyState title={t("list.open-none")}>{t("list.open-none-text")}</EmptyState>
      ) : (
        <ConsultationList consultations={open} withTags={!isIllustration} />
      )}
      <MoreLink href={href}>{t("ward.all")}</MoreLink>
    </Section>
  );
}
