import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { OutOfForceNotice } from "@/components/record/out-of-force-notice";
import { RichText } from "@/components/rich-text/rich-text";
import { Day, Moment } from "@/components/ui/day";
import { type Fact, Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { Timeline } from "@/components/ui/timeline";
import type { Role } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DisclosureContent } from "@/lib/domain/disclosure/content";
import type { ChannelKind } from "@/lib/domain/disclosure/postings";
import type { PublicationStanding } from "@/lib/domain/disclosure/publication-due";
import type { DisclosureTrailAction } from "@/lib/domain/disclosure/states";
import type { DisclosureItem } from "@/lib/domain/procedure/disclosure-items";
import { formatDay } from "@/lib/i18n/format";

import { type ChannelData, ChannelList } from "./channel-list";
import { MetTag, MetWords } from "./standing";

export type RecordVersion = {
  readonly version: number;
  readonly publishedAt: Date;
  /** Why it followed the one before. */
  readonly reason: string | null;
  readonly href: string;
  readonly isRead: boolean;
};

export type RecordEvent = {
  readonly id: number;
  readonly at: Date;
  readonly role: Role;
  readonly action: DisclosureTrailAction;
  readonly version: number | null;
  readonly note: string | null;
};

/** One version of a disclosure, with where and when it was made public. */
export type RecordData = {
  readonly item: DisclosureItem;
  readonly content: DisclosureContent;
  readonly ward: { readonly name: string; readonly href: string };
  readonly responsible: string | null;
  /** Null in an older version: what is said of it is said of the newest. */
  readonly met: {
    readonly metOn: CalendarDate;
    readonly standing: PublicationStanding;
    /** The calculator, with this period filled in. */
    readonly whyHref: string | null;
  } | null;
  readonly channels: readonly ChannelData[];
  readonly lacking: readonly ChannelKind[];
  readonly onPortalSince: CalendarDate;
  readonly postingOverOn: CalendarDate | null;
  readonly versions: readonly RecordVersion[];
  readonly events: readonly RecordEvent[];
  /** Since when it is no more in force. */
  readonly expiredSince: CalendarDate | null;
  readonly superseded: { readonly version: number; readonly latestHref: string } | null;
};

type Props = {
  readonly record: RecordData;
  /** Before everything else: what a later version changed. */
  readonly children?: ReactNode;
};

export function RecordView({ record, children }: Props) {
  const t = useTranslations("disclosure");
  const { item, content, met, expiredSince, superseded } = record;
  return (
    <>
      <PageTop
        kicker={t("record.kicker", { clause: t("clause", { item }) })}
        title={content.title}
        lead={t(`item.${item}`)}
      >
        {superseded && <Superseded {...superseded} />}
        {expiredSince && <OutOfForceNotice is={{ why: "expired", since: expiredSince }} />}
        {met && (
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <MetTag standing={met.standing} />
            <span>
              <MetWords metOn={met.metOn} standing={met.standing} />
            </span>
          </p>
        )}
      </PageTop>
      {children}
      <Section id="body" title={t("record.body")}>
        <RichText markup={content.body} under={2} />
        <Facts facts={useFacts(record)} />
      </Section>
      {!superseded && <Channels record={record} />}
      <History record={record} />
    </>
  );
}

function Superseded({ version, latestHref }: NonNullable<RecordData["superseded"]>) {
  const t = useTranslations("disclosure.record");
  return (
    <Notice tone="soon" title={t("superseded", { version })}>
      <p>
        {t("superseded-text")}{" "}
        <a href={latestHref} className="hit">
          {t("read-latest")}
        </a>
      </p>
    </Notice>
  );
}

function useFacts({ content, met, responsible, ward }: RecordData): Fact[] {
  const t = useTranslations("disclosure.record");
  const facts: Fact[] = [];
  const { decidedOn, expiresOn, documentNumber, issuer } = content;
  if (documentNumber) facts.push({ term: t("number"), value: documentNumber });
  if (decidedOn) facts.push({ term: t("decided"), value: <Day date={decidedOn} /> });
  if (met?.standing.dueOn) {
    const why = met.whyHref && (
      <a href={met.whyHref} className="hit">
        {t("due-why")}
      </a>
    );
    facts.push({ term: t("due"), value: <Day date={met.standing.dueOn} />, note: why });
  }
  if (met) facts.push({ term: t("published"), value: <Day date={met.metOn} /> });
  facts.push({
    term: t("issuer"),
    value: issuer ?? (
      <a href={ward.href} className="hit">
        {ward.name}
      </a>
    ),
  });
  if (expiresOn) facts.push({ term: t("expires"), value: <Day date={expiresOn} /> });
  if (responsible) facts.push({ term: t("responsible"), value: responsible });
  return facts;
}

function Channels({ record }: { readonly record: RecordData }) {
  const t = useTranslations("disclosure.record");
  const locale = useLocale();
  const { channels, lacking, onPortalSince, postingOverOn } = record;
  return (
    <Section id="channels" title={t("channels")} aside={<p>{t("channels-aside")}</p>}>
      <ChannelList channels={channels} lacking={lacking} onPortalSince={onPortalSince} />
      {postingOverOn && (
        <p className="text-note text-muted">
          {t("posting-over", { day: formatDay(postingOverOn, locale) })}
        </p>
      )}
    </Section>
  );
}

function History({ record }: { readonly record: RecordData }) {
  const t = useTranslations();
  const { versions, events } = record;
  return (
    <Section id="history" title={t("disclosure.record.history")}>
      <ol className="space-y-3">
        {versions.map(({ version, publishedAt, reason, href, isRead }) => (
          <li key={version} className="text-note">
            <b>{t("disclosure.record.version", { version })}</b>, <Moment at={publishedAt} />
            {isRead ? (
              <> ({t("disclosure.record.version-current")})</>
            ) : (
              <>
                {" · "}
                <a href={href} className="hit">
                  {t("disclosure.record.read-version", { version })}
                </a>
              </>
            )}
            {reason && <p className="max-w-measure text-muted">{reason}</p>}
          </li>
        ))}
      </ol>
      <p className="text-note text-sen font-semibold">{t("disclosure.record.approved")}</p>
      {events.length > 0 && (
        <Timeline
          label={t("disclosure.record.history")}
          entries={events.map(({ id, at, role, action, version, note }) => ({
            id: String(id),
            at,
            who: t(`terms.role.${role}`),
            what: (
              <>
                <p>{t(`disclosure.event.${action}`, { version: version ?? 0 })}</p>
                {note && <p className="text-muted">{note}</p>}
              </>
            ),
          }))}
        />
      )}
    </Section>
  );
}
