import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ResultSheet } from "@/components/community-decision-desk/result-sheet";
import { DeskFrame } from "@/components/layout/desk-frame";
import { findDecisionAtDesk } from "@/db/queries/community-decision-desk";
import { requirePosition } from "@/lib/auth/gates";
import { windowTitle } from "@/lib/i18n/window-title";

export const generateMetadata = windowTitle("community-decision-desk.list.title");

/** What the neighbourhood signs: filled in once it was counted, with lines to write on before. */
export default async function DecisionSheetPage({
  params,
}: PageProps<"/[locale]/desk/decisions/[id]/sheet">) {
  const { actor, scope } = await requirePosition("publisher", "leader", "front");
  const [{ id }, t] = await Promise.all([params, getTranslations("community-decision-desk.sheet")]);
  const decision = await findDecisionAtDesk(scope, id);
  if (!decision || decision.heldOn === null) notFound();
  const { heldOn, waiting, published } = decision;
  return (
    <DeskFrame
      here={{ pathname: "/desk/decisions/[id]/sheet", params: { id } }}
      actor={actor}
      isIllustration={decision.isDemonstration}
    >
      <p className="text-muted max-w-measure mb-6 print:hidden">{t("how")}</p>
      <ResultSheet sheet={{ ...decision, heldOn, result: waiting ?? published }} />
    </DeskFrame>
  );
}
