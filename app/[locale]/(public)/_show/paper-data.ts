import type { PaperData } from "@/components/disclosure/issued-papers";
import type { PeriodPaperIssued } from "@/db/queries/disclosure-paper";
import { formatReceiptCode, parseReceiptCode } from "@/lib/domain/case-file/receipt-code";
import { readPeriod } from "@/lib/domain/disclosure/period";
import { getPathname } from "@/lib/i18n/navigation";

/** A list or report of disclosure as everybody reads of it, with where it is confirmed. */
export function paperData(
  { code, period, ...paper }: PeriodPaperIssued,
  locale: string,
): PaperData {
  const parsed = parseReceiptCode(code);
  const params = { code: parsed.ok ? formatReceiptCode(parsed.value) : code };
  return {
    ...paper,
    period: readPeriod(period),
    confirmHref: getPathname({ href: { pathname: "/documents/[code]", params }, locale }),
  };
}
