import { useLocale, useTranslations } from "next-intl";

import type { ConsultationSummary } from "@/components/consultation/consultation-list";
import { ConsultationTag } from "@/components/consultation/consultation-tag";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import { IllustrationTag } from "@/components/ui/illustration";
import { Tag } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ItemState } from "@/lib/domain/disclosure/matrix";
import type { PublicationStanding } from "@/lib/domain/disclosure/publication-due";
import type { DisclosureItem } from "@/lib/domain/procedure/disclosure-items";
import { formatDay } from "@/lib/i18n/format";

import { type ChannelData, useChannelWords } from "./channel-list";
import { ItemStateTag, MetWords, type Owed, OwedWords } from "./standing";

/** A public record as the list shows it. */
export type RecordLine = {
  readonly href: string;
  readonly title: string;
  readonly metOn: CalendarDate;
  readonly standing: PublicationStanding;
  readonly channels: readonly ChannelData[];
  /** Since when it is no more in force. */
  readonly expiredSince: CalendarDate | null;
  readonly isIllustration: boolean;
};

/** Planned or decided, and not public. */
export type OwedLine = Owed & {
  readonly key: string;
  readonly name: string;
  /** It is public already; a change of it is not. */
  readonly isChange: boolean;
  readonly isIllustration: boolean;
};

export type ItemRow = {
  readonly item: DisclosureItem;
  readonly state: ItemState;
  readonly records: readonly RecordLine[];
  readonly owed: readonly OwedLine[];
  /** What people were asked on the portal, which is public by itself. */
  readonly consultations: readonly ConsultationSummary[];
  /** Where somebody asks for it; nothing where the ward is no more. */
  readonly requestHref: string | null;
};

/** How many records of an item stand open; the rest are folded. */
const SHOWN = 2;

type Props = { readonly rows: readonly ItemRow[]; readonly withTags: boolean };

export function ItemRows({ rows, withTags }: Props) {
  return (
    <ol className="parted">
      {rows.map((row) => (
        <li key={row.item} id={`item-${row.item}`} className="scroll-mt-4 break-inside-avoid">
          <Item row={row} withTags={withTags} />
        </li>
      ))}
    </ol>
  );
}

function Item({ row, withTags }: { readonly row: ItemRow; readonly withTags: boolean }) {
  const t = useTranslations("disclosure");
  const { item, state, records, owed, consultations, requestHref } = row;
  const name = t(`item.${item}`);
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h3 className="max-w-measure">
          <span className="text-muted tabular-nums">{item}.</span> {name}
        </h3>
        <ItemStateTag state={state} />
      </div>
      {records.length + owed.length + consultations.length === 0 && (
        <p className="text-muted">{t("list.none")}</p>
      )}
      {owed.map((line) => (
        <OwedRow key={line.key} line={line} withTags={withTags} />
      ))}
      {records.slice(0, SHOWN).map((record) => (
        <Record key={record.href} record={record} withTags={withTags} />
      ))}
      {records.length > SHOWN && (
        <Disclosure summary={t("list.older", { count: records.length - SHOWN })}>
          <div className="space-y-3">
            {records.slice(SHOWN).map((record) => (
              <Record key={record.href} record={record} withTags={withTags} />
            ))}
          </div>
        </Disclosure>
      )}
      {consultations.length > 0 && <Consulted consultations={consultations} withTags={withTags} />}
      {requestHref && state !== "published" && (
        <a href={requestHref} className="text-note inline-flex min-h-11 items-center print:hidden">
          {t("list.request")}
          <span className="sr-only">: {name}</span>
        </a>
      )}
    </div>
  );
}

type ConsultedProps = {
  readonly consultations: readonly ConsultationSummary[];
  readonly withTags: boolean;
};

function Consulted({ consultations, withTags }: ConsultedProps) {
  const t = useTranslations("disclosure.list");
  return (
    <div className="space-y-3">
      <h4 className="text-note text-muted">{t("consulted")}</h4>
      {consultations.map(({ href, title, state, isIllustration }) => (
        <p key={href} className="max-w-measure flex flex-wrap items-center gap-x-3">
          <a href={href} className="py-2">
            {title}
          </a>
          <ConsultationTag state={state} />
          {withTags && isIllustration && <IllustrationTag />}
        </p>
      ))}
    </div>
  );
}

function OwedRow({ line, withTags }: { readonly line: OwedLine; readonly withTags: boolean }) {
  const t = useTranslations("disclosure.standing");
  const isLate = line.standing?.status === "overdue";
  return (
    <div className="max-w-measure">
      <p>
        {line.isChange && `${t("change")} `}
        {line.name} {withTags && line.isIllustration && <IllustrationTag />}
      </p>
      <p
        className={
          isLate
            ? "text-note text-late flex gap-2 font-semibold"
            : "text-note text-muted flex gap-2"
        }
      >
        <Icon name={isLate ? "alert" : "clock"} className="mt-[0.2em] size-4" />
        <span>
          <OwedWords owed={line} />
        </span>
      </p>
    </div>
  );
}

function Record({ record, withTags }: { readonly record: RecordLine; readonly withTags: boolean }) {
  const name = useTranslations("disclosure.channel");
  const ending = useTranslations("records.out-of-force");
  const locale = useLocale();
  const words = useChannelWords();
  const { href, title, metOn, standing, channels, expiredSince, isIllustration } = record;
  const counted = channels.filter(({ withdrawnNote }) => withdrawnNote === null);
  return (
    <div className="max-w-measure">
      <p>
        <a href={href} className="py-2">
          {title}
        </a>{" "}
        {expiredSince && (
          <Tag tone="soon">{ending("expired", { day: formatDay(expiredSince, locale) })}</Tag>
        )}{" "}
        {withTags && isIllustration && <IllustrationTag />}
      </p>
      <p className={`text-note ${standing.status === "late" ? "text-late" : "text-muted"}`}>
        <MetWords metOn={metOn} standing={standing} />
        {counted.map((channel) => (
          <span key={channel.id} className="text-muted">
            {" · "}
            {name(channel.kind)} {words(channel)}
          </span>
        ))}
      </p>
    </div>
  );
}
