import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { findBoardAtDesk } from "@/db/queries/board-desk";
import { requirePosition } from "@/lib/auth/gates";
import { BOARD_DUTIES } from "@/lib/domain/oversight/board";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { AddMemberForm } from "../../../member-form";

export const generateMetadata = windowTitle("board-desk.member.new-title");

export default async function NewMemberPage({
  params,
}: PageProps<"/[locale]/desk/boards/[id]/members/new">) {
  const { actor, scope } = await requirePosition("front");
  const [{ id }, t, locale] = await Promise.all([params, getTranslations(), getLocale()]);
  const board = await findBoardAtDesk(scope, id);
  if (!board) notFound();
  const here = { pathname: "/desk/boards/[id]/members/new", params: { id } } as const;

  return (
    <DeskFrame here={here} actor={actor} isIllustration={board.isDemonstration}>
      <div className="max-w-measure mb-6 space-y-2">
        <h1>{t("board-desk.member.new-title")}</h1>
        <p className="text-muted">{board.name}</p>
        <p className="text-muted">{t("board-desk.member.lead")}</p>
      </div>
      <ClientWords areas={["board-desk"]}>
        <AddMemberForm
          here={getPathname({ href: here, locale })}
          board={id}
          initial={{ fromOn: board.termFrom ?? "" }}
          duties={BOARD_DUTIES.map((value) => ({ value, label: t(`ward.boards.duty.${value}`) }))}
        />
      </ClientWords>
    </DeskFrame>
  );
}
