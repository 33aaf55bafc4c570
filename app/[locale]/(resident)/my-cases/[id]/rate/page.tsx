import { getLocale, getTranslations } from "next-intl/server";

import { ActFrame } from "@/components/filing/act-frame";
import { ClientWords } from "@/components/layout/client-words";
import { Notice } from "@/components/ui/notice";
import { localeFrom } from "@/lib/i18n/locale-of";

import { keptState } from "../../../../keep-typed";
import { caseHref, isRated } from "../../present-case";
import { requireMyCaseFor } from "../my-case";
import { RateForm } from "./rate-form";

type Props = PageProps<"/[locale]/my-cases/[id]/rate">;

export async function generateMetadata() {
  const t = await getTranslations("my-cases.rate");
  return { title: t("title") };
}

export default async function RatePage({ params }: Props) {
  const { id } = await params;
  const { found } = await requireMyCaseFor(id, "rate");
  const t = await getTranslations("my-cases.rate");
  const backHref = caseHref(id, localeFrom(await getLocale()));

  return (
    <ActFrame
      here={{ pathname: "/my-cases/[id]/rate", params: { id } }}
      caseFile={{ ...found, id }}
      title={t("title")}
      lead={t("lead")}
    >
      {isRated(found) ? (
        <Notice tone="info">
          <p>{t("done")}</p>
        </Notice>
      ) : (
        <ClientWords areas={["filing-forms"]}>
          <RateForm
            caseId={id}
            revision={found.revision}
            backHref={backHref}
            kept={await keptState()}
          />
        </ClientWords>
      )}
    </ActFrame>
  );
}
