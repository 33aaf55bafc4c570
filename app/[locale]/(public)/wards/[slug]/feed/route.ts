import { getTranslations } from "next-intl/server";

import { listPublishedResults, type ResultSummary } from "@/db/queries/oversight";
import { listUnits } from "@/db/queries/unit";
import { resultsTag, unitsTag, unitTag } from "@/lib/cache-tags";
import { env } from "@/lib/env";
import { type AtomEntry, atomFeed, stableUrn } from "@/lib/feeds/atom";
import { getPathname } from "@/lib/i18n/navigation";
import { publicQuery } from "@/lib/public-query";

import { resultHref } from "../../../_show/result-data";
import { wardHref } from "../../../_show/units";

/** Kept like a page, and answered with "not modified" like one. */
export const dynamic = "force-static";

const NEWEST = 50;

const absolute = (path: string) => new URL(path, env.PUBLIC_URL).href;

type Context = { readonly params: Promise<{ locale: string; slug: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  const loaded = await publicQuery([unitsTag, unitTag(slug), resultsTag], async (tx) => {
    const units = await listUnits(tx);
    const ward = units.find((unit) => unit.slug === slug && unit.kind === "ward");
    if (!ward) return null;
    return { ward, ...(await listPublishedResults(tx, { unitIds: [ward.id] }, NEWEST)) };
  });
  if (!loaded) return new Response(null, { status: 404 });

  const t = await getTranslations({ locale });
  const { ward, results } = loaded;
  const [newest] = results;
  const xml = atomFeed({
    id: stableUrn("unit feed", ward.id, locale),
    title: `${t("records.results.of-ward", { name: ward.name })} – ${t("common.site-name")}`,
    subtitle: t("records.results.lead"),
    language: locale,
    href: absolute(wardHref(slug, locale)),
    selfHref: absolute(
      getPathname({ href: { pathname: "/wards/[slug]/feed", params: { slug } }, locale }),
    ),
    updated: newest?.publishedAt ?? new Date(`${ward.validFrom}T00:00:00+07:00`),
    entries: results.map((result) =>
      entryOf(result, {
        href: absolute(resultHref(result.slug, locale)),
        field: t(`terms.oversight-field.${result.field}`),
        illustration: t("ui.illustration.name"),
      }),
    ),
  });
  return new Response(xml, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}

type Words = { readonly href: string; readonly field: string; readonly illustration: string };

/** What only illustrates says so in its title: a reader of feeds shows little else. */
function entryOf(result: ResultSummary, { href, field, illustration }: Words): AtomEntry {
  const { id, title, summary, body, publishedAt, isDemonstration } = result;
  const demonstration = { term: "demonstration", label: illustration };
  return {
    id: `urn:uuid:${id}`,
    title: isDemonstration ? `[${illustration}] ${title}` : title,
    href,
    updated: publishedAt,
    author: body.name,
    summary,
    categories: [{ term: result.field, label: field }, ...(isDemonstration ? [demonstration] : [])],
  };
}
