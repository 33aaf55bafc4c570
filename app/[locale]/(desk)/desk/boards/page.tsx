import { getLocale, getTranslations } from "next-intl/server";

import { BoardTable } from "@/components/board-desk/board-table";
import { DeskFrame } from "@/components/layout/desk-frame";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { listBoardsAtDesk } from "@/db/queries/board-desk";
import { requirePosition } from "@/lib/auth/gates";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

export const generateMetadata = windowTitle("board-desk.list.title");

/** The boards of the ward: the front keeps them, overseers plan what they look at. */
export default async function BoardDeskPage() {
  const { actor, scope } = await requirePosition("front", "overseer");
  const [t, locale] = await Promise.all([getTranslations("board-desk.list"), getLocale()]);
  const { boards, today } = await listBoardsAtDesk(scope);
  const hrefOf = (id: string) =>
    getPathname({ href: { pathname: "/desk/boards/[id]", params: { id } }, locale });

  return (
    <DeskFrame here="/desk/boards" actor={actor}>
      <div className="mb-6 flex flex-wrap items-start justify-between gap-4">
        <div className="max-w-measure space-y-2">
          <h1>{t("title")}</h1>
          <p className="text-muted">{t("lead")}</p>
        </div>
        {scope.role === "front" && (
          <LinkButton href={getPathname({ href: "/desk/boards/new", locale })} look="main">
            {t("new")}
          </LinkButton>
        )}
      </div>
      {boards.length === 0 ? (
        <EmptyState title={t("none")}>{t("none-text")}</EmptyState>
      ) : (
        <BoardTable boards={boards} today={today} hrefOf={hrefOf} />
      )}
    </DeskFrame>
  );
}
