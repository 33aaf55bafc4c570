import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { cache } from "react";

import { SiteFrame } from "@/components/layout/site-frame";
import { shownFiles } from "@/components/oversight/shown-files";
import type { ConclusionData } from "@/components/record/conclusion-list";
import { ConferenceView } from "@/components/record/conference-view";
import { findConference } from "@/db/queries/record";
import { conferenceTag, unitsTag } from "@/lib/cache-tags";
import { outOfForce } from "@/lib/domain/publication/in-force";
import { formatDay } from "@/lib/i18n/format";
import { getPathname } from "@/lib/i18n/navigation";
import { publicQuery } from "@/lib/public-query";

import { JsonLd } from "../../_show/json-ld";
import { pageMetadata } from "../../_show/metadata";
import { sourceNamer } from "../../_show/source-name";
import { sourceHref, wardHref } from "../../_show/units";
import { reportedHref } from "../../_show/ward-record-data";

type Props = PageProps<"/[locale]/conferences/[slug]">;

const load = cache(async (slug: string) =>
  publicQuery([conferenceTag(slug), unitsTag], async (tx, today) => {
    const conference = await findConference(tx, slug);
    return conference && { ...conference, today };
  }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const conference = await load(slug);
  if (!conference) notFound();
  const t = await getTranslations("records.conference");
  const { title, heldOn } = conference;
  return pageMetadata({
    here: { pathname: "/conferences/[slug]", params: { slug } },
    title,
    description: t("description", { title, date: formatDay(heldOn, locale) }),
    isArticle: true,
    isIllustration: conference.isDemonstration,
  });
}

type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>;

/** Each conclusion with the tasks that carry it out, where they are followed. */
const withTasks = ({ conclusions, tasks }: Loaded, tasksHref: string): ConclusionData[] =>
  conclusions.map((conclusion) => ({
    ...conclusion,
    tasks: tasks
      .filter(({ conclusionKey }) => conclusionKey === conclusion.key)
      .map((task) => ({ ...task, href: `${tasksHref}#r-${task.id}` })),
  }));

export default async function ConferencePage({ params }: Props) {
  const { slug } = await params;
  const locale = await getLocale();
  const t = await getTranslations();
  const conference = await load(slug);
  if (!conference) notFound();

  const { unit, title, heldOn, startsAt, place, source, isDemonstration } = conference;
  const nameSource = await sourceNamer();
  return (
    <SiteFrame
      here={{ pathname: "/conferences/[slug]", params: { slug } }}
      crumbs={[
        { label: t("layout.place.home"), href: getPathname({ href: "/", locale }) },
        { label: t("layout.place.wards"), href: getPathname({ href: "/wards", locale }) },
        { label: unit.name, href: wardHref(unit.slug, locale) },
      ]}
      title={t("records.conference.kicker")}
      isIllustration={isDemonstration}
    >
      <JsonLd
        data={{
          "@type": "Event",
          name: title,
          startDate: startsAt ? `${heldOn}T${startsAt}:00+07:00` : heldOn,
          ...(place && { location: { "@type": "Place", name: place } }),
          ...(conference.withdrawnOn && {
            eventStatus: "https://schema.org/EventCancelled",
          }),
          ...(conference.host && {
            organizer: { "@type": "Organization", name: conference.host },
          }),
        }}
        isIllustration={isDemonstration}
      />
      <ConferenceView
        conference={{
          ...conference,
          unit: { name: unit.name, href: wardHref(unit.slug, locale) },
          conclusions: withTasks(conference, reportedHref(unit.slug, "tasks", locale)),
          files: shownFiles(conference.files, "record-files"),
          outOfForce: outOfForce(conference, conference.today),
          sourced: {
            source: nameSource(source),
            asOf: conference.asOf,
            asOfNote: conference.asOfNote,
            verified: conference.verified,
            expiresOn: conference.expiresOn,
            rowsHref: sourceHref(source.id, locale, "text"),
          },
        }}
      />
    </SiteFrame>
  );
}
