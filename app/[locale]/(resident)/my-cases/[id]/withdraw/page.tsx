import { getLocale, getTranslations } from "next-intl/server";

import { ActFrame } from "@/components/filing/act-frame";
import { ClientWords } from "@/components/layout/client-words";
import { Notice } from "@/components/ui/notice";
import { groundsFor } from "@/lib/domain/case-file/grounds";
import { transition } from "@/lib/domain/case-file/transitions";
import { localeFrom } from "@/lib/i18n/locale-of";

import { keptState } from "../../../../keep-typed";
import { caseHref } from "../../present-case";
import { requireMyCaseFor } from "../my-case";
import { WithdrawForm } from "./withdraw-form";

type Props = PageProps<"/[locale]/my-cases/[id]/withdraw">;

export async function generateMetadata() {
  const t = await getTranslations("my-cases.withdraw");
  return { title: t("title") };
}

/** Asked once more before it is done: it cannot be undone. */
export default async function WithdrawPage({ params }: Props) {
  const { id } = await params;
  const { found } = await requireMyCaseFor(id, "withdraw");
  const t = await getTranslations();
  const { kind } = found.caseFile;
  const closes = transition(found.caseFile, "withdraw");
  const isDecided = closes.ok && closes.value.to === "withdrawing";

  return (
    <ActFrame
      here={{ pathname: "/my-cases/[id]/withdraw", params: { id } }}
      caseFile={{ ...found, id }}
      title={t("my-cases.withdraw.title")}
      lead={t(isDecided ? "my-cases.withdraw.lead-accepted" : "my-cases.withdraw.lead")}
    >
      {kind === "complaint" && <p>{t("my-cases.withdraw.complaint")}</p>}
      <Notice tone="info">
        <p>{t("my-cases.withdraw.forced")}</p>
      </Notice>
      <ClientWords areas={["filing-forms"]}>
        <WithdrawForm
          caseId={id}
          revision={found.revision}
          kept={await keptState()}
          backHref={caseHref(id, localeFrom(await getLocale()))}
          back={t("my-cases.withdraw.keep")}
          grounds={groundsFor("withdraw", kind).map(({ code }) => ({
            value: code,
            label: t(`grounds.${code}.text`),
          }))}
        />
      </ClientWords>
    </ActFrame>
  );
}
