import { type DisclosurePeriod, writePeriod } from "@/lib/domain/disclosure/period";
import type { DisclosureDocumentKind } from "@/lib/domain/document/kinds";
import { getPathname } from "@/lib/i18n/navigation";

export const paperHref = (
  kind: DisclosureDocumentKind,
  period: DisclosurePeriod,
  locale: string,
): string =>
  getPathname({
    href: {
      pathname: "/desk/disclosures/papers/[kind]/[period]",
      params: { kind: kind.replaceAll("_", "-"), period: writePeriod(period) },
    },
    locale,
  });
