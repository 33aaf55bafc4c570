import { readdirSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { BLANK_FORM_TABLE } from "@/lib/domain/document/blank-forms";
import {
  someCase,
  someFacts,
  somePeriod,
  someReception,
  someTyped,
  typedOf,
} from "@/lib/domain/document/document.builder";
import { partsOf, type Typed } from "@/lib/domain/document/fields";
import { fillIn } from "@/lib/domain/document/fill-in";
import type { DocumentForm } from "@/lib/domain/document/form";
import {
  DISCLOSURE_FORMS,
  DOCUMENT_FORMS,
  RECEPTION_FORMS,
} from "@/lib/domain/document/forms-data";
import type { KnowingForm } from "@/lib/domain/document/sheet";
import type { Block, OfficialDocument, Run, Signature } from "@/lib/domain/document/structure";

/**
 * Each document whole, as a lawyer reads it. The samples in `wording/` that bear a form number were compared with the
 * forms of the decrees, line by line; a change of a word is a change of such a file, to be read and compared again.
 * Blocks are told apart by their first signs, **bold** and _slanted_ words as usual; [bút] is where a pen goes on.
 */
function asRead({ head, title, ...rest }: OfficialDocument): string {
  const { body, signatures, recipients, afterwards, confirmAt } = rest;
  return [
    `cơ quan: ${head.issuer?.join(" / ") ?? "—"}`,
    `số: ${head.number ?? "—"}`,
    `nơi và ngày: ${head.placeAndDay ?? "—"}`,
    `tên loại: ${title.name}`,
    `trích yếu: ${title.about ?? "—"}`,
    `thẩm quyền: ${title.authority ?? "—"}`,
    "",
    ...body.map(block),
    "",
    ...signatures.map((row) => `ký: ${row.map(signature).join(" | ")}`),
    `nơi nhận: ${recipients?.join(" / ") ?? "—"}`,
    ...afterwards.map(block),
    `kiểm tra tại: ${confirmAt ?? "—"}`,
    "",
  ].join("\n");
}

function block(some: Block): string {
  switch (some.kind) {
    case "paragraph":
      return `¶ ${words(some.runs)}${pen(some)}`;
    case "line":
      return `| ${words(some.runs)}${pen(some)}`;
    case "addressee":
      return `→ ${words(some.runs)}${pen(some)}`;
    case "heading":
      return `## ${some.text}`;
    case "resolution":
      return `=== ${some.text}`;
    case "ruled":
      return `…… ${some.lines} dòng kẻ`;
    case "table":
      return [
        some.columns.map(({ title, share }) => `${title} (${share})`),
        ...some.rows.map((row) => [...row]),
      ]
        .map((row) => `# ${row.join(" | ")}`)
        .join("\n");
  }
}

const pen = ({ isFilledByPen = false }: { readonly isFilledByPen?: boolean }) =>
  isFilledByPen ? "[bút]" : "";

const words = (runs: readonly Run[]) =>
  runs
    .map(({ text, bold, italic }) => (bold ? `**${text}**` : italic ? `_${text}_` : text))
    .join("");

const signature = ({ office, hint, name }: Signature) =>
  `${office.join(" / ")} · ${hint ?? "—"} · ${name ?? "—"}`;

const A_COMPLAINT = someCase({
  ground:
    "Có văn bản của Tòa án về việc đã thụ lý vụ án (Luật Khiếu nại 02/2011/QH13, Điều 11 khoản 9)",
});
const A_PETITION = someCase({
  kind: "petition",
  subject: "đề nghị lắp đèn chiếu sáng ngõ 25 phố Vũ Ngọc Phan",
  note: "Đèn sẽ được lắp trước ngày 20/02/2027.\nMời ông (bà) theo dõi trên Cổng.",
});

/** What the case knows as it knows it; each other field says its own name, so that none can stand in another's place. */
function typedInto({ kinds, fields }: DocumentForm): Typed {
  const facts = kinds.includes("complaint") ? A_COMPLAINT : A_PETITION;
  const own = fields
    .filter(({ type, prefill }) => type !== "day" && !prefill)
    .map(({ name, type }) => [name, type === "text" ? `‹${name} 1›\n‹${name} 2›` : `‹${name}›`]);
  const days = fields
    .filter(({ name, type }) => type === "day" && name === "day")
    .flatMap((field) => partsOf(field).map((name, index) => [name, ["10", "02", "2027"][index]]));
  return { ...someTyped(fields, facts), ...Object.fromEntries([...own, ...days]) };
}

function filled(form: DocumentForm): OfficialDocument {
  const days = form.fields.some(({ mayBeAhead }) => mayBeAhead) ? "2027-02-05" : "2027-02-10";
  const read = fillIn(form.fields, typedInto(form), calendarDate(days));
  if (!read.ok) throw new Error(`not filled in: ${JSON.stringify(read.problems)}`);
  return form.compose(someFacts(), read.filled);
}

const asFile = ({ kind }: { readonly kind: string }) => kind.replaceAll("_", "-");

/** What is about no case: whatever is typed says the name of its field. */
function knowing<Known>(form: KnowingForm<Known>, known: Known): OfficialDocument {
  const own = form.fields
    .filter(({ type, prefill }) => type !== "day" && !prefill)
    .map(({ name, type }) => [name, type === "text" ? `‹${name} 1›\n‹${name} 2›` : `‹${name}›`]);
  const typed = { ...typedOf(form.fields, known), ...Object.fromEntries(own) };
  const read = fillIn(form.fields, typed, calendarDate("2027-02-05"));
  if (!read.ok) throw new Error(`not filled in: ${JSON.stringify(read.problems)}`);
  return form.compose(someFacts(), read.filled, known);
}

const DOCUMENTS: readonly (readonly [string, () => OfficialDocument])[] = [
  ...DOCUMENT_FORMS.map((form) => [form.kind.replaceAll("_", "-"), () => filled(form)] as const),
  ...RECEPTION_FORMS.map((form) => [asFile(form), () => knowing(form, someReception())] as const),
  ...DISCLOSURE_FORMS.map((form) => [asFile(form), () => knowing(form, somePeriod())] as const),
  ...BLANK_FORM_TABLE.map(({ fileName, compose }) => [fileName, compose] as const),
];

describe("the wording, word for word", () => {
  it("is written down for each document, and for nothing else", () => {
    const files = readdirSync("lib/domain/document/wording").sort();
    expect(files).toEqual(DOCUMENTS.map(([name]) => `${name}.txt`).sort());
  });

  it.each(DOCUMENTS)("of %s", async (name, composed) => {
    await expect(asRead(composed())).toMatchFileSnapshot(`wording/${name}.txt`);
  });
});
