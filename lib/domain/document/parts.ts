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

export const words = (text: string): Run[] => [{ text }];

export const paragraph = (text: string): Block => ({ kind: "paragraph", runs: words(text) });
/** With a full stop, unless what was typed already ends in one. */
export const sentence = (text: string): Block =>
  paragraph(/[.!?…;:]$/.test(text) ? text : `${text}.`);

/** At the margin. */
export const line = (text: string): Block => ({ kind: "line", runs: words(text) });

export const heading = (text: string): Block => ({ kind: "heading", text });

/** What was typed in several paragraphs, each as it was. */
export const paragraphs = (text: string): Block[] => text.split(/\n+/).map(sentence);

/** One line each, as a list: "- …;", the last with a full stop. */
export const items = (text: string): Block[] =>
  text
    .split(/\n+/)
    .map((item) => item.replace(/^[-•–]\s*/, "").replace(/[;.]\s*$/, ""))
    .map((item, index, all) => paragraph(`- ${item}${index === all.length - 1 ? "." : ";"}`));

/** "Điều 1." in bold and what it says; what was typed in several paragraphs goes on below. */
export function article(number: number, text: string): Block[] {
  const [first = "", ...rest] = text.split(/\n+/);
  const label = { text: `Điều ${number}. `, bold: true };
  return [{ kind: "paragraph", runs: [label, { text: first }] }, ...rest.map(sentence)];
}

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
  readonly about: string | null;
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
    afterwards: [],
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

type DecisionParts = {
  readonly about: string;
  readonly authority: string;
  /** @vi căn cứ: what is missing is left out */
  readonly basis: readonly string[];
  /** What stands between the grounds and the articles. */
  readonly before?: readonly Block[];
  readonly body: readonly Block[];
  readonly recipients?: readonly string[];
};

const DECISION = "QUYẾT ĐỊNH";

/** @vi quyết định: grounds, then articles, signed by the chair */
export function decision(
  facts: DocumentFacts,
  { about, authority, basis, before = [], body, recipients }: DecisionParts,
): OfficialDocument {
  return {
    head: headOf(facts, "QĐ"),
    title: { name: DECISION, about, authority: capitals(authority) },
    body: [
      ...basisLines(basis),
      ...before,
      { kind: "resolution", text: `${DECISION}:` },
      ...body,
      ...inPlaceOf(facts, DECISION),
    ],
    signatures: [[signatureOf(facts)]],
    recipients: recipients ?? ["- Như Điều 3;", "- Lưu: VT."],
    afterwards: [],
    confirmAt: facts.confirmAt,
  };
}

/** Slanted, each with a semicolon, the last with a full stop (decree 30/2020). */
function basisLines(basis: DecisionParts["basis"]): Block[] {
  const said = basis.filter((ground) => ground !== "");
  return said.map((ground, index) => {
    const end = index === said.length - 1 ? "." : ";";
    const text = ground.replace(/[;.]\s*$/, "") + end;
    return { kind: "paragraph", runs: [{ text, italic: true }] };
  });
}

type MinutesParts = {
  readonly name: string;
  readonly about?: string;
  readonly body: readonly Block[];
  readonly signatures: OfficialDocument["signatures"];
  /** With place and day beside the name of the body that issues. */
  readonly isDated?: boolean;
};

/** @vi biên bản, giấy biên nhận: no number, signed by those who were there */
export function minutes(
  facts: DocumentFacts,
  { name, about, body, signatures, isDated = false }: MinutesParts,
): OfficialDocument {
  const head = headOf(facts, null);
  return {
    head: isDated ? head : { ...head, placeAndDay: null },
    title: { name, about: about ?? null, authority: null },
    body,
    signatures,
    recipients: null,
    afterwards: [],
    confirmAt: facts.confirmAt,
  };
}
