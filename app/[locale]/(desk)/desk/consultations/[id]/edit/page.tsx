import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { DeskFrame } from "@/components/layout/desk-frame";
import { Notice } from "@/components/ui/notice";
import { findConsultationAtDesk } from "@/db/queries/consultation-desk";
import { requirePosition } from "@/lib/auth/gates";
import { contentValues } from "@/lib/domain/consultation/input";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { Editor } from "../../editor";

type Props = PageProps<"/[locale]/desk/consultations/[id]/edit">;

export const generateMetadata = windowTitle("consultation-desk.form.edit-title");

export default async function EditConsultationPage({ params, searchParams }: Props) {
  const { actor, scope } = await requirePosition("publisher");
  const [{ id }, { saved }, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations("consultation-desk"),
    getLocale(),
  ]);
  const consultation = await findConsultationAtDesk(scope, id);
  if (!consultation || consultation.stage !== "draft") notFound();
  const { subject, title, question, papers, planSentOn, closesOn } = consultation;
  const here = { pathname: "/desk/consultations/[id]/edit", params: { id } } as const;

  return (
    <DeskFrame here={here} actor={actor} isIllustration={consultation.isDemonstration}>
      <div className="max-w-measure mb-6 space-y-4">
        <h1>{t("form.edit-title")}</h1>
        {saved === "1" && (
          <Notice tone="ok" isAnswer>
            {t("form.saved")}
          </Notice>
        )}
        {consultation.returnedNote && (
          <Notice tone="soon" title={t("page.returned")}>
            <p>{consultation.returnedNote}</p>
          </Notice>
        )}
      </div>
      <Editor
        here={getPathname({ href: here, locale })}
        consultationId={id}
        revision={consultation.revision}
        initial={contentValues({ subject, title, question, papers, planSentOn, closesOn })}
        today={consultation.today}
        calendar={consultation.calendar}
      />
    </DeskFrame>
  );
}
