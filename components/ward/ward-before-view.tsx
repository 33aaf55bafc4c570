import { useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { MoreLink } from "@/components/ui/more-link";

import { type AsOfChoice, AsOfSwitch } from "./as-of-switch";
import { type WardEntry, WardList } from "./ward-list";

type Props = {
  readonly title: string;
  /** Else the ward had already ended. */
  readonly isBefore: boolean;
  readonly choices: readonly AsOfChoice[];
  readonly wards: readonly WardEntry[];
  readonly districtHref: string | null;
};

/** A ward looked for on a day on which it was not there: who had its territory then. */
export function WardBeforeView({ title, isBefore, choices, wards, districtHref }: Props) {
  const t = useTranslations("ward.before");
  const lead = t(isBefore ? "lead-before" : "lead-after", { count: wards.length });
  return (
    <>
      <PageTop title={title} lead={lead}>
        <AsOfSwitch choices={choices} />
      </PageTop>
      <Section id="wards" title={t("list")} aside={<p>{t("list-text")}</p>}>
        <WardList wards={wards} />
        {districtHref && (
          <p>
            <MoreLink href={districtHref}>{t("whole-district")}</MoreLink>
          </p>
        )}
      </Section>
    </>
  );
}
