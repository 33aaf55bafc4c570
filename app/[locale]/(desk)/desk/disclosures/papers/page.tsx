import type { Metadata } from "next";
import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";

import { YearLinks } from "@/components/disclosure-desk/year-links";
import { IssuedPapers } from "@/components/disclosure/issued-papers";
import { DeskFrame } from "@/components/layout/desk-frame";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import { listPapersAtDesk } from "@/db/queries/disclosure-paper";
import { requirePosition } from "@/lib/auth/gates";
import {
  type DisclosurePeriod,
  PERIOD_PARTS,
  readPeriod,
  writePeriod,
} from "@/lib/domain/disclosure/period";
import { disclosureForm } from "@/lib/domain/document/forms";
import { DISCLOSURE_DOCUMENT_KINDS } from "@/lib/domain/document/kinds";
import { isTimeFor } from "@/lib/domain/document/period-paper";
import { getPathname } from "@/lib/i18n/navigation";

import { paperData } from "../../../../(public)/_show/paper-data";
import { paperHref } from "./paper-href";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("papers"))("title") };
}

/** Lists and reports of disclosure of one year: what was issued, and what can be drawn up. */
export default async function PapersPage({
  searchParams,
}: PageProps<"/[locale]/desk/disclosures/papers">) {
  const { actor, scope } = await requirePosition("publisher", "leader");
  const { year: asked, done } = await searchParams;
  const known = typeof asked === "string" ? readPeriod(`${asked}-year`) : null;
  const desk = await listPapersAtDesk(scope, known?.year ?? null);
  const [t, locale] = await Promise.all([getTranslations("papers"), getLocale()]);
  const here = getPathname({ href: "/desk/disclosures/papers", locale });
  const thisYear = Number(desk.today.slice(0, 4));

  return (
    <DeskFrame
      here="/desk/disclosures/papers"
      actor={actor}
      isIllustration={desk.issued.some(({ isDemonstration }) => isDemonstration)}
    >
      <div className="space-y-6">
        <header className="max-w-measure space-y-2">
          <h1>{t("title-year", { year: desk.year })}</h1>
          <p className="text-muted">{t("lead")}</p>
        </header>
        <YearLinks
          label={t("year")}
          years={[thisYear - 1, thisYear].map((year) => ({ year, href: `${here}?year=${year}` }))}
          current={desk.year}
        />
        {typeof done === "string" && (
          <Notice tone="ok" isAnswer>
            {t("issued-now", { symbol: done })}
          </Notice>
        )}
        <Periods desk={desk} />
        <section className="space-y-3">
          <h2>{t("issued")}</h2>
          {desk.issued.length === 0 ? (
            <EmptyState title={t("none")} />
          ) : (
            <IssuedPapers papers={desk.issued.map((paper) => paperData(paper, locale))} />
          )}
        </section>
      </div>
    </DeskFrame>
  );
}

type Desk = Awaited<ReturnType<typeof listPapersAtDesk>>;

/** Each period that has begun, with what may be drawn up of it. */
function Periods({ desk: { year, today, drafts, issued } }: { readonly desk: Desk }) {
  const t = useTranslations();
  const periods = PERIOD_PARTS.map((part): DisclosurePeriod => ({ year, part })).filter((period) =>
    isTimeFor({ isOfPast: false }, period, today),
  );
  return (
    <ul className="parted">
      {periods.map((period) => (
        <li key={period.part} className="flex flex-wrap items-center gap-3">
          <h2 className="min-w-56 text-base">{t(`papers.part.${period.part}`, { year })}</h2>
          {DISCLOSURE_DOCUMENT_KINDS.map((kind) => {
            const form = disclosureForm(kind, period, today);
            if (!form) return null;
            const is = (one: { kind: string; period: string }) =>
              one.kind === kind && one.period === writePeriod(period);
            return isTimeFor(form, period, today) ? (
              <Draw
                key={kind}
                kind={kind}
                period={period}
                isDrafted={drafts.some(is)}
                isIssued={issued.some(is)}
              />
            ) : (
              <span key={kind} className="text-muted">
                {t("papers.not-yet")}
              </span>
            );
          })}
        </li>
      ))}
    </ul>
  );
}

type DrawProps = {
  readonly kind: (typeof DISCLOSURE_DOCUMENT_KINDS)[number];
  readonly period: DisclosurePeriod;
  readonly isDrafted: boolean;
  readonly isIssued: boolean;
};

function Draw({ kind, period, isDrafted, isIssued }: DrawProps) {
  const t = useTranslations("papers");
  const locale = useLocale();
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <LinkButton href={paperHref(kind, period, locale)}>
        {t(isIssued ? "draw-again" : "draw", { kind: t(`short.${kind}`) })}
        <span className="sr-only">, {t(`part.${period.part}`, { year: period.year })}</span>
      </LinkButton>
      {isIssued && <Tag tone="ok">{t("is-issued")}</Tag>}
      {isDrafted && <Tag tone="open">{t("is-drafted")}</Tag>}
    </span>
  );
}
