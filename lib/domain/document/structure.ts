/** A stretch of words in one hand. */
export type Run = {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
};

/** What a line says; where it is to be filled in with a pen, dots lead to the margin. */
export type Line = {
  readonly runs: readonly Run[];
  readonly isFilledByPen?: boolean;
};

export type Block =
  /** Justified, its first line set in, as the body of every document is. */
  | ({ readonly kind: "paragraph" } & Line)
  /** A line that stands at the margin: the particulars of a form. */
  | ({ readonly kind: "line" } & Line)
  | { readonly kind: "heading"; readonly text: string }
  /** In the middle, bold: "QUYẾT ĐỊNH:". */
  | { readonly kind: "resolution"; readonly text: string }
  /** @vi kính gửi */
  | ({ readonly kind: "addressee" } & Line)
  /** Dotted lines for a pen. */
  | { readonly kind: "ruled"; readonly lines: number }
  | {
      readonly kind: "table";
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
    };

/** Shares are parts of the width of the page. */
type Column = { readonly title: string; readonly share: number };

/** @vi khối chữ ký: who signs as what, what is asked of the pen, and the name beneath */
export type Signature = {
  readonly office: readonly string[];
  /** "(Ký hoặc điểm chỉ)", only where the paper is handed out to be signed. */
  readonly hint: string | null;
  readonly name: string | null;
};

/** @vi quốc hiệu, tiêu ngữ, tên cơ quan, số ký hiệu, địa danh và ngày */
export type Head = {
  /** Lines of the name of the body that issues; null for what a resident writes. */
  readonly issuer: readonly string[] | null;
  readonly number: string | null;
  readonly placeAndDay: string | null;
};

export type Title = {
  /** @vi tên loại văn bản */
  readonly name: string;
  /** @vi trích yếu */
  readonly about: string | null;
  /** @vi thẩm quyền ban hành: above the articles of a decision */
  readonly authority: string | null;
};

/** A document before it is printed: what a printer sets, in the order in which it is read. */
export type OfficialDocument = {
  readonly head: Head;
  readonly title: Title;
  readonly body: readonly Block[];
  /** Rows from left to right; one alone stands at the right. */
  readonly signatures: readonly (readonly Signature[])[];
  /** @vi nơi nhận: stands left of the first row of signatures */
  readonly recipients: readonly string[] | null;
  /** What stands below the signatures. */
  readonly afterwards: readonly Block[];
  /** Where anyone checks that it was issued. */
  readonly confirmAt: string | null;
};

export const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
export const MOTTO = "Độc lập - Tự do - Hạnh phúc";
export const RECIPIENTS = "Nơi nhận:";
export const CONFIRM_AT = "Kiểm tra văn bản này tại:";

const textOf = ({ runs }: Pick<Line, "runs">) => runs.map(({ text }) => text).join("");

/** Every line of words in the order in which it is read; what a printed file must say, no more and no less. */
export function plainText(document: OfficialDocument): string[] {
  const { head, title, body, signatures, recipients, afterwards, confirmAt } = document;
  return [
    ...(head.issuer ?? []),
    NATION,
    MOTTO,
    head.number,
    head.placeAndDay,
    title.name,
    title.about,
    title.authority,
    ...body.flatMap(blockText),
    ...(recipients === null ? [] : [RECIPIENTS, ...recipients]),
    ...signatures.flatMap((row) => [...row.flatMap(officeText), ...row.map(({ name }) => name)]),
    ...afterwards.flatMap(blockText),
    ...(confirmAt === null ? [] : [CONFIRM_AT, confirmAt]),
  ].filter((line) => line !== null);
}

function blockText(block: Block): string[] {
  switch (block.kind) {
    case "paragraph":
    case "line":
    case "addressee":
      return [textOf(block)];
    case "heading":
    case "resolution":
      return [block.text];
    case "ruled":
      return [];
    case "table":
      return [...block.columns.map(({ title }) => title), ...block.rows.flat()];
  }
}

const officeText = ({ office, hint }: Signature) => [...office, hint];
