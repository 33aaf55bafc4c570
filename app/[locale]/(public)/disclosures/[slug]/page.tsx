import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { notFound } from "next/navigation";

import { plainTextFrom } from "@/lib/domain/rich-text/to-plain-text";

import { absolute } from "../../_show/absolute";
import { disclosureHref } from "../../_show/disclosure-data";
import { JsonLd } from "../../_show/json-ld";
import { loadDisclosure } from "../../_show/load-disclosure";
import { pageMetadata } from "../../_show/metadata";
import { recordData } from "../../_show/record-data";
import { RecordPage } from "../../_show/record-page";

type Props = PageProps<"/[locale]/disclosures/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const loaded = await loadDisclosure(slug);
  if (!loaded) notFound();
  const { title, body } = loaded.record.newest.content;
  return pageMetadata({
    here: { pathname: "/disclosures/[slug]", params: { slug } },
    title,
    description: plainTextFrom(body).slice(0, 200),
    isArticle: true,
    isIllustration: loaded.record.isDemonstration,
  });
}

export default async function DisclosureRecordPage({ params }: Props) {
  const { slug } = await params;
  const locale = await getLocale();
  const loaded = await loadDisclosure(slug);
  if (!loaded) notFound();

  const { record } = loaded;
  const { newest, unit } = record;
  return (
    <RecordPage
      here={{ pathname: "/disclosures/[slug]", params: { slug } }}
      record={record}
      data={recordData(loaded, newest, locale)}
    >
      <JsonLd
        data={{
          "@type": "Report",
          headline: newest.content.title,
          inLanguage: "vi",
          datePublished: (record.firstPublishedAt ?? newest.publishedAt).toISOString(),
          dateModified: newest.publishedAt.toISOString(),
          version: newest.version,
          url: absolute(disclosureHref(slug, locale)),
          ...(newest.content.expiresOn && { expires: newest.content.expiresOn }),
          ...(newest.content.documentNumber && { reportNumber: newest.content.documentNumber }),
          publisher: { "@type": "GovernmentOrganization", name: unit.name },
          contentLocation: { "@type": "AdministrativeArea", name: unit.name },
        }}
        isIllustration={record.isDemonstration}
      />
    </RecordPage>
  );
}
