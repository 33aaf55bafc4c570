import { getTranslations } from "next-intl/server";

import { listNewestDisclosures } from "@/db/queries/disclosure";
import { listPublishedResults, type ResultSummary } from "@/db/queries/oversight";
import { listUnits } from "@/db/queries/unit";
import { resultsTag, unitsTag, unitTag } from "@/lib/cache-tags";
import { plainTextFrom } from "@/lib/domain/rich-text/to-plain-text";
import { type AtomEntry, atomFeed, stableUrn } from "@/lib/feeds/atom";
import { getPathname } from "@/lib/i18n/navigation";
import { publicQuery } from "@/lib/public-query";

import { absolute } from "../../../_show/absolute";
import { disclosureHref } from "../../../_show/disclosure-data";
import { resultHref } from "../../../_show/result-data";
import { wardHref } from "../../../_show/units";

/** Kept like a page, and answered with "not modified" like one. */
export const dynamic = "force-static";

const NEWEST = 50;

type Context = { readonly params: Promise<{ locale: string; slug: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  const loaded = await publicQuery([unitsTag, unitTag(slug), resultsTag], async (tx) => {
    const units = await listUnits(tx);
    const ward = units.find((unit) => unit.slug === slug && unit.kind === "ward");
    if (!ward) return null;
    const { results } = await listPublishedResults(tx, { unitIds: [ward.id] }, NEWEST);
    return { ward, results, disclosures: await listNewestDisclosures(tx, ward.id, NEWEST) };
  });
  if (!loaded) return new Response(null, { status: 404 });

  const t = await getTranslations({ locale });
  const { ward, results, disclosures } = loaded;
  const illustration = t("ui.illustration.name");
  const entries = [
    ...results.map((result) =>
      entryOf(result, {
        href: absolute(resultHref(result.slug, locale)),
        field: t(`terms.oversight-field.${result.field}`),
        illustration,
      }),
    ),
    ...disclosures.map((disclosure) =>
      disclosureEntry(disclosure, {
        href: absolute(disclosureHref(disclosure.slug, locale)),
        field: t(`disclosure.item.${disclosure.item}`),
        author: t("ward.name", { name: ward.name }),
        illustration,
      }),
    ),
  ].toSorted((a, b) => b.updated.getTime() - a.updated.getTime());
  const xml = atomFeed({
    id: stableUrn("unit feed", ward.id, locale),
    title: `${t("records.results.of-ward", { name: ward.name })} – ${t("common.site-name")}`,
    subtitle: t("records.results.lead"),
    language: locale,
    href: absolute(wardHref(slug, locale)),
    selfHref: absolute(
      getPathname({ href: { pathname: "/wards/[slug]/feed", params: { slug } }, locale }),
    ),
    updated: entries[0]?.updated ?? new Date(`${ward.validFrom}T00:00:00+07:00`),
    entries: entries.slice(0, NEWEST),
  });
  return new Response(xml, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}

type Words = { readonly href: string; readonly field: string; readonly illustration: string };

/** What only illustrates says so in its title: a reader of feeds shows little else. */
function marked(
  { title, isDemonstration }: { readonly title: string; readonly isDemonstration: boolean },
  illustration: string,
) {
  return {
    title: isDemonstration ? `[${illustration}] ${title}` : title,
    tags: isDemonstration ? [{ term: "demonstration", label: illustration }] : [],
  };
}

type Disclosure = Awaited<ReturnType<typeof listNewestDisclosures>>[number];

const LONGEST_SUMMARY = 300;

function disclosureEntry(
  disclosure: Disclosure,
  { href, field, author, illustration }: Words & { readonly author: string },
): AtomEntry {
  const { id, item, body, publishedAt } = disclosure;
  const { title, tags } = marked(disclosure, illustration);
  return {
    id: `urn:uuid:${id}`,
    title,
    href,
    updated: publishedAt,
    author,
    summary: plainTextFrom(body).slice(0, LONGEST_SUMMARY),
    categories: [{ term: `disclosure-${item}`, label: field }, ...tags],
  };
}

function entryOf(result: ResultSummary, { href, field, illustration }: Words): AtomEntry {
  const { id, summary, body, publishedAt } = result;
  const { title, tags } = marked(result, illustration);
  return {
    id: `urn:uuid:${id}`,
    title,
    href,
    updated: publishedAt,
    author: body.name,
    summary: plainTextFrom(summary),
    categories: [{ term: result.field, label: field }, ...tags],
  };
}
