import { useLocale, useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { Day } from "@/components/ui/day";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { type Fact, Facts } from "@/components/ui/facts";
import { IllustrationTag } from "@/components/ui/illustration";
import { Tag } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { RecurringDuty } from "@/lib/domain/clock/law/recurring";
import type { ReceptionNotice } from "@/lib/domain/reception/schedule";
import { formatClock, formatDay } from "@/lib/i18n/format";

import { ConclusionNumbers, type ConclusionNumbersData } from "./conclusion-numbers";
import { commonNotice, NoticeFacts, type NoticeParts, ownNotice } from "./notice-facts";
import { OnlineLimits } from "./online-limits";

/** One published day, to come or over, held or put off. */
export type ReceptionDayData = ReceptionNotice & {
  readonly id: string;
  readonly onDay: CalendarDate;
  readonly insteadOf: CalendarDate | null;
  readonly replacedDay: CalendarDate | null;
  /** Why it was put off; null for a day that stands. */
  readonly postponedReason: string | null;
  readonly newDay: CalendarDate | null;
  readonly isDemonstration: boolean;
  /** Where a turn can be booked; null for a day that is put off, over, or today. */
  readonly bookHref: string | null;
  /** The last day on which a turn may be taken, where the day is held on-line as well. */
  readonly bookBy: CalendarDate | null;
};

export type ReceptionData = {
  readonly name: string;
  readonly toCome: readonly ReceptionDayData[];
  readonly past: readonly ReceptionDayData[];
  readonly conclusions: ConclusionNumbersData;
  readonly duty: RecurringDuty | null;
  readonly seat: string | null;
  readonly phone: string | null;
  readonly openingHours: string | null;
  readonly calendarHref: string;
  readonly fileHref: string;
  readonly denunciationHref: string;
};

/** When the head of the ward receives people, where, and what became of a day that was put off. */
export function ReceptionView({ data }: { readonly data: ReceptionData }) {
  const t = useTranslations("reception");
  const { name, toCome, calendarHref } = data;
  const next = toCome.find(({ postponedReason }) => postponedReason === null);
  return (
    <>
      <PageTop title={t("title", { name })} lead={t(next ? "lead" : "lead-none")}>
        {next && (
          <p className="text-lg">
            {t("next")}:{" "}
            <b>
              <Day date={next.onDay} written="long" />
            </b>
            , <Hours day={next} /> {next.isDemonstration && <IllustrationTag />}
          </p>
        )}
        <p className="pt-2">
          <LinkButton href={calendarHref}>{t("calendar")}</LinkButton>
        </p>
        <p className="text-note text-muted print:hidden">{t("calendar-text")}</p>
      </PageTop>
      <Days data={data} />
      <ConclusionNumbers data={data.conclusions} />
      <Prepare data={data} />
      <Law duty={data.duty} />
      <Contact data={data} />
    </>
  );
}

function Hours({ day: { startsAt, endsAt } }: { readonly day: ReceptionNotice }) {
  const t = useTranslations("reception");
  const locale = useLocale();
  const [from, to] = [formatClock(startsAt, locale), formatClock(endsAt, locale)];
  return <span className="whitespace-nowrap">{t("hours", { from, to })}</span>;
}

function Days({ data: { toCome, past } }: { readonly data: ReceptionData }) {
  const t = useTranslations("reception");
  const all = [...toCome, ...past];
  const common = commonNotice(toCome);
  const areIllustrations = all.length > 0 && all.every(({ isDemonstration }) => isDemonstration);
  return (
    <Section id="days" title={t("to-come")} isIllustration={areIllustrations}>
      {toCome.length === 0 ? (
        <EmptyState title={t("none")}>{t("none-text")}</EmptyState>
      ) : (
        <>
          <NoticeFacts notice={common} />
          <DayList days={toCome} common={common} isMarked={!areIllustrations} />
        </>
      )}
      {past.length > 0 && (
        <Disclosure summary={t("past", { count: past.length })}>
          <DayList days={past} common={common} isMarked={!areIllustrations} />
        </Disclosure>
      )}
    </Section>
  );
}

type ListProps = {
  readonly days: readonly ReceptionDayData[];
  /** What stands above them already. */
  readonly common: NoticeParts;
  /** Said of each day, where not everything around it is an illustration. */
  readonly isMarked: boolean;
};

function DayList({ days, common, isMarked }: ListProps) {
  return (
    <ul className="parted">
      {days.map((day) => (
        <li key={day.id} id={`r-${day.id}`} className="space-y-3">
          <DayHead day={day} />
          {day.postponedReason === null ? (
            <NoticeFacts notice={ownNotice(day, common)} />
          ) : (
            <PutOff reason={day.postponedReason} newDay={day.newDay} />
          )}
          {isMarked && day.isDemonstration && <IllustrationTag />}
          {day.postponedReason === null && <OnlineLimits day={day} lastDay={day.bookBy} />}
          <BookLink day={day} />
        </li>
      ))}
    </ul>
  );
}

function DayHead({ day }: { readonly day: ReceptionDayData }) {
  const t = useTranslations("reception");
  const locale = useLocale();
  const isPutOff = day.postponedReason !== null;
  return (
    <div className="space-y-1">
      <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className={isPutOff ? "line-through" : undefined}>
          <Day date={day.onDay} written="long" />, <Hours day={day} />
        </span>
        {isPutOff && <Tag tone="late">{t("postponed")}</Tag>}
      </h3>
      {day.insteadOf && (
        <p className="text-note text-muted">
          {t("instead", { day: formatDay(day.insteadOf, locale) })}
        </p>
      )}
      {day.replacedDay && (
        <p className="text-note text-muted">
          {t("replaces", { day: formatDay(day.replacedDay, locale) })}
        </p>
      )}
    </div>
  );
}

function BookLink({ day: { bookHref, onDay } }: { readonly day: ReceptionDayData }) {
  const t = useTranslations("reception-booking");
  const locale = useLocale();
  if (!bookHref) return null;
  return (
    <p className="print:hidden">
      <a className="hit" href={bookHref}>
        {t("book")} <span className="sr-only">{formatDay(onDay, locale)}</span>
      </a>
    </p>
  );
}

const told = (all: readonly [string, string | null][]): Fact[] =>
  all.flatMap(([term, value]) => (value ? [{ term, value }] : []));

type PutOffProps = { readonly reason: string; readonly newDay: CalendarDate | null };

function PutOff({ reason, newDay }: PutOffProps) {
  const t = useTranslations("reception");
  return (
    <div className="max-w-measure space-y-1">
      <p>{t("why", { reason })}</p>
      {newDay && (
        <p className="font-semibold">
          {t.rich("new-day", { day: () => <Day key="day" date={newDay} written="long" /> })}
        </p>
      )}
    </div>
  );
}

function Prepare({ data: { fileHref, denunciationHref } }: { readonly data: ReceptionData }) {
  const t = useTranslations("reception.prepare");
  return (
    <Section id="prepare" title={t("title")}>
      <ul className="max-w-measure list-disc space-y-3 pl-5">
        <li>{t("papers")}</li>
        <li>{t("say")}</li>
        <li>{t("many")}</li>
        <li>
          {t.rich("denunciation", {
            link: (words) => (
              <a key="denunciation" href={denunciationHref}>
                {words}
              </a>
            ),
          })}
        </li>
        <li>
          {t.rich("online", {
            link: (words) => (
              <a key="file" href={fileHref}>
                {words}
              </a>
            ),
          })}
        </li>
      </ul>
    </Section>
  );
}

/** What is owed by law; what nobody could confirm says so. */
function Law({ duty }: { readonly duty: RecurringDuty | null }) {
  const t = useTranslations("reception.duty");
  return (
    <Section id="law" title={t("title")}>
      {duty && (
        <p className="max-w-measure">
          {t(duty.per === "week" ? "week" : "month", { times: duty.times })}{" "}
          <span className="text-note text-muted">({duty.article})</span>
          {duty.confidence !== "high" && (
            <>
              {" · "}
              <b className="text-vang text-note">{t("unsure")}</b>
            </>
          )}
        </p>
      )}
      <p className="max-w-measure">{t("ahead")}</p>
    </Section>
  );
}

function Contact({ data: { seat, phone, openingHours } }: { readonly data: ReceptionData }) {
  const t = useTranslations("reception");
  const all: [string, string | null][] = [
    [t("seat"), seat],
    [t("phone"), phone],
    [t("open"), openingHours],
  ];
  const facts = told(all);
  if (facts.length === 0) return null;
  return (
    <Section id="where" title={t("where")}>
      <Facts columns={2} facts={facts} />
    </Section>
  );
}
