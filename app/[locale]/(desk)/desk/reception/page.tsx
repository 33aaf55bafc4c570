import type { Metadata } from "next";
import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";

import { DeskFrame } from "@/components/layout/desk-frame";
import {
  DutyWords,
  HoursWords,
  KindWords,
  ScheduleTag,
  SpanWords,
} from "@/components/reception-desk/schedule-words";
import { LinkButton } from "@/components/ui/button";
import { Day } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { readScheduleDesk } from "@/db/queries/reception-schedule";
import { requirePosition } from "@/lib/auth/gates";
import { dutyOn } from "@/lib/domain/clock/law/recurring";
import { formatDay } from "@/lib/i18n/format";
import { getPathname } from "@/lib/i18n/navigation";

type Desk = Awaited<ReturnType<typeof readScheduleDesk>>;
type ListedDay = Desk["days"][number];
type Schedule = Desk["schedules"][number];

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reception-desk.schedule"))("window") };
}

/** What waits for the leader, what is public, and what may still be put off. */
export default async function ReceptionDeskPage({
  searchParams,
}: PageProps<"/[locale]/desk/reception">) {
  const { actor, scope } = await requirePosition("publisher", "clerk", "leader");
  const [{ done }, desk] = await Promise.all([searchParams, readScheduleDesk(scope)]);
  const [t, locale] = await Promise.all([getTranslations("reception-desk.schedule"), getLocale()]);
  const { schedules, days, today, off } = desk;
  const duty = dutyOn("chair_receives", today);

  return (
    <DeskFrame
      here="/desk/reception"
      actor={actor}
      isIllustration={schedules.some(({ isDemonstration }) => isDemonstration)}
    >
      <div className="space-y-8">
        <header className="max-w-measure space-y-3">
          {done === "postponed" && (
            <Notice tone="ok" isAnswer>
              <p>{t("postponed-done")}</p>
            </Notice>
          )}
          <h1>{t("title")}</h1>
          <p className="text-muted">{t("lead")}</p>
          {off.length > 0 && <NowOff days={off} />}
          {duty && (
            <p className="text-note">
              <DutyWords duty={duty} />
            </p>
          )}
          {scope.role === "publisher" && (
            <p>
              <LinkButton href={getPathname({ href: "/desk/reception/new", locale })} look="main">
                {t("new")}
              </LinkButton>
            </p>
          )}
          {scope.role !== "publisher" && (
            <p>
              <LinkButton href={getPathname({ href: "/desk/reception/conclusions", locale })}>
                {t("conclusions")}
              </LinkButton>
            </p>
          )}
        </header>
        <Schedules schedules={schedules} />
        <Days
          days={days.filter(({ onDay }) => onDay >= today)}
          mayPostpone={scope.role === "leader"}
          seesBookings={scope.role !== "publisher"}
        />
      </div>
    </DeskFrame>
  );
}

/** The calendar was changed after these were published: somebody has to decide. */
function NowOff({ days }: { readonly days: Desk["off"] }) {
  const t = useTranslations("reception-desk.schedule");
  return (
    <Notice tone="soon" title={t("now-off")}>
      <p>{t("now-off-text")}</p>
      <ul className="list-disc pl-6">
        {days.map(({ id, onDay }) => (
          <li key={id}>
            <Day date={onDay} written="long" />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Schedules({ schedules }: { readonly schedules: readonly Schedule[] }) {
  const t = useTranslations("reception-desk.schedule");
  const locale = useLocale();
  if (schedules.length === 0) return <EmptyState title={t("none")}>{t("none-words")}</EmptyState>;
  return (
    <section className="space-y-3" aria-labelledby="schedules">
      <h2 id="schedules">{t("list")}</h2>
      <Table
        caption={t("list")}
        captionHidden
        rows={schedules}
        rowKey={({ id }) => id}
        columns={[
          {
            id: "schedule",
            header: t("column.schedule"),
            isRowHeader: true,
            cell: (schedule) => (
              <a
                className="hit"
                href={getPathname({
                  href: { pathname: "/desk/reception/[id]", params: { id: schedule.id } },
                  locale,
                })}
              >
                <KindWords span={schedule} />
              </a>
            ),
          },
          {
            id: "when",
            header: t("column.when"),
            cell: (schedule) => <SpanWords span={schedule} />,
          },
          {
            id: "hours",
            header: t("column.hours"),
            cell: (schedule) => <HoursWords hours={schedule} />,
          },
          {
            id: "state",
            header: t("column.state"),
            cell: ({ state }) => <ScheduleTag state={state} />,
          },
        ]}
      />
    </section>
  );
}

type Rights = { readonly mayPostpone: boolean; readonly seesBookings: boolean };
type DaysProps = Rights & { readonly days: readonly ListedDay[] };

function Days({ days, ...rights }: DaysProps) {
  const t = useTranslations("reception-desk.schedule");
  return (
    <section className="space-y-3" aria-labelledby="days">
      <h2 id="days">{t("days")}</h2>
      {days.length === 0 ? (
        <p className="text-muted">{t("no-days")}</p>
      ) : (
        <Table
          caption={t("days")}
          captionHidden
          rows={days}
          rowKey={({ id }) => id}
          columns={[
            {
              id: "day",
              header: t("column.day"),
              isRowHeader: true,
              cell: ({ onDay }) => <Day date={onDay} written="long" />,
            },
            { id: "hours", header: t("column.hours"), cell: (day) => <HoursWords hours={day} /> },
            { id: "place", header: t("column.place"), cell: ({ place }) => place },
            { id: "receiver", header: t("column.receiver"), cell: ({ receiver }) => receiver },
            {
              id: "do",
              header: t("column.do"),
              cell: (day) => <Doing day={day} {...rights} />,
            },
          ]}
        />
      )}
    </section>
  );
}

function Doing({ day, mayPostpone, seesBookings }: Rights & { readonly day: ListedDay }) {
  const t = useTranslations();
  const locale = useLocale();
  const { id, onDay, state, newDay } = day;
  if (state === "postponed") {
    return t("reception-desk.schedule.is-postponed", {
      day: newDay ? formatDay(newDay, locale) : "",
    });
  }
  const bookings = { pathname: "/desk/reception/bookings/[id]", params: { id } } as const;
  const postpone = { pathname: "/desk/reception/days/[day]", params: { day: id } } as const;
  const links = [
    seesBookings && { href: bookings, words: t("reception-booking.desk.link") },
    mayPostpone && { href: postpone, words: t("reception-desk.schedule.postpone") },
  ].filter((link) => link !== false);
  return (
    <span className="flex flex-wrap gap-x-4">
      {links.map(({ href, words }) => (
        <a key={words} className="hit" href={getPathname({ href, locale })}>
          {words} <span className="sr-only">{formatDay(onDay, locale)}</span>
        </a>
      ))}
    </span>
  );
}
