import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { DecisionView } from "@/components/community-decision/decision-view";
import { SiteFrame } from "@/components/layout/site-frame";
import { getPathname } from "@/lib/i18n/navigation";

import { absolute } from "../../_show/absolute";
import { decisionData, decisionHref, decisionsHref } from "../../_show/decision-data";
import { JsonLd } from "../../_show/json-ld";
import { loadDecision, type LoadedDecision } from "../../_show/load-decision";
import { pageMetadata } from "../../_show/metadata";
import { wardHref } from "../../_show/units";

type Props = PageProps<"/[locale]/decisions/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const loaded = await loadDecision(slug);
  if (!loaded) notFound();
  const { title, proposal, isDemonstration } = loaded.decision;
  return pageMetadata({
    here: { pathname: "/decisions/[slug]", params: { slug } },
    title,
    description: proposal.slice(0, 200),
    isArticle: true,
    isIllustration: isDemonstration,
  });
}

/** What the people decide, and what came of it. */
export default async function DecisionPage({ params }: Props) {
  const { slug } = await params;
  const [t, locale, loaded] = await Promise.all([
    getTranslations(),
    getLocale(),
    loadDecision(slug),
  ]);
  const data = loaded && decisionData(loaded, locale);
  if (!loaded || !data) notFound();

  const { unit, title, isDemonstration } = loaded.decision;
  return (
    <SiteFrame
      here={{ pathname: "/decisions/[slug]", params: { slug } }}
      crumbs={[
        { label: t("layout.place.home"), href: getPathname({ href: "/", locale }) },
        { label: t("layout.place.wards"), href: getPathname({ href: "/wards", locale }) },
        { label: unit.name, href: wardHref(unit.slug, locale) },
        { label: t("community-decision.list.crumb"), href: decisionsHref(unit.slug, locale) },
      ]}
      title={title}
      isIllustration={isDemonstration}
    >
      <JsonLd data={eventOf(loaded.decision, locale)} isIllustration={isDemonstration} />
      <DecisionView decision={data} />
    </SiteFrame>
  );
}

const at = (time: string | null) => (time ? `T${time}:00+07:00` : "");

const STATUS = { called_off: "EventCancelled" } as const;

/** The vote as an event that programs can put beside others. */
function eventOf(decision: LoadedDecision["decision"], locale: string) {
  const { slug, title, proposal, heldOn, startsAt, endsAt, endsOn, place, unit, stage } = decision;
  const status = stage === "called_off" ? STATUS[stage] : "EventScheduled";
  return {
    "@type": "Event",
    name: title,
    description: proposal.slice(0, 500),
    url: absolute(decisionHref(slug, locale)),
    startDate: `${heldOn}${at(startsAt)}`,
    endDate: `${endsOn ?? heldOn}${at(endsAt)}`,
    eventStatus: `https://schema.org/${status}`,
    location: { "@type": "Place", name: place, address: unit.name },
    organizer: { "@type": "Organization", name: decision.neighbourhood ?? unit.name },
  };
}
