import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { findBoardAtDesk, listProjectsToWatch, type OpenBoard } from "@/db/queries/board-desk";
import { requirePosition } from "@/lib/auth/gates";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { ChangeBoardForm } from "../../board-form";

export const generateMetadata = windowTitle("board-desk.form.edit-title");

export default async function EditBoardPage({
  params,
}: PageProps<"/[locale]/desk/boards/[id]/edit">) {
  const { actor, scope } = await requirePosition("front");
  const [{ id }, t, locale] = await Promise.all([
    params,
    getTranslations("board-desk.form"),
    getLocale(),
  ]);
  const board = await findBoardAtDesk(scope, id);
  if (!board) notFound();
  const projects = await listProjectsToWatch(scope, board.unitId);
  const here = { pathname: "/desk/boards/[id]/edit", params: { id } } as const;

  return (
    <DeskFrame here={here} actor={actor} isIllustration={board.isDemonstration}>
      <div className="max-w-measure mb-6 space-y-2">
        <h1>{t("edit-title")}</h1>
        <p className="text-muted">{t("edit-lead")}</p>
      </div>
      <ClientWords areas={["board-desk"]}>
        <ChangeBoardForm
          key={board.version}
          here={getPathname({ href: here, locale })}
          board={id}
          version={board.version}
          initial={valuesOf(board)}
          projects={projects.map(({ id: value, name }) => ({ value, label: name }))}
        />
      </ClientWords>
    </DeskFrame>
  );
}

const valuesOf = (board: OpenBoard): Record<string, string> => ({
  name: board.name,
  termFrom: board.termFrom ?? "",
  termTo: board.termTo ?? "",
  endedOn: board.endedOn ?? "",
  recognisedBy: board.recognisedBy ?? "",
  neighbourhoods: board.neighbourhoods === null ? "" : String(board.neighbourhoods),
  projectId: board.watched[0]?.id ?? "",
});
