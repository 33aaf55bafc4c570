import { useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { Day } from "@/components/ui/day";
import { type Fact, Facts } from "@/components/ui/facts";
import { IllustrationTag } from "@/components/ui/illustration";
import { Notice } from "@/components/ui/notice";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DocumentKind } from "@/lib/domain/document/kinds";

type Bytes = { readonly sha256: string; readonly bytes: number };

export type ConfirmedData = {
  readonly kind: DocumentKind;
  readonly symbol: string | null;
  readonly issuedOn: CalendarDate;
  readonly unit: { readonly name: string; readonly href: string };
  readonly pdf: Bytes;
  readonly docx: Bytes;
  readonly replaced: { readonly symbol: string | null; readonly on: CalendarDate } | null;
  readonly isDemonstration: boolean;
  /** Where everybody reads it; null for what was written to somebody. */
  readonly publicHref: string | null;
};

/** That a paper was issued, and by which letters of its file it is known. Neither a name nor a word of what it says. */
export function ConfirmedView({ document }: { readonly document: ConfirmedData }) {
  const t = useTranslations("documents");
  const { kind, replaced, pdf, docx, isDemonstration, publicHref } = document;
  return (
    <>
      <PageTop kicker={t("confirm.kicker")} title={t(`kind.${kind}`)}>
        {isDemonstration && <IllustrationTag />}
        {replaced ? (
          <Notice tone="late" title={t("confirm.replaced")}>
            <p>
              {replaced.symbol === null
                ? t("confirm.replaced-unnumbered")
                : t("confirm.replaced-by", { number: replaced.symbol })}{" "}
              <Day date={replaced.on} />
            </p>
          </Notice>
        ) : (
          <Notice tone="ok" title={t("confirm.issued")} />
        )}
      </PageTop>
      <Section id="facts" title={t("confirm.facts")}>
        <Facts facts={useFacts(document)} columns={2} />
        {publicHref ? (
          <p>
            <a href={publicHref}>{t("confirm.read")}</a>
          </p>
        ) : (
          <p className="max-w-measure text-note text-muted">{t("confirm.not-shown")}</p>
        )}
      </Section>
      <Section id="files" title={t("confirm.files")} aside={<p>{t("confirm.files-note")}</p>}>
        <Hash format="PDF" file={pdf} />
        <Hash format="DOCX" file={docx} />
        <div className="max-w-measure space-y-3">
          <p>{t("confirm.how")}</p>
          <ul className="space-y-2">
            <li>
              Windows: <code className="break-all">certutil -hashfile van-ban.pdf SHA256</code>
            </li>
            <li>
              macOS, Linux: <code className="break-all">shasum -a 256 van-ban.pdf</code>
            </li>
          </ul>
        </div>
      </Section>
      <Section id="seal" title={t("confirm.seal")}>
        <p className="max-w-measure">{t("confirm.seal-text")}</p>
      </Section>
    </>
  );
}

function useFacts({ symbol, issuedOn, unit }: ConfirmedData): Fact[] {
  const t = useTranslations("documents.confirm");
  const facts: (Fact | null)[] = [
    symbol === null ? null : { term: t("number"), value: symbol },
    { term: t("day"), value: <Day date={issuedOn} /> },
    { term: t("unit"), value: <a href={unit.href}>{t("unit-name", { name: unit.name })}</a> },
  ];
  return facts.filter((fact) => fact !== null);
}

function Hash({ format, file }: { readonly format: string; readonly file: Bytes }) {
  const t = useTranslations("documents.confirm");
  return (
    <div className="max-w-measure">
      <h3>{t("file", { format, bytes: file.bytes })}</h3>
      <p>
        SHA-256: <code className="break-all">{file.sha256}</code>
      </p>
    </div>
  );
}
