import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound, redirect } from "next/navigation";

import { VersionChanges } from "@/components/oversight/version-changes";
import { changesBetween } from "@/lib/domain/oversight/version-changes";
import { plainTextFrom } from "@/lib/domain/rich-text/to-plain-text";

import { loadVersions } from "../../../../_show/load-result";
import { pageMetadata } from "../../../../_show/metadata";
import { resultHref } from "../../../../_show/result-data";
import { ResultPage } from "../../../../_show/result-page";
import { versionData } from "../../../../_show/version-data";

type Props = PageProps<"/[locale]/results/[slug]/versions/[version]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, version } = await params;
  const found = await findVersion(slug, version);
  if (!found) notFound();
  const t = await getTranslations("oversight.result");
  const about = await pageMetadata({
    here: { pathname: "/results/[slug]/versions/[version]", params: { slug, version } },
    title: `${found.read.content.title} – ${t("version", { version: found.read.version })}`,
    description: plainTextFrom(found.read.content.summary),
    isArticle: true,
  });
  // The newest version is the one to be found.
  return { ...about, robots: { index: false, follow: true } };
}

/** A version that was public once: readable as it was, and what the one after it changed. */
export default async function OldVersionPage({ params }: Props) {
  const { slug, version } = await params;
  const locale = await getLocale();
  const found = await findVersion(slug, version);
  if (!found) notFound();

  const { result, versions, units, read, next } = found;
  if (!next) redirect(resultHref(slug, locale));
  return (
    <ResultPage
      here={{ pathname: "/results/[slug]/versions/[version]", params: { slug, version } }}
      result={result}
      data={versionData({ result, versions, units, read }, locale)}
    >
      <VersionChanges
        version={next.version}
        reason={next.reason}
        changes={changesBetween(read.content, next.content)}
      />
    </ResultPage>
  );
}

async function findVersion(slug: string, version: string) {
  const loaded = await loadVersions(slug);
  const index = loaded?.versions.findIndex((one) => String(one.version) === version) ?? -1;
  const read = loaded?.versions[index];
  return loaded && read ? { ...loaded, read, next: loaded.versions[index + 1] ?? null } : null;
}
