import { useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ClientWords } from "@/components/layout/client-words";
import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { SiteFrame } from "@/components/layout/site-frame";
import { ConclusionFacts } from "@/components/reception/conclusion-facts";
import { NoticeFacts } from "@/components/reception/notice-facts";
import { OnlineLimits } from "@/components/reception/online-limits";
import { LinkButton } from "@/components/ui/button";
import { Day } from "@/components/ui/day";
import { IllustrationTag } from "@/components/ui/illustration";
import { Notice } from "@/components/ui/notice";
import { listMyConclusions, type ShownConclusion } from "@/db/queries/conclusion";
import { findDayToBook } from "@/db/queries/reception-booking";
import { requireAccount } from "@/lib/auth/gates";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { isId } from "@/lib/domain/input";
import { isBookable, slotAt, slotsOf } from "@/lib/domain/reception/booking";
import { formatClock } from "@/lib/i18n/format";
import { getPathname } from "@/lib/i18n/navigation";

import { keptState } from "../../../keep-typed";
import { BookForm, CancelBookingForm } from "./booking-forms";

type Props = PageProps<"/[locale]/reception/[id]">;

export async function generateMetadata() {
  const t = await getTranslations("reception-booking");
  return { title: t("title") };
}

/** One's turn on a day on which the head of the ward receives people: to take it, to see it, to give it up. */
export default async function BookReceptionPage({ params }: Props) {
  const { scope } = await requireAccount();
  const { id } = await params;
  const found = isId(id) ? await findDayToBook(scope, id) : null;
  if (!found) notFound();
  const [t, locale] = await Promise.all([getTranslations("reception-booking"), getLocale()]);
  const { day, own } = found;
  const ward = { pathname: "/wards/[slug]/reception", params: { slug: day.unitSlug } } as const;

  return (
    <SiteFrame here={{ pathname: "/reception/[id]", params: { id } }}>
      <PageTop title={t(own ? "title-own" : "title")} lead={t("lead", { ward: day.unitName })}>
        <p className="text-lg">
          <b>
            <Day date={day.onDay} written="long" />
          </b>
          , {formatClock(day.startsAt, locale)}–{formatClock(day.endsAt, locale)}{" "}
          {day.isDemonstration && <IllustrationTag />}
        </p>
        <NoticeFacts notice={day} />
        <p>
          <a href={getPathname({ href: ward, locale })}>{t("all-days")}</a>
        </p>
      </PageTop>
      <OnlineLimits day={day} lastDay={found.lastDay} />
      <MyConclusions conclusions={await listMyConclusions(scope, id)} today={found.today} />
      {own ? <OwnTurn found={{ ...found, own }} /> : <FreeTurns found={found} />}
    </SiteFrame>
  );
}

type Mine = { readonly conclusions: readonly ShownConclusion[]; readonly today: CalendarDate };

/** What the head concluded after one's turn, and what came of it. */
function MyConclusions({ conclusions, today }: Mine) {
  const t = useTranslations("reception.conclusion");
  if (conclusions.length === 0) return null;
  return (
    <Section id="conclusions" title={t("title")}>
      <ul className="parted">
        {conclusions.map((one) => (
          <li key={one.id}>
            <ConclusionFacts conclusion={one} today={today} isAtDesk={false} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Found = NonNullable<Awaited<ReturnType<typeof findDayToBook>>>;

function OwnTurn({
  found: { day, own },
}: {
  readonly found: Found & { readonly own: NonNullable<Found["own"]> };
}) {
  const t = useTranslations("reception-booking");
  const at = slotAt(day, own.slot)?.at ?? day.startsAt;
  return (
    <Section id="turn" title={t("turn")}>
      <p className="text-date font-semibold">{t("number", { number: own.slot })}</p>
      <p>{t("come", { at, people: own.people, name: own.name })}</p>
      <p className="max-w-measure">{t("bring")}</p>
      <p className="print:hidden">
        <LinkButton href={`/api/reception-bookings/${own.id}/calendar`}>{t("calendar")}</LinkButton>
      </p>
      <ClientWords areas={["reception-booking"]}>
        <CancelBookingForm booking={own.id} />
      </ClientWords>
    </Section>
  );
}

async function FreeTurns({ found: { day, today, taken, me, lastDay } }: { readonly found: Found }) {
  const [t, locale] = await Promise.all([getTranslations("reception-booking"), getLocale()]);
  const free = slotsOf(day).filter(({ number }) => !taken.includes(number));
  if (!isBookable(day, today, lastDay) || free.length === 0) {
    const why = day.state === "postponed" ? "postponed" : free.length === 0 ? "full" : "late";
    return (
      <Section id="turns" title={t("turn")}>
        <Notice tone="info" title={t(`closed.${why}`)}>
          <p>{t("walk-in")}</p>
        </Notice>
      </Section>
    );
  }
  return (
    <Section id="turns" title={t("choose")}>
      <Notice tone="info">
        <p>{t("walk-in")}</p>
        <p>{t("not-about")}</p>
      </Notice>
      <ClientWords areas={["reception-booking"]}>
        <BookForm
          day={day.id}
          me={me}
          kept={await keptState()}
          turns={free.map(({ number, at }) => ({
            value: String(number),
            label: t("turn-at", { number, at: formatClock(at, locale) }),
          }))}
        />
      </ClientWords>
    </Section>
  );
}
