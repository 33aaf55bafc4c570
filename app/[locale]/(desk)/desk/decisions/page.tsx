import { getLocale, getTranslations } from "next-intl/server";

import { DecisionTable } from "@/components/community-decision-desk/decision-table";
import { DeskFrame } from "@/components/layout/desk-frame";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { listDecisionsAtDesk } from "@/db/queries/community-decision-desk";
import { requirePosition } from "@/lib/auth/gates";
import { dutiesOf } from "@/lib/domain/community-decision/deadlines";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

export const generateMetadata = windowTitle("community-decision-desk.list.title");

/** What neighbourhoods put to their people, from the first draft to what is in force. */
export default async function DecisionDeskPage() {
  const { actor, scope } = await requirePosition("publisher", "leader", "front");
  const [t, locale] = await Promise.all([
    getTranslations("community-decision-desk.list"),
    getLocale(),
  ]);
  const { rows, today, calendar } = await listDecisionsAtDesk(scope);
  const hrefOf = (id: string) =>
    getPathname({ href: { pathname: "/desk/decisions/[id]", params: { id } }, locale });

  return (
    <DeskFrame here="/desk/decisions" actor={actor}>
      <div className="mb-6 flex flex-wrap items-start justify-between gap-4">
        <div className="max-w-measure space-y-2">
          <h1>{t("title")}</h1>
          <p className="text-muted">{t("lead")}</p>
        </div>
        {scope.role === "publisher" && (
          <LinkButton href={getPathname({ href: "/desk/decisions/new", locale })} look="main">
            {t("new")}
          </LinkButton>
        )}
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t("none")}>{t("none-text")}</EmptyState>
      ) : (
        <DecisionTable
          rows={rows.map((row) => ({
            ...row,
            owed: dutiesOf(row, today, calendar).filter(({ doneOn }) => doneOn === null),
          }))}
          hrefOf={hrefOf}
        />
      )}
    </DeskFrame>
  );
}
