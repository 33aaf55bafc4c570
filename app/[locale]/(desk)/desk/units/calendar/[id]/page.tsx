import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import * as z from "zod";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { LinkButton } from "@/components/ui/button";
import { Day, Moment } from "@/components/ui/day";
import { type Fact, Facts } from "@/components/ui/facts";
import { MoreLink } from "@/components/ui/more-link";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { findCalendarChange, type FoundChange } from "@/db/queries/calendar-change";
import { requirePosition } from "@/lib/auth/gates";
import { isId } from "@/lib/domain/input";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { ConfirmForm, WithdrawForm } from "./decide-forms";

type Props = PageProps<"/[locale]/desk/units/calendar/[id]">;

export const generateMetadata = windowTitle("administration.calendar.window");

/** A change before it counts: which days, and whose dates they move. */
export default async function CalendarChangePage({ params, searchParams }: Props) {
  const { actor, scope } = await requirePosition("administrator");
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const after = afterFrom(asked);
  const found = isId(id) ? await findCalendarChange(scope, id, after) : null;
  if (!found) notFound();

  const [t, locale] = await Promise.all([
    getTranslations("administration.calendar-change"),
    getLocale(),
  ]);
  const { change, next } = found;
  const here = { pathname: "/desk/units/calendar/[id]", params: { id } } as const;
  const address = (query?: z.infer<typeof After>) =>
    getPathname({ href: query ? { ...here, query } : here, locale });

  return (
    <DeskFrame here={here} actor={actor}>
      <div className="max-w-5xl space-y-8">
        <header className="space-y-4">
          <h1>
            {change.year === null ? t("title-rules") : t("title", { year: String(change.year) })}
          </h1>
          <Standing change={change} reloadHref={address()} />
          <ChangeFacts change={change} />
        </header>
        {change.days.length > 0 && <Days change={change} />}
        <Moves found={found} />
        {next && <MoreLink href={address(next)}>{t("more")}</MoreLink>}
        <Decide change={change} />
      </div>
    </DeskFrame>
  );
}

const After = z.object({ unit: z.string(), reference: z.string(), period: z.string() });

const afterFrom = (asked: unknown) => After.safeParse(asked).data ?? null;

type Change = FoundChange["change"];

function Standing({
  change,
  reloadHref,
}: {
  readonly change: Change;
  readonly reloadHref: string;
}) {
  const t = useTranslations("administration.calendar-change");
  const isWorking = ["counting", "confirmed", "under_way"].includes(change.state);
  const isOver = change.state === "carried_out" || change.state === "withdrawn";
  return (
    <Notice tone={isOver ? "ok" : "info"} isAnswer>
      <p>{t(`state.${change.state}`, { count: change.movedCount ?? 0 })}</p>
      {change.countings > 1 && change.state === "counted" && <p>{t("counted-again")}</p>}
      {isWorking && (
        <p>
          <LinkButton href={reloadHref}>{t("reload")}</LinkButton>
        </p>
      )}
    </Notice>
  );
}

function ChangeFacts({ change }: { readonly change: Change }) {
  const t = useTranslations("administration.calendar-change");
  const { sourceDocument, proposedBy, proposedAt, confirmedAt, carriedOutAt } = change;
  const moment = (key: string, at: Date | null): Fact[] =>
    at ? [{ term: t(key), value: <Moment at={at} /> }] : [];
  const facts = [
    { term: t("document"), value: sourceDocument },
    { term: t("proposed-by"), value: proposedBy ?? t("by-portal") },
    ...moment("proposed-at", proposedAt),
    ...moment("confirmed-at", confirmedAt),
    ...moment("carried-out-at", carriedOutAt),
  ];
  return <Facts facts={facts} columns={2} />;
}

function Days({ change: { days } }: { readonly change: Change }) {
  const t = useTranslations("administration");
  const said = (entry: Change["days"][number]["before"]) =>
    entry
      ? `${t(`calendar.kind.${entry.kind}`)}: ${entry.name} (${t(`calendar.confirmed.${entry.confirmed ? "confirmed" : "proposed"}`)})`
      : t("calendar.kind.ordinary");
  return (
    <section aria-labelledby="days" className="space-y-3">
      <h2 id="days">{t("calendar-change.days")}</h2>
      <Table
        caption={t("calendar-change.days")}
        captionHidden
        rows={days}
        rowKey={({ date }) => date}
        columns={[
          {
            id: "day",
            header: t("calendar.day"),
            isRowHeader: true,
            cell: ({ date }) => <Day date={date} written="long" />,
          },
          { id: "before", header: t("calendar-change.before"), cell: ({ before }) => said(before) },
          { id: "after", header: t("calendar-change.after"), cell: ({ after }) => said(after) },
        ]}
      />
    </section>
  );
}

function Moves({ found: { moves, change } }: { readonly found: FoundChange }) {
  const t = useTranslations();
  const locale = useLocale();
  if (change.state === "counting") return null;
  const words = (key: string) => t(`administration.calendar-change.${key}`);
  return (
    <section aria-labelledby="moves" className="space-y-3" lang={locale}>
      <h2 id="moves">
        {t("administration.calendar-change.moves", { count: change.movedCount ?? 0 })}
      </h2>
      {moves.length === 0 ? (
        <p className="text-muted">{words("moves-none")}</p>
      ) : (
        <Table
          caption={words("moves-caption")}
          captionHidden
          rows={moves}
          rowKey={({ deadlineId }) => deadlineId}
          columns={[
            {
              id: "reference",
              header: words("reference"),
              isRowHeader: true,
              cell: (move) => move.reference,
            },
            { id: "unit", header: words("unit"), cell: ({ unitName }) => unitName },
            { id: "kind", header: words("kind"), cell: ({ kind }) => t(`terms.case-kind.${kind}`) },
            {
              id: "stage",
              header: words("stage"),
              cell: ({ stage }) => t(`terms.clock-stage.${stage}`),
            },
            {
              id: "before",
              header: words("before"),
              cell: ({ beforeOn }) => <Day date={beforeOn} />,
            },
            { id: "after", header: words("after"), cell: ({ afterOn }) => <Day date={afterOn} /> },
          ]}
        />
      )}
    </section>
  );
}

function Decide({ change: { id, state, countings } }: { readonly change: Change }) {
  const t = useTranslations("administration.calendar-change");
  if (state !== "counting" && state !== "counted") return null;
  return (
    <section aria-labelledby="decide" className="space-y-4">
      <h2 id="decide">{t("decide")}</h2>
      <p className="max-w-measure">{t("decide-words")}</p>
      <ClientWords areas={["administration"]}>
        <div className="flex flex-wrap gap-3">
          {state === "counted" && <ConfirmForm change={id} countings={countings} />}
          <WithdrawForm change={id} />
        </div>
      </ClientWords>
    </section>
  );
}
