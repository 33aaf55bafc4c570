import type { ResultData } from "@/components/oversight/result-view";
import { shownFiles } from "@/components/oversight/shown-files";
import type { PublishedResult, PublishedVersion } from "@/db/queries/published-result";
import type { ListedUnit } from "@/db/queries/unit";

import { resultHref, versionsOf } from "./result-data";
import { wardHref } from "./units";
import { boardHref } from "./ward-record-data";

type OldVersion = {
  readonly result: PublishedResult;
  readonly versions: readonly PublishedVersion[];
  readonly units: readonly ListedUnit[];
  readonly read: PublishedVersion;
};

/** An older version as it stood: what was asked, without what became of it later. */
export function versionData(
  { result, versions, units, read }: OldVersion,
  locale: string,
): ResultData {
  const { slug, unit, body } = result;
  const { content, version } = read;
  const addresseeOf = (id: string) => {
    const found = units.find((one) => one.id === id);
    return found
      ? { name: found.name, href: wardHref(found.slug, locale) }
      : { name: unit.name, href: wardHref(unit.slug, locale) };
  };
  return {
    title: content.title,
    summary: content.summary,
    field: content.field,
    inspectedFrom: content.inspectedFrom,
    inspectedTo: content.inspectedTo,
    body: { name: body.name, href: boardHref(body.slug, locale) },
    programme: null,
    unit: { name: unit.name, href: wardHref(unit.slug, locale) },
    chain: [],
    findings: content.findings.map(({ key, verdict, text }) => ({
      key,
      verdict,
      text,
      files: shownFiles(
        result.files.filter((file) => file.findingKey === key && (file.version ?? 0) <= version),
      ),
    })),
    recommendations: content.recommendations.map(({ key, text, addresseeUnitId }) => ({
      id: key,
      text,
      addressee: addresseeOf(addresseeUnitId),
      standing: null,
    })),
    versions: versionsOf(versions, { slug, read: version, locale }),
    sourced: null,
    superseded: { version, latestHref: resultHref(slug, locale) },
  };
}
