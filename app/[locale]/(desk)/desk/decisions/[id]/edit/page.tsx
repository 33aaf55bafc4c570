import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { DeskFrame } from "@/components/layout/desk-frame";
import { Notice } from "@/components/ui/notice";
import { findDecisionAtDesk } from "@/db/queries/community-decision-desk";
import { requirePosition } from "@/lib/auth/gates";
import { contentValues } from "@/lib/domain/community-decision/content-input";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { contentOf } from "../../content-of";
import { Editor } from "../../editor";

type Props = PageProps<"/[locale]/desk/decisions/[id]/edit">;

export const generateMetadata = windowTitle("community-decision-desk.form.edit-title");

export default async function EditDecisionPage({ params, searchParams }: Props) {
  const { actor, scope } = await requirePosition("publisher");
  const [{ id }, { saved }, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations("community-decision-desk"),
    getLocale(),
  ]);
  const decision = await findDecisionAtDesk(scope, id);
  if (!decision || decision.stage !== "draft") notFound();
  const here = { pathname: "/desk/decisions/[id]/edit", params: { id } } as const;

  return (
    <DeskFrame here={here} actor={actor} isIllustration={decision.isDemonstration}>
      <div className="max-w-measure mb-6 space-y-4">
        <h1>{t("form.edit-title")}</h1>
        {saved === "1" && (
          <Notice tone="ok" isAnswer>
            {t("form.saved")}
          </Notice>
        )}
        {decision.returnedNote && (
          <Notice tone="soon" title={t("page.returned")}>
            <p className="whitespace-pre-line">{decision.returnedNote}</p>
          </Notice>
        )}
      </div>
      <Editor
        here={getPathname({ href: here, locale })}
        decisionId={id}
        followsId=""
        revision={decision.revision}
        initial={contentValues(contentOf(decision))}
      />
    </DeskFrame>
  );
}
