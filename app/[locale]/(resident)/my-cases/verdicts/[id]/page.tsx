import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ClientWords } from "@/components/layout/client-words";
import { PageTop } from "@/components/layout/page-top";
import { SiteFrame } from "@/components/layout/site-frame";
import { Day } from "@/components/ui/day";
import { Notice } from "@/components/ui/notice";
import { findForVerdict } from "@/db/queries/resident-verdict";
import { requireAccount } from "@/lib/auth/gates";
import { getPathname } from "@/lib/i18n/navigation";

import { keptState } from "../../../../keep-typed";
import { VerdictForm } from "./verdict-form";

type Props = PageProps<"/[locale]/my-cases/verdicts/[id]">;

export async function generateMetadata() {
  const t = await getTranslations("my-cases.verdict");
  return { title: t("title") };
}

export default async function VerdictPage({ params, searchParams }: Props) {
  const { scope } = await requireAccount();
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  const found = await findForVerdict(scope, id);
  if (!found) notFound();
  const t = await getTranslations("my-cases.verdict");
  const { text, report, reportedOn, addresseeName, resultSlug, own } = found;
  const resultHref = getPathname({
    href: { pathname: "/results/[slug]", params: { slug: resultSlug } },
    locale: await getLocale(),
  });

  return (
    <SiteFrame
      here={{ pathname: "/my-cases/verdicts/[id]", params: { id } }}
      crumbs={[{ label: found.resultTitle, href: resultHref }]}
      title={t("title")}
      isIllustration={found.isDemonstration}
    >
      <PageTop kicker={addresseeName} title={t("title")} lead={t("lead")} />
      <div className="max-w-measure space-y-8 pb-14">
        {done === "1" && <Notice tone="ok" title={t("saved")} isAnswer />}
        <section className="space-y-2">
          <h2>{t("asked")}</h2>
          <p className="whitespace-pre-line">{text}</p>
        </section>
        <section className="space-y-2">
          <h2>{t("reported")}</h2>
          <p className="text-muted">
            <Day date={reportedOn} />
          </p>
          <blockquote className="border-line border-l-2 pl-5 whitespace-pre-line">
            {report}
          </blockquote>
        </section>
        <ClientWords areas={["filing-forms"]}>
          <VerdictForm
            recommendationId={id}
            backHref={resultHref}
            own={own && { isDone: own.isDone ? "yes" : "no", text: own.text }}
            kept={await keptState()}
          />
        </ClientWords>
      </div>
    </SiteFrame>
  );
}
