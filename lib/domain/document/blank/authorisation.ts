import { asked, byHand, identity, RESIDENTS_HEAD, ruled } from "@/lib/domain/document/blank/pen";
import { line } from "@/lib/domain/document/parts";
import type { OfficialDocument } from "@/lib/domain/document/structure";

/** @vi giấy ủy quyền khiếu nại, Mẫu số 02 */
export function authorisationForm(): OfficialDocument {
  return {
    head: RESIDENTS_HEAD,
    title: { name: "GIẤY ỦY QUYỀN KHIẾU NẠI", about: null, authority: null },
    body: [
      asked("Họ và tên người khiếu nại:"),
      asked("Địa chỉ:"),
      identity(),
      asked("Họ và tên người được ủy quyền khiếu nại:"),
      asked("Địa chỉ:"),
      identity(),
      asked("Nội dung ủy quyền khiếu nại:"),
      ruled(4),
      line(
        "(Trong quá trình thực hiện việc khiếu nại, người được ủy quyền có trách nhiệm thực hiện đúng nội dung ủy quyền).",
      ),
    ],
    signatures: [
      [
        byHand(["NGƯỜI ĐƯỢC ỦY QUYỀN"], "(Ký hoặc điểm chỉ)"),
        byHand(
          ["NGƯỜI ỦY QUYỀN"],
          "(Ký hoặc điểm chỉ/Trường hợp ủy quyền của tổ chức phải do người có thẩm quyền của tổ chức ký và đóng dấu (nếu có))",
        ),
      ],
    ],
    recipients: null,
    afterwards: [{ kind: "resolution", text: "LỜI CHỨNG CÔNG CHỨNG/CHỨNG THỰC" }, ruled(4)],
    confirmAt: null,
  };
}
