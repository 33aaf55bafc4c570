import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { cache } from "react";

import { ConfirmedView } from "@/components/document/confirmed-view";
import { SiteFrame } from "@/components/layout/site-frame";
import { findConfirmedDocument } from "@/db/queries/document";
import { documentTag } from "@/lib/cache-tags";
import { parseReceiptCode } from "@/lib/domain/case-file/receipt-code";
import { wardOf } from "@/lib/domain/document/facts";
import { publicQuery } from "@/lib/public-query";

import { periodHref } from "../../_show/disclosure-data";
import { wardHref } from "../../_show/units";

type Props = PageProps<"/[locale]/documents/[code]">;

/** What cannot be a code is asked of no database. */
const load = cache(async (typed: string) => {
  const code = parseReceiptCode(typed);
  if (!code.ok) return null;
  return publicQuery([documentTag(code.value)], async (tx) =>
    findConfirmedDocument(tx, code.value),
  );
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params;
  if (!(await load(code))) notFound();
  const t = await getTranslations("documents.confirm");
  // Only for those who hold the paper.
  return { title: t("title"), robots: { index: false } };
}

export default async function ConfirmedDocumentPage({ params }: Props) {
  const { code } = await params;
  const locale = await getLocale();
  const found = await load(code);
  if (!found) notFound();

  const { unitName, unitSlug, period, ...document } = found;
  return (
    <SiteFrame
      here={{ pathname: "/documents/[code]", params: { code } }}
      isIllustration={found.isDemonstration}
    >
      <ConfirmedView
        document={{
          ...document,
          unit: { name: wardOf(unitName), href: wardHref(unitSlug, locale) },
          publicHref: period && periodHref(unitSlug, period, locale),
        }}
      />
    </SiteFrame>
  );
}
