import { getTranslations } from "next-intl/server";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { findToday } from "@/db/queries/today";
import { requirePosition } from "@/lib/auth/gates";
import { yearOf } from "@/lib/domain/clock/calendar";
import { planYears } from "@/lib/domain/disclosure/matrix";
import { DISCLOSURE_ITEMS } from "@/lib/domain/procedure/disclosure-items";
import { windowTitle } from "@/lib/i18n/window-title";

import { PlanForm } from "./plan-form";

export const generateMetadata = windowTitle("disclosure-desk.plan.title");

export default async function PlanDisclosurePage() {
  const { actor, scope } = await requirePosition("publisher");
  const t = await getTranslations();
  const today = await findToday(scope);

  return (
    <DeskFrame here="/desk/disclosures/new" actor={actor}>
      <div className="max-w-measure mb-6 space-y-2">
        <h1>{t("disclosure-desk.plan.title")}</h1>
        <p className="text-muted">{t("disclosure-desk.plan.lead")}</p>
      </div>
      <ClientWords areas={["disclosure-desk"]}>
        <PlanForm
          items={DISCLOSURE_ITEMS.map((item) => ({
            value: String(item),
            label: `${item}. ${t(`disclosure.item.${item}`)}`,
          }))}
          years={planYears(today).map((year) => ({ value: String(year), label: String(year) }))}
          year={String(yearOf(today))}
        />
      </ClientWords>
    </DeskFrame>
  );
}
