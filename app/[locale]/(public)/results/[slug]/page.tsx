import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { notFound } from "next/navigation";

import { plainTextFrom } from "@/lib/domain/rich-text/to-plain-text";

import { absolute } from "../../_show/absolute";
import { JsonLd } from "../../_show/json-ld";
import { loadResult } from "../../_show/load-result";
import { pageMetadata } from "../../_show/metadata";
import { resultData, resultHref } from "../../_show/result-data";
import { ResultPage } from "../../_show/result-page";

type Props = PageProps<"/[locale]/results/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const loaded = await loadResult(slug);
  if (!loaded) notFound();
  const { title, summary, isDemonstration: isIllustration } = loaded.result;
  const here = { pathname: "/results/[slug]", params: { slug } } as const;
  return pageMetadata({
    here,
    title,
    description: plainTextFrom(summary),
    isArticle: true,
    isIllustration,
  });
}

export default async function OversightResultPage({ params }: Props) {
  const { slug } = await params;
  const locale = await getLocale();
  const loaded = await loadResult(slug);
  if (!loaded) notFound();

  const { result, today, calendar } = loaded;
  return (
    <ResultPage
      here={{ pathname: "/results/[slug]", params: { slug } }}
      result={result}
      data={resultData(result, { locale, today, calendar })}
    >
      <JsonLd
        data={{
          "@type": "Report",
          headline: result.title,
          abstract: plainTextFrom(result.summary),
          inLanguage: "vi",
          datePublished: result.firstPublishedAt.toISOString(),
          dateModified: result.publishedAt.toISOString(),
          version: result.version,
          url: absolute(resultHref(slug, locale)),
          author: { "@type": "Organization", name: result.body.name },
          contentLocation: { "@type": "AdministrativeArea", name: result.unit.name },
        }}
        isIllustration={result.isDemonstration}
      />
    </ResultPage>
  );
}
