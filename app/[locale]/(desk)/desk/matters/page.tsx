import { getLocale, getTranslations } from "next-intl/server";

import { MatterTable } from "@/components/board-desk/matter-table";
import { DeskFrame } from "@/components/layout/desk-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { listMattersAtDesk } from "@/db/queries/board-matter";
import { requirePosition } from "@/lib/auth/gates";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

export const generateMetadata = windowTitle("board-desk.matter.list-title");

/** What residents sent straight to the boards of the ward. */
export default async function MatterDeskPage() {
  const { actor, scope } = await requirePosition("overseer", "front");
  const [t, locale] = await Promise.all([getTranslations("board-desk.matter"), getLocale()]);
  const matters = await listMattersAtDesk(scope);
  const hrefOf = (id: string) =>
    getPathname({ href: { pathname: "/desk/matters/[id]", params: { id } }, locale });

  return (
    <DeskFrame here="/desk/matters" actor={actor}>
      <div className="max-w-measure mb-6 space-y-2">
        <h1>{t("list-title")}</h1>
        <p className="text-muted">{t("list-lead")}</p>
      </div>
      {matters.length === 0 ? (
        <EmptyState title={t("none")}>{t("none-text")}</EmptyState>
      ) : (
        <MatterTable matters={matters} hrefOf={hrefOf} />
      )}
    </DeskFrame>
  );
}
