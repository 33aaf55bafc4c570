import { getLocale, getTranslations } from "next-intl/server";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { listAddressees, listBoards } from "@/db/queries/oversight-desk";
import { requirePosition } from "@/lib/auth/gates";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { ResultForm } from "../result-form";

/** A new result begins with one finding to fill in. */
const EMPTY = { "finding-key-0": "f1" };

export const generateMetadata = windowTitle("oversight-desk.form.new-title");

export default async function NewResultPage() {
  const { actor, scope } = await requirePosition("overseer");
  const t = await getTranslations("oversight-desk.form");
  const [boards, addressees] = await Promise.all([listBoards(scope), listAddressees(scope)]);

  return (
    <DeskFrame here="/desk/oversight/new" actor={actor}>
      <h1 className="mb-6">{t("new-title")}</h1>
      {boards.length === 0 ? (
        <EmptyState title={t("new-title")}>{t("no-board")}</EmptyState>
      ) : (
        <ClientWords areas={["oversight-desk", "terms"]}>
          <ResultForm
            here={getPathname({ href: "/desk/oversight/new", locale: await getLocale() })}
            initial={EMPTY}
            boards={boards.map(({ id, name, unitName }) => ({
              value: id,
              label: `${name}, ${unitName}`,
            }))}
            addressees={addressees.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </ClientWords>
      )}
    </DeskFrame>
  );
}
