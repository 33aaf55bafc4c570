import { getLocale, getTranslations } from "next-intl/server";

import { DenunciationAtCounter } from "@/components/filing/denunciation-at-counter";
import { SiteFrame } from "@/components/layout/site-frame";
import { listUnitOutlines, listUnits } from "@/db/queries/unit";
import { withScope } from "@/db/scope";
import { unitsTag } from "@/lib/cache-tags";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { requiredRule, type RuleQuestion } from "@/lib/domain/clock/rules";
import { PUBLIC } from "@/lib/domain/scope";
import { receivingWards } from "@/lib/domain/unit/receiving-wards";
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
  const { wards, today } = await publicRead([unitsTag], readWards);
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
        counters={wards.map(({ name, slug, seat }) => ({
          name,
          seat,
          href: getPathname({ href: { pathname: "/wards/[slug]", params: { slug } }, locale }),
        }))}
        startHref={startHref}
      />
    </SiteFrame>
  );
}

async function readWards() {
  return withScope(PUBLIC, async (tx, now) => {
    const today = calendarDateOf(now);
    const wards = receivingWards(await listUnits(tx), today);
    const outlines = await listUnitOutlines(
      tx,
      wards.map(({ id }) => id),
    );
    const seatOf = new Map(outlines.map(({ id, seat }) => [id, seat]));
    return { today, wards: wards.map((ward) => ({ ...ward, seat: seatOf.get(ward.id) ?? null })) };
  });
}
