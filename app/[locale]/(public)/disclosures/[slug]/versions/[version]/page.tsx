import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound, redirect } from "next/navigation";

import { DisclosureChanges } from "@/components/disclosure/disclosure-changes";
import { disclosureChanges } from "@/lib/domain/disclosure/version-changes";

import { disclosureHref } from "../../../../_show/disclosure-data";
import { loadDisclosure } from "../../../../_show/load-disclosure";
import { pageMetadata } from "../../../../_show/metadata";
import { recordData } from "../../../../_show/record-data";
import { RecordPage } from "../../../../_show/record-page";

type Props = PageProps<"/[locale]/disclosures/[slug]/versions/[version]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, version } = await params;
  const found = await findVersion(slug, version);
  if (!found) notFound();
  const t = await getTranslations("disclosure.record");
  const about = await pageMetadata({
    here: { pathname: "/disclosures/[slug]/versions/[version]", params: { slug, version } },
    title: `${found.read.content.title} – ${t("version", { version: found.read.version })}`,
    isArticle: true,
  });
  // The newest version is the one to be found.
  return { ...about, robots: { index: false, follow: true } };
}

/** A version that was public once: readable as it was, and what the one after it changed. */
export default async function OldDisclosurePage({ params }: Props) {
  const { slug, version } = await params;
  const locale = await getLocale();
  const found = await findVersion(slug, version);
  if (!found) notFound();

  const { loaded, read, next } = found;
  if (!next) redirect(disclosureHref(slug, locale));
  return (
    <RecordPage
      here={{ pathname: "/disclosures/[slug]/versions/[version]", params: { slug, version } }}
      record={loaded.record}
      data={recordData(loaded, read, locale)}
    >
      <DisclosureChanges
        version={next.version}
        reason={next.reason}
        changes={disclosureChanges(read.content, next.content)}
      />
    </RecordPage>
  );
}

async function findVersion(slug: string, version: string) {
  const loaded = await loadDisclosure(slug);
  const versions = loaded?.record.versions ?? [];
  const index = versions.findIndex((one) => String(one.version) === version);
  const read = versions[index];
  return loaded && read ? { loaded, read, next: versions[index + 1] ?? null } : null;
}
