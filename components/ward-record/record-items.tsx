import { useLocale, useTranslations } from "next-intl";

import { ConferenceTime } from "@/components/record/conference-time";
import { Day } from "@/components/ui/day";
import { type Fact, Facts } from "@/components/ui/facts";
import { MoreLink } from "@/components/ui/more-link";
import { Tag } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ConferenceKind, IndicatorKey, TaskState } from "@/lib/domain/oversight/record";
import type { ScoreBasis } from "@/lib/domain/record/score-basis";
import { formatDay, formatNumber } from "@/lib/i18n/format";

import { ScoreBasisLine } from "./score-basis-line";
import type { RecordFrame } from "./ward-records-view";

export type MetAt = { readonly title: string; readonly href: string; readonly on: CalendarDate };

export type ConferenceItem = RecordFrame & {
  readonly title: string;
  readonly href: string;
  readonly kind: ConferenceKind;
  readonly heldOn: CalendarDate;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string | null;
  /** Its day is not over. */
  readonly isAhead: boolean;
  readonly host: string | null;
  readonly chair: string | null;
  readonly summary: string | null;
};

export function ConferenceItemView({ item }: { readonly item: ConferenceItem }) {
  const t = useTranslations("ward-records.conferences");
  const words = useTranslations("records.conference");
  const { title, href, kind, place, host, chair, summary, isAhead, outOfForce } = item;
  const facts: (Fact | null)[] = [
    { term: words("kind"), value: words(`kinds.${kind}`) },
    { term: words("when"), value: <ConferenceTime {...item} /> },
    place ? { term: words("place"), value: <span lang="vi">{place}</span> } : null,
    host ? { term: words("host"), value: <span lang="vi">{host}</span> } : null,
    chair ? { term: words("chair"), value: <span lang="vi">{chair}</span> } : null,
  ];
  return (
    <>
      <h3 lang="vi">
        <a href={href}>{title}</a>
      </h3>
      {isAhead && !outOfForce && (
        <p>
          <Tag tone="info">{words("ahead")}</Tag>
        </p>
      )}
      <Facts facts={facts.filter((fact) => fact !== null)} />
      {summary && (
        <p className="max-w-measure" lang="vi">
          {summary}
        </p>
      )}
      {!isAhead && <MoreLink href={`${href}#tasks`}>{t("conclusions")}</MoreLink>}
    </>
  );
}

export type CommendationItem = RecordFrame & {
  readonly year: number;
  readonly collectives: number | null;
  readonly individuals: number | null;
  /** Null when the source names nobody: then nobody is named. */
  readonly names: readonly string[] | null;
  readonly givenBy: string | null;
  readonly ground: string | null;
  readonly scoreBasis: ScoreBasis | null;
  readonly conference: MetAt | null;
};

export function CommendationItemView({ item }: { readonly item: CommendationItem }) {
  const t = useTranslations("ward-records.commendations");
  const words = useTranslations("records.conference");
  const { year, collectives, individuals, names, givenBy, ground, scoreBasis } = item;
  const counts = [
    collectives === null ? null : words("collectives", { count: collectives }),
    individuals === null ? null : words("individuals", { count: individuals }),
  ].filter((count) => count !== null);
  return (
    <>
      <h3>{t("head", { year: String(year), who: counts.join(", ") || t("uncounted") })}</h3>
      {names === null ? (
        <p className="text-muted">{t("names-unknown")}</p>
      ) : (
        <ul className="list-disc pl-6" lang="vi">
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      {givenBy && <p>{words("given-by", { by: givenBy })}</p>}
      {ground && <p>{words("ground", { ground })}</p>}
      {scoreBasis && <ScoreBasisLine basis={scoreBasis} />}
      {item.conference && <At conference={item.conference} />}
    </>
  );
}

export type FigureItem = RecordFrame & {
  readonly key: IndicatorKey;
  readonly year: number;
  readonly value: number;
  readonly measure: "percent" | "count";
  readonly scope: string;
  readonly denominator: number | null;
  readonly quote: string | null;
};

export function FigureItemView({ item }: { readonly item: FigureItem }) {
  const t = useTranslations();
  const locale = useLocale();
  const { key, year, value, measure, scope, denominator, quote } = item;
  return (
    <>
      <p className="max-w-measure">
        <span className="text-figure block tracking-[-0.03em]">
          {formatNumber(value, locale)}
          <span className="text-muted text-[0.5em] tracking-normal">
            {measure === "percent" ? "%" : ` ${t(`oversight.indicator-unit.${key}`)}`}
          </span>
        </span>{" "}
        {t(`oversight.indicator.${key}`)}
      </p>
      <Facts
        facts={[
          { term: t("ward-records.figures.year"), value: String(year) },
          { term: t("ward-records.figures.scope"), value: <span lang="vi">{scope}</span> },
          {
            term: t("ward-records.figures.denominator"),
            value:
              measure === "count"
                ? t("ward-records.figures.no-denominator")
                : denominator === null
                  ? t("oversight.denominator-unknown")
                  : formatNumber(denominator, locale, 0),
          },
        ]}
      />
      {quote && (
        <blockquote className="max-w-measure border-line border-l-2 pl-5" lang="vi">
          {quote}
        </blockquote>
      )}
    </>
  );
}

export type TaskItem = RecordFrame & {
  readonly year: number;
  readonly ordinal: number | null;
  readonly content: string;
  readonly owner: string | null;
  readonly dueOn: CalendarDate | null;
  readonly state: TaskState;
  readonly conference: MetAt | null;
};

export function TaskItemView({ item }: { readonly item: TaskItem }) {
  const t = useTranslations("ward-records.tasks");
  const words = useTranslations("records.conference");
  const { year, ordinal, content, owner, dueOn, state, conference } = item;
  return (
    <>
      <p className="max-w-measure font-semibold" lang="vi">
        {ordinal !== null && `${ordinal}. `}
        {content}
      </p>
      <p>
        <Tag tone={state === "done" ? "ok" : "info"}>{words(`task-state.${state}`)}</Tag>
      </p>
      <Facts
        facts={[
          { term: t("year"), value: String(year) },
          { term: t("owner"), value: owner ?? <Missing /> },
          { term: t("due"), value: dueOn ? <Day date={dueOn} /> : <Missing /> },
        ]}
      />
      {conference && <At conference={conference} />}
    </>
  );
}

function Missing() {
  const t = useTranslations("ward-records");
  return <span className="text-muted font-normal">{t("missing")}</span>;
}

function At({ conference: { title, href, on } }: { readonly conference: MetAt }) {
  const t = useTranslations("ward-records");
  const locale = useLocale();
  return (
    <p className="text-note">
      {t("at-conference", { date: formatDay(on, locale) })}{" "}
      <a href={href} className="hit" lang="vi">
        {title}
      </a>
    </p>
  );
}
