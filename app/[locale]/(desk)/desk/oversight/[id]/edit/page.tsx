import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { Notice } from "@/components/ui/notice";
import { findResultAtDesk, listAddressees } from "@/db/queries/oversight-desk";
import { requirePosition } from "@/lib/auth/gates";
import { draftValues } from "@/lib/domain/oversight/draft-input";
import { resultTransition } from "@/lib/domain/oversight/transitions";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { ResultForm } from "../../result-form";

type Props = PageProps<"/[locale]/desk/oversight/[id]/edit">;

export const generateMetadata = windowTitle("oversight-desk.form.edit-title");

export default async function EditResultPage({ params, searchParams }: Props) {
  const { actor, scope } = await requirePosition("overseer");
  const t = await getTranslations("oversight-desk");
  const [{ id }, { saved }] = await Promise.all([params, searchParams]);
  const [result, addressees] = await Promise.all([
    findResultAtDesk(scope, id),
    listAddressees(scope),
  ]);
  if (!result || !resultTransition(result.newest.state, "edit").ok) notFound();
  const { newest } = result;
  const filesHref = getPathname({
    href: { pathname: "/desk/oversight/[id]/files", params: { id } },
    locale: await getLocale(),
  });

  return (
    <DeskFrame
      here={{ pathname: "/desk/oversight/[id]/edit", params: { id } }}
      actor={actor}
      isIllustration={result.isDemonstration}
    >
      <h1 className="mb-6">{t(newest.version === 1 ? "form.edit-title" : "form.correct-title")}</h1>
      <div className="max-w-measure mb-6 space-y-4">
        {saved === "1" && (
          <Notice tone="ok" isAnswer>
            {t("form.saved")}
          </Notice>
        )}
        <p>
          <a href={filesHref} className="hit">
            {t("page.files")}
          </a>
        </p>
        {newest.returnedNote && (
          <Notice tone="soon" title={t("page.returned")}>
            <p>{newest.returnedNote}</p>
          </Notice>
        )}
      </div>
      <ClientWords areas={["oversight-desk", "terms"]}>
        <ResultForm
          // What was saved meanwhile is a form of its own.
          key={newest.revision}
          here={getPathname({
            href: { pathname: "/desk/oversight/[id]/edit", params: { id } },
            locale: await getLocale(),
          })}
          initial={draftValues(newest.content)}
          version={{ id: newest.id, revision: newest.revision }}
          addressees={addressees.map(({ id: value, name }) => ({ value, label: name }))}
        />
      </ClientWords>
    </DeskFrame>
  );
}
