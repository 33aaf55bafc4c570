import { useTranslations } from "next-intl";

import { Day } from "@/components/ui/day";
import { DocumentLink } from "@/components/ui/document-link";
import { IllustrationTag } from "@/components/ui/illustration";
import { Tag } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DisclosurePeriod } from "@/lib/domain/disclosure/period";
import type { DocumentKind } from "@/lib/domain/document/kinds";

type File = {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
};

/** A list or a report of disclosure as it was signed. */
export type PaperData = {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly period: DisclosurePeriod | null;
  readonly symbol: string | null;
  readonly issuedOn: CalendarDate;
  readonly replacedBy: string | null;
  readonly pdf: File;
  readonly docx: File;
  readonly confirmHref: string;
  readonly isDemonstration: boolean;
};

/** What was issued, the latest first; one that was replaced stays and says by what. */
export function IssuedPapers({ papers }: { readonly papers: readonly PaperData[] }) {
  return (
    <ul className="parted">
      {papers.map((paper) => (
        <li key={paper.id} id={`r-${paper.id}`}>
          <Paper paper={paper} />
        </li>
      ))}
    </ul>
  );
}

function Paper({ paper }: { readonly paper: PaperData }) {
  const t = useTranslations("papers");
  const kinds = useTranslations("documents.kind");
  const { kind, period, symbol, issuedOn, replacedBy, pdf, docx, confirmHref } = paper;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <b>
          {kinds(kind)}
          {period && `, ${t(`part.${period.part}`, { year: period.year })}`}
        </b>
        {replacedBy && <Tag tone="late">{t("replaced", { symbol: replacedBy })}</Tag>}
        {paper.isDemonstration && <IllustrationTag />}
      </p>
      <p className="text-muted">
        {symbol && `${t("number", { symbol })}, `}
        <Day date={issuedOn} />
      </p>
      <p className="flex flex-wrap items-center gap-x-4">
        <DocumentLink
          href={`/api/public-documents/${pdf.id}`}
          name={pdf.name}
          bytes={pdf.bytes}
          format="PDF"
        />
        <DocumentLink
          href={`/api/public-documents/${docx.id}`}
          name={docx.name}
          bytes={docx.bytes}
          format="DOCX"
        />
        <a href={confirmHref} className="inline-flex min-h-11 items-center">
          {t("confirm")}
        </a>
      </p>
      <p className="text-note text-muted">
        SHA-256 (PDF): <code className="break-all">{pdf.sha256}</code>
      </p>
    </>
  );
}
