import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { findBoardAtDesk } from "@/db/queries/board-desk";
import { requirePosition } from "@/lib/auth/gates";
import { OVERSIGHT_FIELDS } from "@/lib/domain/oversight/result";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { ProgrammeForm } from "../programme-form";

export const generateMetadata = windowTitle("board-desk.programme.new-title");

export default async function NewProgrammePage({
  params,
}: PageProps<"/[locale]/desk/boards/[id]/programmes/new">) {
  const { actor, scope } = await requirePosition("overseer");
  const [{ id }, t, locale] = await Promise.all([params, getTranslations(), getLocale()]);
  const board = await findBoardAtDesk(scope, id);
  if (!board) notFound();
  const here = { pathname: "/desk/boards/[id]/programmes/new", params: { id } } as const;

  return (
    <DeskFrame here={here} actor={actor} isIllustration={board.isDemonstration}>
      <div className="max-w-measure mb-6 space-y-2">
        <h1>{t("board-desk.programme.new-title")}</h1>
        <p className="text-muted">{board.name}</p>
        <p className="text-muted">{t("board-desk.programme.lead")}</p>
      </div>
      <ClientWords areas={["board-desk"]}>
        <ProgrammeForm
          here={getPathname({ href: here, locale })}
          about={{ board: id }}
          initial={{}}
          fields={OVERSIGHT_FIELDS.map((value) => ({
            value,
            label: t(`terms.oversight-field.${value}`),
          }))}
          notice={null}
        />
      </ClientWords>
    </DeskFrame>
  );
}
