import { getTranslations } from "next-intl/server";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { listProjectsToWatch } from "@/db/queries/board-desk";
import { requirePosition } from "@/lib/auth/gates";
import { OVERSIGHT_BODY_KINDS } from "@/lib/domain/oversight/result";
import { windowTitle } from "@/lib/i18n/window-title";

import { NewBoardForm } from "../board-form";

export const generateMetadata = windowTitle("board-desk.form.new-title");

export default async function NewBoardPage() {
  const { actor, scope } = await requirePosition("front");
  const t = await getTranslations();
  const projects = await listProjectsToWatch(scope, scope.unitId);

  return (
    <DeskFrame here="/desk/boards/new" actor={actor}>
      <div className="max-w-measure mb-6 space-y-2">
        <h1>{t("board-desk.form.new-title")}</h1>
        <p className="text-muted">{t("board-desk.form.new-lead")}</p>
      </div>
      <ClientWords areas={["board-desk"]}>
        <NewBoardForm
          kinds={OVERSIGHT_BODY_KINDS.map((value) => ({
            value,
            label: t(`terms.oversight-body.${value}`),
          }))}
          projects={projects.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </ClientWords>
    </DeskFrame>
  );
}
