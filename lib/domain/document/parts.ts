import {
  capitals,
  capitalised,
  committeeOf,
  type DocumentFacts,
  type Issuer,
  placeOf,
  signingOffice,
  wardOf,
} from "@/lib/domain/document/facts";
import type { DocumentBook } from "@/lib/domain/document/kinds";
import { officialDay } from "@/lib/domain/document/official-day";
import type {
  Block,
  Head,
  OfficialDocument,
  Run,
  Signature,
} from "@/lib/domain/document/structure";

const words = (text: string): Run[] => [{ text }];

export const paragraph = (text: string): Block => ({ kind: "paragraph", runs: words(text) });
/** With a full stop, unless what was typed already ends in one. */
export const sentence = (text: string): Block =>
  paragraph(/[.!?…;:]$/.test(text) ? text : `${text}.`);

export const addressee = (text: string): Block => ({
  kind: "addressee",
  runs: words(`Kính gửi: ${text}`),
});

const ISSUER = "ỦY BAN NHÂN DÂN";

const issuerLines = ({ unitName }: Issuer) => [ISSUER, capitals(wardOf(unitName))];

/** "12/TB-UBND"; numbers under ten have a zero. */
export const symbolOf = (number: number | null, book: DocumentBook) =>
  `${number === null ? "......" : String(number).padStart(2, "0")}/${book}-UBND`;

/** The same of a document that may have no number. */
export const symbolIn = ({
  number,
  book,
}: {
  readonly number: number | null;
  readonly book: DocumentBook | null;
}) => (number === null || book === null ? null : symbolOf(number, book));

function headOf({ issuer, number, issuedOn }: DocumentFacts, book: DocumentBook | null): Head {
  return {
    issuer: issuerLines(issuer),
    number: book === null ? null : `Số: ${symbolOf(number, book)}`,
    placeAndDay: `${placeOf(issuer.unitName)}, ${officialDay(issuedOn)}`,
  };
}

/** @vi quyền hạn, chức vụ và họ tên người ký */
function signatureOf({ issuer }: DocumentFacts): Signature {
  return { office: signingOffice(issuer), hint: null, name: issuer.signerName };
}

type NoticeParts = {
  readonly book: DocumentBook;
  readonly name?: string;
  readonly about: string;
  readonly body: readonly Block[];
  readonly recipients?: readonly string[];
};

const FILED = "- Lưu: VT, hồ sơ.";

/** @vi thông báo và văn bản cùng thể thức: addressed to somebody, signed by the chair */
export function notice(
  facts: DocumentFacts,
  { book, name = "THÔNG BÁO", about, body, recipients = ["- Như trên;", FILED] }: NoticeParts,
): OfficialDocument {
  return {
    head: headOf(facts, book),
    title: { name, about, authority: null },
    // The last words of a notice stay the last.
    body: [...body.slice(0, -1), ...inPlaceOf(facts, name), ...body.slice(-1)],
    signatures: [[signatureOf(facts)]],
    recipients,
    confirmAt: facts.confirmAt,
  };
}

/** What a document says of the one whose place it takes. */
function inPlaceOf({ replaces, issuer }: DocumentFacts, name: string): Block[] {
  if (replaces === null) return [];
  const { number, issuedOn } = replaces;
  const what = capitalised(name.toLocaleLowerCase("vi"));
  const which = number === null ? "" : ` số ${number}`;
  return [
    paragraph(
      `${what} này thay thế ${what}${which} ${officialDay(issuedOn)} của ${committeeOf(issuer)}.`,
    ),
  ];
}
