import { useTranslations } from "next-intl";

import { type ChannelData, ChannelList } from "@/components/disclosure/channel-list";
import { ClientWords } from "@/components/layout/client-words";
import type { OpenDisclosure } from "@/db/queries/disclosure-desk";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { CHANNEL_KINDS, channelsLacking, channelStanding } from "@/lib/domain/disclosure/postings";

import { AddChannelForm, EndChannelForm, WithdrawChannelForm } from "./channel-forms";

type Props = {
  readonly disclosure: OpenDisclosure;
  /** The publisher writes it down; others read it. */
  readonly mayKeep: boolean;
};

/** Where it was made public beside the portal, and the forms that keep it. */
export function ChannelsSection({ disclosure, mayKeep }: Props) {
  const t = useTranslations();
  const { id, item, channels, today, calendar, firstPublishedAt } = disclosure;
  const counted = channels.filter(({ withdrawnNote }) => withdrawnNote === null);
  return (
    <section className="space-y-4">
      <h2>{t("disclosure-desk.channel.title")}</h2>
      <p className="text-muted max-w-measure">{t("disclosure.record.channels-aside")}</p>
      <ChannelList
        onPortalSince={firstPublishedAt ? calendarDateOf(firstPublishedAt) : today}
        channels={channels.map((channel) => ({
          ...channel,
          standing: channelStanding(item, channel, today, calendar),
        }))}
        lacking={channelsLacking(item, counted)}
      />
      {mayKeep && (
        <ClientWords areas={["disclosure-desk"]}>
          <div className="space-y-3">
            {counted.map((channel) => (
              <Keep key={channel.id} channel={channel} />
            ))}
            <h3>{t("disclosure-desk.channel.add-title")}</h3>
            <AddChannelForm
              disclosureId={id}
              kinds={CHANNEL_KINDS.map((value) => ({
                value,
                label: t(`disclosure.channel.${value}`),
              }))}
            />
          </div>
        </ClientWords>
      )}
    </section>
  );
}

function Keep({
  channel,
}: {
  readonly channel: Pick<ChannelData, "id" | "kind" | "place" | "toOn">;
}) {
  const t = useTranslations("disclosure.channel");
  const { id, kind, place, toOn } = channel;
  const name = `${t(kind)}, ${place}`;
  return (
    <>
      {toOn === null && <EndChannelForm channelId={id} name={name} />}
      <WithdrawChannelForm channelId={id} name={name} />
    </>
  );
}
