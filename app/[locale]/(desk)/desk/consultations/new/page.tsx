import { getLocale, getTranslations } from "next-intl/server";

import { DeskFrame } from "@/components/layout/desk-frame";
import { findCalendarToday } from "@/db/queries/today";
import { requirePosition } from "@/lib/auth/gates";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { Editor } from "../editor";

export const generateMetadata = windowTitle("consultation-desk.form.new-title");

export default async function NewConsultationPage() {
  const { actor, scope } = await requirePosition("publisher");
  const [t, locale] = await Promise.all([getTranslations("consultation-desk"), getLocale()]);
  const { today, calendar } = await findCalendarToday(scope);

  return (
    <DeskFrame here="/desk/consultations/new" actor={actor}>
      <div className="max-w-measure mb-6 space-y-2">
        <h1>{t("form.new-title")}</h1>
        <p className="text-muted">{t("list.lead")}</p>
      </div>
      <Editor
        here={getPathname({ href: "/desk/consultations/new", locale })}
        consultationId=""
        revision={0}
        initial={{}}
        today={today}
        calendar={calendar}
      />
    </DeskFrame>
  );
}
