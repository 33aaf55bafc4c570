import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";

import { DeskMatrix } from "@/components/disclosure-desk/desk-matrix";
import { YearLinks } from "@/components/disclosure-desk/year-links";
import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { listDisclosuresAtDesk } from "@/db/queries/disclosure-desk";
import { requirePosition } from "@/lib/auth/gates";
import { yearOf } from "@/lib/domain/clock/calendar";
import { consultedIn, withConsultations } from "@/lib/domain/disclosure/consulted";
import { countStates, disclosureMatrix, planYears } from "@/lib/domain/disclosure/matrix";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { ApprovePlanForm } from "./approve-plan-form";

export const generateMetadata = windowTitle("layout.desk.disclosures");

export default async function DisclosureDeskPage({
  searchParams,
}: PageProps<"/[locale]/desk/disclosures">) {
  const { actor, scope } = await requirePosition("publisher", "leader");
  const t = await getTranslations("disclosure-desk.list");
  const locale = await getLocale();
  const [{ year: asked, approved }, list] = await Promise.all([
    searchParams,
    listDisclosuresAtDesk(scope),
  ]);
  const { rows, waiting, consultations, today, calendar } = list;
  const years = planYears(today);
  const year = years.find((one) => String(one) === asked) ?? yearOf(today);
  const matrix = withConsultations(
    disclosureMatrix(rows, year, today, calendar),
    consultedIn(consultations, year),
  );
  const lines = waiting.find((one) => one.year === year)?.lines ?? 0;

  return (
    <DeskFrame here="/desk/disclosures" actor={actor}>
      <div className="mb-6 flex flex-wrap items-start justify-between gap-4">
        <div className="max-w-measure space-y-2">
          <h1>{t("title", { year })}</h1>
          <p className="text-muted">{t("lead")}</p>
          <p>{t("counts", countStates(matrix))}</p>
        </div>
        {scope.role === "publisher" && (
          <LinkButton href={getPathname({ href: "/desk/disclosures/new", locale })} look="main">
            {t("new")}
          </LinkButton>
        )}
      </div>
      <div className="space-y-6">
        <YearLinks
          label={t("year")}
          years={years.map((one) => ({ year: one, href: ofYear(one, locale) }))}
          current={year}
        />
        {typeof approved === "string" && (
          <Notice tone="ok" isAnswer>
            {t("approved", { lines: Number(approved) || 0 })}
          </Notice>
        )}
        {lines > 0 && <WaitingLines lines={lines} year={year} isLeader={scope.role === "leader"} />}
        <DeskMatrix
          rows={matrix}
          hrefOf={(id) =>
            getPathname({ href: { pathname: "/desk/disclosures/[id]", params: { id } }, locale })
          }
        />
        <p>
          <LinkButton href={getPathname({ href: "/desk/disclosures/papers", locale })}>
            {t("papers")}
          </LinkButton>
        </p>
        <PublicLink />
      </div>
    </DeskFrame>
  );
}

type WaitingProps = {
  readonly lines: number;
  readonly year: number;
  readonly isLeader: boolean;
};

function WaitingLines({ lines, year, isLeader }: WaitingProps) {
  const t = useTranslations("disclosure-desk.list");
  if (!isLeader) return <Notice tone="info">{t("waiting", { lines })}</Notice>;
  return (
    <ClientWords areas={["disclosure-desk"]}>
      <ApprovePlanForm lines={lines} year={year} />
    </ClientWords>
  );
}

function PublicLink() {
  const t = useTranslations("disclosure-desk.list");
  const locale = useLocale();
  return (
    <p className="text-note">
      <a href={getPathname({ href: "/wards", locale })}>{t("public")}</a>
    </p>
  );
}

const ofYear = (year: number, locale: string) =>
  getPathname({ href: { pathname: "/desk/disclosures", query: { year } }, locale });
