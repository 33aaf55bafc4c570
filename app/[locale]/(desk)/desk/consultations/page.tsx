import { getLocale, getTranslations } from "next-intl/server";

import { ConsultationTable } from "@/components/consultation-desk/consultation-table";
import { DeskFrame } from "@/components/layout/desk-frame";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { listConsultationsAtDesk } from "@/db/queries/consultation-desk";
import { requirePosition } from "@/lib/auth/gates";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

export const generateMetadata = windowTitle("consultation-desk.list.title");

/** What a ward asks its people, from the first draft to the end. */
export default async function ConsultationDeskPage() {
  const { actor, scope } = await requirePosition("publisher", "leader");
  const [t, locale] = await Promise.all([getTranslations("consultation-desk.list"), getLocale()]);
  const { rows, today } = await listConsultationsAtDesk(scope);
  const hrefOf = (id: string) =>
    getPathname({ href: { pathname: "/desk/consultations/[id]", params: { id } }, locale });

  return (
    <DeskFrame here="/desk/consultations" actor={actor}>
      <div className="mb-6 flex flex-wrap items-start justify-between gap-4">
        <div className="max-w-measure space-y-2">
          <h1>{t("title")}</h1>
          <p className="text-muted">{t("lead")}</p>
        </div>
        {scope.role === "publisher" && (
          <LinkButton href={getPathname({ href: "/desk/consultations/new", locale })} look="main">
            {t("new")}
          </LinkButton>
        )}
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t("none")}>{t("none-text")}</EmptyState>
      ) : (
        <ConsultationTable rows={rows} today={today} hrefOf={hrefOf} />
      )}
    </DeskFrame>
  );
}
