import { useTranslations } from "next-intl";

import { DeskSection } from "@/components/desk/desk-section";
import { Day, Moment } from "@/components/ui/day";
import { DocumentLink } from "@/components/ui/document-link";
import { Tag } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DocumentKind } from "@/lib/domain/document/kinds";

type File = { readonly id: string; readonly name: string; readonly bytes: number };

export type IssuedData = {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly symbol: string | null;
  readonly issuedOn: CalendarDate;
  readonly signerName: string | null;
  readonly pdf: File;
  readonly docx: File;
  readonly confirmHref: string;
};

export type PossibleDocument = {
  readonly kind: DocumentKind;
  readonly href: string;
  /** "Mẫu số 03", and where the law says so. */
  readonly formNumber: string | null;
  readonly article: string;
  readonly needsConfirmation: boolean;
  readonly draft: { readonly by: string; readonly at: Date } | null;
};

type Props = {
  readonly issued: readonly IssuedData[];
  readonly possible: readonly PossibleDocument[];
};

/** What was put in writing, and what can be at this step. */
export function CaseDocuments({ issued, possible }: Props) {
  const t = useTranslations("documents.section");
  return (
    <DeskSection id="documents" title={`${t("title")} ${issued.length}`}>
      {issued.length === 0 ? <p className="text-muted">{t("none")}</p> : <Issued issued={issued} />}
      {possible.length > 0 && (
        <details className="mt-3" open={issued.length === 0}>
          <summary>{t("possible", { count: possible.length })}</summary>
          <ul className="parted mt-2">
            {possible.map((one) => (
              <li key={one.kind}>
                <Possible one={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </DeskSection>
  );
}

function Issued({ issued }: Pick<Props, "issued">) {
  const t = useTranslations("documents");
  return (
    <ul className="parted">
      {issued.map(({ id, kind, symbol, issuedOn, signerName, pdf, docx, confirmHref }) => (
        <li key={id}>
          <p>
            <b>{t(`kind.${kind}`)}</b>
            {symbol && <span> {t("section.number", { number: symbol })}</span>}
            <span className="text-muted">
              {" · "}
              <Day date={issuedOn} />
              {signerName && ` · ${t("section.signed", { name: signerName })}`}
            </span>
          </p>
          <p className="flex flex-wrap items-center gap-x-4">
            <DocumentLink
              href={`/api/files/${pdf.id}`}
              name={pdf.name}
              bytes={pdf.bytes}
              format="PDF"
            />
            <DocumentLink
              href={`/api/files/${docx.id}`}
              name={docx.name}
              bytes={docx.bytes}
              format="DOCX"
            />
            <a href={confirmHref}>{t("section.confirm")}</a>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Possible({ one }: { readonly one: PossibleDocument }) {
  const t = useTranslations("documents");
  const { kind, href, formNumber, article, needsConfirmation, draft } = one;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3">
        <a href={href} className="inline-flex min-h-(--control) items-center font-semibold">
          {t(`kind.${kind}`)}
        </a>
        {needsConfirmation && <Tag tone="soon">{t("section.needs-confirmation")}</Tag>}
      </p>
      <p className="text-muted text-xs">{[formNumber, article].filter(Boolean).join(" · ")}</p>
      {draft && (
        <p className="text-xs">
          {t("section.draft", { who: draft.by })} <Moment at={draft.at} written="short" />
        </p>
      )}
    </>
  );
}
