import { getLocale, getTranslations } from "next-intl/server";

import { BlankFormList } from "@/components/document/blank-form-list";
import { DenunciationAtCounter } from "@/components/filing/denunciation-at-counter";
import { SiteFrame } from "@/components/layout/site-frame";
import { listCounters } from "@/db/queries/counter";
import { unitsTag } from "@/lib/cache-tags";
import { requiredRule, type RuleQuestion } from "@/lib/domain/clock/rules";
import { blankFormsOn } from "@/lib/domain/document/blank-forms";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { publicRead } from "@/lib/public-read";

export async function generateMetadata() {
  const t = await getTranslations("filing.denunciation");
  return { title: t("title"), description: t("lead") };
}

export default async function DenunciationPage() {
  const locale = localeFrom(await getLocale());
  const t = await getTranslations("filing");
  const { wards, today } = await publicRead([unitsTag], listCounters);
  const rule = (question: Omit<RuleQuestion, "kind">) =>
    requiredRule({ kind: "denunciation", ...question }, today);
  const startHref = getPathname({ href: "/file", locale });

  return (
    <SiteFrame
      here="/file/denunciation"
      crumbs={[{ label: t("name"), href: startHref }]}
      title={t("denunciation.title")}
    >
      <DenunciationAtCounter
        rules={{
          acceptance: rule({ stage: "acceptance" }),
          acceptanceLonger: rule({ stage: "acceptance", variant: "several_places" }),
          settlement: rule({ stage: "settlement" }),
          extension: rule({ stage: "extension" }),
        }}
        forms={
          <BlankFormList
            forms={blankFormsOn(today).filter(({ id }) => id === "denunciation_withdrawal")}
          />
        }
        counters={wards.map(({ name, slug, seat }) => ({
          name: t("ward", { name }),
          seat,
          href: getPathname({ href: { pathname: "/wards/[slug]", params: { slug } }, locale }),
        }))}
        startHref={startHref}
      />
    </SiteFrame>
  );
}
