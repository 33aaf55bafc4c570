import {
  asked,
  byHand,
  identity,
  RESIDENTS_HEAD,
  ruled,
  to,
} from "@/lib/domain/document/blank/pen";
import { line, paragraphs, words } from "@/lib/domain/document/parts";
import { onlyPrintable } from "@/lib/domain/document/printable";
import type { Block, OfficialDocument } from "@/lib/domain/document/structure";

/** What somebody has already written to the portal; the rest is filled in with a pen. */
export type WrittenComplaint = {
  readonly to: string;
  readonly name: string;
  readonly attorney: string | null;
  readonly complainedOf: string | null;
  readonly subject: string;
  readonly content: string;
};

/** A page is not enough for most who complain. */
const ROOM_TO_WRITE = 22;

/** @vi đơn khiếu nại, Mẫu số 01: blank, or with what was sent, to be signed */
export function complaintForm(written?: WrittenComplaint): OfficialDocument {
  return {
    head: RESIDENTS_HEAD,
    title: { name: "ĐƠN KHIẾU NẠI", about: null, authority: null },
    body: [
      to(written?.to),
      line("1. Thông tin người khiếu nại:"),
      asked("- Họ và tên:", known(written?.name)),
      identity("- "),
      line("2. Thông tin người được ủy quyền khiếu nại (nếu có):"),
      asked("- Họ và tên:", known(written?.attorney)),
      identity("- "),
      asked("3. Tên cơ quan, tổ chức, cá nhân bị khiếu nại:", known(written?.complainedOf)),
      asked("4. Khiếu nại về việc:", known(written?.subject)),
      ...contentOf(known(written?.content)),
      { kind: "line", runs: words("(Tài liệu, chứng cứ kèm theo - nếu có).") },
    ],
    signatures: [[byHand(["NGƯỜI KHIẾU NẠI"], "(Ký hoặc điểm chỉ)")]],
    recipients: null,
    afterwards: [],
    confirmAt: null,
  };
}

const known = (text: string | null | undefined) => (text ? onlyPrintable(text) : null);

function contentOf(content: string | null): Block[] {
  const label = "5. Nội dung khiếu nại:";
  return content === null
    ? [asked(label), ruled(ROOM_TO_WRITE)]
    : [line(label), ...paragraphs(content)];
}
