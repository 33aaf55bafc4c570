import { getLocale, getTranslations } from "next-intl/server";

import { ReceiptView } from "@/components/case-file/receipt-view";
import { LetterLink } from "@/components/filing/case-notes";
import { Received, ReceiptNext, SentAgain } from "@/components/filing/receipt-notes";
import { SiteFrame } from "@/components/layout/site-frame";
import { LinkButton } from "@/components/ui/button";
import { PrintButton } from "@/components/ui/print-button";
import type { MyCase } from "@/db/queries/my-case";
import { env } from "@/lib/env";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import type { Locale } from "@/lib/i18n/routing";

import { caseHref, groupedCode, letterHref } from "../../present-case";
import { requireMyCase } from "../my-case";

type Props = PageProps<"/[locale]/my-cases/[id]/receipt">;

export async function generateMetadata() {
  const t = await getTranslations("case-file.receipt-page");
  return { title: t("title") };
}

export default async function ReceiptPage({ params, searchParams }: Props) {
  const [{ id }, { again }] = await Promise.all([params, searchParams]);
  const { found } = await requireMyCase(id);
  const locale = localeFrom(await getLocale());
  const t = await getTranslations();

  return (
    <SiteFrame
      here={{ pathname: "/my-cases/[id]/receipt", params: { id } }}
      crumbs={[
        { label: t("my-cases.title"), href: getPathname({ href: "/my-cases", locale }) },
        { label: found.reference, href: caseHref(id, locale) },
      ]}
      title={t("case-file.receipt-page.title")}
      isIllustration={found.isDemonstration}
    >
      <SentAgain again={again} />
      {again === undefined && <Received state={found.caseFile.state} />}
      <ReceiptView
        receipt={{
          ...found,
          kind: found.caseFile.kind,
          receiptCode: groupedCode(found.receiptCode),
          unitName: t("filing.review.ward-of", { name: found.filedUnit.name }),
          seat: found.responsibleUnit.seat,
          files: found.files.filter(({ purpose }) => purpose === "evidence").length,
          dueOn: firstDueOn(found),
          trackUrl: trackUrl(groupedCode(found.receiptCode), locale),
        }}
      />
      <ReceiptNext
        kind={found.caseFile.kind}
        dueOn={firstDueOn(found)}
        seat={found.responsibleUnit.seat}
        today={found.today}
      />
      <p className="flex flex-wrap gap-3 pb-12 print:hidden">
        <LinkButton href={caseHref(id, locale)} look="main">
          {t("receipt.open")}
        </LinkButton>
        {found.caseFile.state === "awaiting_completion" && <LetterLink href={letterHref(id)} />}
        <PrintButton>{t("receipt.print")}</PrintButton>
      </p>
    </SiteFrame>
  );
}

/** What was promised when it was sent; a receipt does not change with the case. */
const firstDueOn = ({ deadlines }: MyCase) => deadlines[0]?.dueOn ?? null;

function trackUrl(code: string, locale: Locale): string {
  return `${env.PUBLIC_URL}${getPathname({ href: { pathname: "/track", query: { code } }, locale })}`;
}
