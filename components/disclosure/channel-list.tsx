import { useLocale, useTranslations } from "next-intl";

import { Icon } from "@/components/ui/icon";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ChannelKind, ChannelStanding } from "@/lib/domain/disclosure/postings";
import { formatDay } from "@/lib/i18n/format";

export type ChannelData = {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly fromOn: CalendarDate;
  readonly toOn: CalendarDate | null;
  readonly place: string;
  readonly evidence: string | null;
  readonly withdrawnNote: string | null;
  readonly standing: ChannelStanding;
};

type Props = {
  /** Since when it stands on this portal. */
  readonly onPortalSince: CalendarDate;
  readonly channels: readonly ChannelData[];
  /** What article 13 asks for and nobody recorded. */
  readonly lacking: readonly ChannelKind[];
};

/** Everywhere it was made public: where, from when to when, and what shows it. */
export function ChannelList({ onPortalSince, channels, lacking }: Props) {
  const t = useTranslations("disclosure");
  const locale = useLocale();
  return (
    <>
      <ul className="parted max-w-measure">
        <li>
          <b>{t("channel.website")}</b>:{" "}
          {t("channels.on-site", { from: formatDay(onPortalSince, locale) })}
        </li>
        {channels.map((channel) => (
          <li key={channel.id}>
            <ChannelLine channel={channel} />
          </li>
        ))}
      </ul>
      {lacking.length > 0 && (
        <p className="text-note text-vang flex gap-2">
          <Icon name="alert" className="mt-[0.2em] size-4" />
          {t("channels.lacking", {
            names: lacking.map((kind) => t(`channel.${kind}`).toLowerCase()).join(", "),
          })}
        </p>
      )}
    </>
  );
}

function ChannelLine({ channel }: { readonly channel: ChannelData }) {
  const t = useTranslations("disclosure.channels");
  const name = useTranslations("disclosure.channel");
  const when = useChannelWords();
  const { kind, evidence, withdrawnNote } = channel;
  if (withdrawnNote !== null) {
    return (
      <div className="text-muted">
        <del>
          {name(kind)}: {when(channel)}
        </del>
        <p className="text-note">{t("withdrawn", { note: withdrawnNote })}</p>
      </div>
    );
  }
  return (
    <div>
      <b>{name(kind)}</b>: {when(channel)}
      <ChannelStandingLine channel={channel} />
      {evidence && <p className="text-note text-muted">{t("evidence", { evidence })}</p>}
    </div>
  );
}

function ChannelStandingLine({ channel }: { readonly channel: ChannelData }) {
  const t = useTranslations("disclosure.channels");
  const locale = useLocale();
  const { neededUntil, status } = channel.standing;
  if (neededUntil === null) return null;
  const until = formatDay(neededUntil, locale);
  if (status === "too_short") {
    return (
      <p className="text-note text-late flex gap-2 font-semibold">
        <Icon name="alert" className="mt-[0.2em] size-4" />
        {t("too_short", { until })}
      </p>
    );
  }
  return (
    <p className="text-note text-muted">
      {status === "running" ? t("running-until", { until }) : t("long_enough")}
    </p>
  );
}

/** "tại trụ sở, từ 20/11/2026 đến 20/12/2026" */
export function useChannelWords() {
  const t = useTranslations("disclosure.channels");
  const locale = useLocale();
  return ({ fromOn, toOn, place }: Pick<ChannelData, "fromOn" | "toOn" | "place">) => {
    const from = formatDay(fromOn, locale);
    const when = toOn ? t("from-to", { from, to: formatDay(toOn, locale) }) : t("since", { from });
    return `${t("at", { place })}, ${when}`;
  };
}
