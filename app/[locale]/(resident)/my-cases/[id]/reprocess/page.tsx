import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ActFrame } from "@/components/filing/act-frame";
import { ClientWords } from "@/components/layout/client-words";
import { requiredRule } from "@/lib/domain/clock/rules";
import { localeFrom } from "@/lib/i18n/locale-of";

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
  if (found.caseFile.reprocessingCount > 0) notFound();
  const t = await getTranslations();
  const { kind } = found.caseFile;
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
      <ClientWords areas={["filing-forms"]}>
        <ReprocessForm
          caseId={id}
          revision={found.revision}
          backHref={caseHref(id, localeFrom(await getLocale()))}
        />
      </ClientWords>
    </ActFrame>
  );
}
