import { deadlineHref } from "@/components/deadline/deadline-href";
import type { RecordData } from "@/components/disclosure/record-view";
import type { PublishedDisclosure } from "@/db/queries/disclosure";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { placedOn } from "@/lib/domain/disclosure/matrix";
import { channelsLacking } from "@/lib/domain/disclosure/postings";
import { publicationDue } from "@/lib/domain/disclosure/publication-due";
import { expiredSince } from "@/lib/domain/publication/in-force";
import { getPathname } from "@/lib/i18n/navigation";

import { disclosureHref, shownChannels } from "./disclosure-data";
import type { LoadedDisclosure } from "./load-disclosure";
import { wardHref } from "./units";

type Version = PublishedDisclosure["versions"][number];

/** One version as it is read: the newest with how it stands, an older one as it was. */
export function recordData(
  { record, today, calendar }: LoadedDisclosure,
  read: Version,
  locale: string,
): RecordData {
  const { slug, item, unit, newest, channels, events } = record;
  const isNewest = read.version === newest.version;
  const counted = channels.filter(({ withdrawnNote }) => withdrawnNote === null);
  return {
    item,
    content: read.content,
    ward: { name: unit.name, href: wardHref(unit.slug, locale) },
    responsible: record.responsible,
    met: isNewest ? metOf({ record, today, calendar }, locale) : null,
    channels: shownChannels(item, channels, { today, calendar }),
    lacking: channelsLacking(item, counted),
    onPortalSince: calendarDateOf(record.firstPublishedAt ?? newest.publishedAt),
    postingOverOn: record.postingOverOn,
    versions: record.versions.toReversed().map(({ version, publishedAt, reason }) => ({
      version,
      publishedAt,
      reason,
      isRead: version === read.version,
      href:
        version === newest.version
          ? disclosureHref(slug, locale)
          : versionHref(slug, version, locale),
    })),
    events: isNewest ? events : [],
    // Of an older version the newest says how long.
    expiredSince: isNewest ? expiredSince(record.expiresOn, today) : null,
    superseded: isNewest
      ? null
      : { version: read.version, latestHref: disclosureHref(slug, locale) },
  };
}

function metOf({ record, today, calendar }: LoadedDisclosure, locale: string): RecordData["met"] {
  const { met } = record;
  const { metStanding } = placedOn(record, today, calendar);
  if (!met || !metStanding) return null;
  const due = publicationDue(met, calendar);
  return {
    metOn: met.metOn,
    standing: metStanding,
    whyHref: due && deadlineHref({ rule: due.rule.id, start: met.decidedOn }, locale),
  };
}

const versionHref = (slug: string, version: number, locale: string) =>
  getPathname({
    href: {
      pathname: "/disclosures/[slug]/versions/[version]",
      params: { slug, version: String(version) },
    },
    locale,
  });
