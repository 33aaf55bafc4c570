import { useTranslations } from "next-intl";

import { Moment, Day } from "@/components/ui/day";
import { type Fact, Facts } from "@/components/ui/facts";
import { IllustrationTag } from "@/components/ui/illustration";
import { Mark } from "@/components/ui/mark";
import { QrCode } from "@/components/ui/qr-code";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import type { CaseKind } from "@/lib/domain/case-file/case-file";

import { ReceiptCode } from "./receipt-code";

export type ReceiptData = {
  readonly kind: CaseKind;
  readonly subject: string;
  readonly receiptCode: string;
  readonly reference: string | null;
  readonly unitName: string;
  readonly seat: string | null;
  readonly sentAt: Date;
  /** The legal day of receipt. */
  readonly receivedOn: CalendarDate;
  readonly dueOn: CalendarDate | null;
  readonly files: number;
  /** Whole address at which anyone checks the receipt; the code stands last in it, in its groups. */
  readonly trackUrl: string;
  readonly isDemonstration: boolean;
};

/** What one holds in hand: number, code and how to look it up. Made to be printed. */
export function ReceiptView({ receipt }: { readonly receipt: ReceiptData }) {
  const t = useTranslations("case-file.receipt-page");
  const { receiptCode, trackUrl, isDemonstration } = receipt;

  return (
    <article className="rule-double border-hair bg-card print:border-line mt-6 max-w-3xl border border-t-0">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 p-6 sm:grid-cols-[minmax(0,1fr)_auto] sm:p-8">
        <div className="space-y-4">
          <p className="flex items-center gap-3 font-semibold">
            <Mark className="text-son size-8" />
            {t("issuer")}
          </p>
          <h1 className="text-ask">{t("title")}</h1>
          <p>
            <span className="text-note text-muted block">{t("code")}</span>
            <b className="text-2xl">
              <ReceiptCode code={receiptCode} />
            </b>
          </p>
          {isDemonstration && <IllustrationTag />}
        </div>
        <div className="text-muted space-y-1 text-sm">
          <QrCode text={trackUrl} label={t("qr")} />
          <p className="max-w-40 break-all">
            {trackUrl.split(receiptCode)[0]}
            <wbr />
            <ReceiptCode code={receiptCode} />
          </p>
        </div>
        <div className="sm:col-span-2">
          <Facts facts={useFacts(receipt)} columns={2} />
        </div>
        <p className="max-w-measure text-note text-muted sm:col-span-2">{t("note")}</p>
      </div>
    </article>
  );
}

function useFacts(receipt: ReceiptData): Fact[] {
  const t = useTranslations();
  const { kind, subject, reference, unitName, seat, sentAt, receivedOn, dueOn, files } = receipt;
  const word = (key: string) => t(`case-file.receipt-page.${key}`);
  const facts: (Fact | null)[] = [
    { term: word("kind"), value: t(`terms.case-kind.${kind}`) },
    { term: word("subject"), value: subject },
    { term: word("unit"), value: unitName, note: seat },
    reference ? { term: word("reference"), value: reference } : null,
    { term: word("sent"), value: <Moment at={sentAt} /> },
    {
      term: word("received"),
      value: <Day date={receivedOn} />,
      note: receivedOn === calendarDateOf(sentAt) ? null : word("received-note"),
    },
    {
      term: word("due"),
      value: dueOn ? <Day date={dueOn} written="long" /> : word("due-none"),
    },
    { term: word("files"), value: String(files) },
  ];
  return facts.filter((fact) => fact !== null);
}
