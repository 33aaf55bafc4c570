import { getLocale, getTranslations } from "next-intl/server";

import { ActFrame } from "@/components/filing/act-frame";
import { ClientWords } from "@/components/layout/client-words";
import { Notice } from "@/components/ui/notice";
import { requiredRule } from "@/lib/domain/clock/rules";
import { localeFrom } from "@/lib/i18n/locale-of";

import { keptState } from "../../../../keep-typed";
import { caseHref } from "../../present-case";
import { requireMyCaseFor } from "../my-case";
import { ReprocessForm } from "./reprocess-form";

type Props = PageProps<"/[locale]/my-cases/[id]/reprocess">;

export async function generateMetadata() {
  const t = await getTranslations("my-cases.reprocess");
  return { title: t("title") };
}

/** Once for each case. */
export default async function ReprocessPage({ params }: Props) {
  const { id } = await params;
  const { found } = await requireMyCaseFor(id, "request_reprocessing");
  const t = await getTranslations();
  const { kind, reprocessingCount } = found.caseFile;
  const { period } = requiredRule({ kind, stage: "reprocessing" }, found.today);

  return (
    <ActFrame
      here={{ pathname: "/my-cases/[id]/reprocess", params: { id } }}
      caseFile={{ ...found, id }}
      title={t("my-cases.reprocess.title")}
      lead={t("my-cases.reprocess.lead", {
        period: t(`terms.period-unit.${period.unit}`, { count: period.length }),
      })}
    >
      {reprocessingCount > 0 ? (
        <Notice tone="soon" title={t("errors.reprocessing_already_used")} />
      ) : (
        <ClientWords areas={["filing-forms"]}>
          <ReprocessForm
            caseId={id}
            revision={found.revision}
            kept={await keptState()}
            backHref={caseHref(id, localeFrom(await getLocale()))}
          />
        </ClientWords>
      )}
    </ActFrame>
  );
}
