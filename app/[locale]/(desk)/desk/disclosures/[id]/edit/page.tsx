import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { Notice } from "@/components/ui/notice";
import { findDisclosureAtDesk, type OpenDisclosure } from "@/db/queries/disclosure-desk";
import { requirePosition } from "@/lib/auth/gates";
import { contentValues } from "@/lib/domain/disclosure/draft-input";
import { variantsOf } from "@/lib/domain/disclosure/publication-due";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { DisclosureForm } from "./disclosure-form";

type Props = PageProps<"/[locale]/desk/disclosures/[id]/edit">;

export const generateMetadata = windowTitle("disclosure-desk.form.title-page");

export default async function EditDisclosurePage({ params, searchParams }: Props) {
  const { actor, scope } = await requirePosition("publisher");
  const t = await getTranslations();
  const [{ id }, { saved }] = await Promise.all([params, searchParams]);
  const disclosure = await findDisclosureAtDesk(scope, id);
  if (!disclosure || !isDraft(disclosure)) notFound();
  const { item } = disclosure;

  return (
    <DeskFrame
      here={{ pathname: "/desk/disclosures/[id]/edit", params: { id } }}
      actor={actor}
      isIllustration={disclosure.isDemonstration}
    >
      <header className="mb-6 space-y-2">
        <p className="text-muted">
          {t("disclosure.clause", { item })}: {t(`disclosure.item.${item}`)}
        </p>
        <h1>{t(`disclosure-desk.form.${titleOf(disclosure)}`)}</h1>
      </header>
      <div className="max-w-measure mb-6 space-y-4">
        {saved === "1" && (
          <Notice tone="ok" isAnswer>
            {t("disclosure-desk.form.saved")}
          </Notice>
        )}
        <Returned note={disclosure.newest?.returnedNote ?? null} />
      </div>
      <Editor disclosure={disclosure} />
    </DeskFrame>
  );
}

const isDraft = ({ newest }: OpenDisclosure) => newest === null || newest.state === "draft";

function Returned({ note }: { readonly note: string | null }) {
  const t = useTranslations("disclosure-desk.page");
  if (note === null) return null;
  return (
    <Notice tone="soon" title={t("returned")}>
      <p>{note}</p>
    </Notice>
  );
}

function Editor({ disclosure }: { readonly disclosure: OpenDisclosure }) {
  const t = useTranslations("disclosure-desk.variant");
  const locale = useLocale();
  const { id, item, newest } = disclosure;
  const revision = newest?.revision ?? 0;
  return (
    <ClientWords areas={["disclosure-desk"]}>
      <DisclosureForm
        // What was saved meanwhile is a form of its own.
        key={revision}
        here={getPathname({
          href: { pathname: "/desk/disclosures/[id]/edit", params: { id } },
          locale,
        })}
        disclosureId={id}
        revision={revision}
        initial={newest ? contentValues(newest.content) : begun(disclosure)}
        variants={variantsOf(item).map((value) => ({ value, label: t(value) }))}
      />
    </ClientWords>
  );
}

function titleOf({ newest }: OpenDisclosure) {
  if (newest?.ground === "was_wrong") return "correct-title" as const;
  return newest?.ground ? ("change-title" as const) : ("title-page" as const);
}

/** A first version begins with what the plan knows. */
const begun = ({ name, openDecidedOn, openVariant }: OpenDisclosure) => ({
  title: name,
  decidedOn: openDecidedOn ?? "",
  variant: openVariant,
});
