import "server-only";
import { randomBytes } from "node:crypto";

import type { Transaction } from "@/db/client";
import { findIssuer, findLatestDocument, takeDocumentNumber } from "@/db/commands/document";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import {
  formatReceiptCode,
  type ReceiptCode,
  RECEIPT_CODE_BYTES,
  receiptCode,
} from "@/lib/domain/case-file/receipt-code";
import { yearOf } from "@/lib/domain/clock/calendar";
import type { DisclosureForm, DocumentForm, ReceptionForm } from "@/lib/domain/document/form";
import { symbolIn } from "@/lib/domain/document/parts";
import type { OfficialDocument } from "@/lib/domain/document/structure";
import type { DocumentSubject } from "@/lib/domain/document/subject";
import type { PositionScope } from "@/lib/domain/scope";
import { env } from "@/lib/env";
import { addressIn } from "@/lib/i18n/address";

type At = { readonly tx: Transaction; readonly today: CalendarDate };
type Asked = {
  readonly form: DocumentForm | ReceptionForm | DisclosureForm;
  readonly subject: DocumentSubject;
};

/** The number in its book, the code on the paper, and the document whose place it takes. */
export async function numberDocument(
  { tx, today }: At,
  { scope }: { readonly scope: PositionScope },
  { form: { kind, book, isRepeatable }, subject }: Asked,
) {
  const issuer = await findIssuer(tx, scope.positionId);
  if (!issuer) throw new Error("whoever acts in an office is in it");

  const replaced = isRepeatable ? null : await findLatestDocument(tx, { ...subject, kind });
  const year = yearOf(today);
  const given = book === null ? null : await takeDocumentNumber(tx, { year, book });
  const code = receiptCode(randomBytes(RECEIPT_CODE_BYTES));
  const { unitId, positionId } = scope;
  return {
    replaced,
    symbol: symbolIn({ number: given, book }),
    facts: {
      issuer,
      issuedOn: today,
      number: given,
      confirmAt: confirmingAddress(code),
      replaces: replaced && { number: symbolIn(replaced), issuedOn: replaced.issuedOn },
    },
    record: {
      ...subject,
      kind,
      code,
      unitId,
      book,
      year,
      number: given,
      issuedOn: today,
      positionId,
      replacesId: replaced?.id ?? null,
    },
  };
}

/** Printed on the paper: in Vietnamese, as the paper is. */
function confirmingAddress(code: ReceiptCode): string {
  const params = { code: formatReceiptCode(code) };
  return new URL(addressIn("vi", { folder: "/documents/[code]", params }), env.PUBLIC_URL).href;
}

/** "Thông báo 12-TB-UBND": as people file it. */
export function fileNameOf({ title }: OfficialDocument, symbol: string | null): string {
  const name = title.name.charAt(0) + title.name.slice(1).toLocaleLowerCase("vi");
  return symbol === null ? name : `${name} ${symbol.replaceAll("/", "-")}`;
}
