import { useTranslations } from "next-intl";

import {
  type MatrixCell,
  type MatrixCounts,
  MatrixStrip,
} from "@/components/disclosure/matrix-strip";
import { Section } from "@/components/layout/section";
import { MoreLink } from "@/components/ui/more-link";

export type WardDisclosureData = {
  readonly year: number;
  readonly cells: readonly MatrixCell[];
  readonly counts: MatrixCounts;
  readonly href: string;
  readonly isIllustration: boolean;
};

/** What the ward has to make public this year, in one glance. */
export function WardDisclosure({ disclosure }: { readonly disclosure: WardDisclosureData }) {
  const t = useTranslations("disclosure.ward");
  const { year, cells, counts, href, isIllustration } = disclosure;
  return (
    <Section
      id="disclosure"
      title={t("title")}
      aside={<p>{t("aside", { year })}</p>}
      isIllustration={isIllustration}
    >
      <MatrixStrip cells={cells} counts={counts} listHref={href} />
      <MoreLink href={href}>{t("all")}</MoreLink>
    </Section>
  );
}
