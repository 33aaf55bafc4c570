import {
  asked,
  byHand,
  identity,
  RESIDENTS_HEAD,
  ruled,
  to,
} from "@/lib/domain/document/blank/pen";
import { paragraph } from "@/lib/domain/document/parts";
import type { Block, OfficialDocument, Signature } from "@/lib/domain/document/structure";

const ofResident = (
  name: string,
  body: readonly Block[],
  signature: Signature,
): OfficialDocument => ({
  head: RESIDENTS_HEAD,
  title: { name, about: null, authority: null },
  body,
  signatures: [[signature]],
  recipients: null,
  afterwards: [],
  confirmAt: null,
});

/** @vi đơn rút khiếu nại: the law asks for a signed paper and sets no form for it */
export const complaintWithdrawal = (): OfficialDocument =>
  ofResident(
    "ĐƠN RÚT KHIẾU NẠI",
    [
      to(),
      asked("Họ và tên người khiếu nại:"),
      asked("Địa chỉ:"),
      identity(),
      asked("Tôi đã gửi đơn khiếu nại ngày ....../....../.......... về việc:"),
      ruled(2),
      asked("Nội dung khiếu nại được rút (toàn bộ hoặc phần nào):"),
      ruled(4),
      paragraph(
        "Tôi tự nguyện rút khiếu nại nêu trên và đề nghị người giải quyết khiếu nại đình chỉ việc giải quyết đối với nội dung đã rút theo quy định của pháp luật./.",
      ),
    ],
    byHand(["NGƯỜI KHIẾU NẠI"], "(Ký hoặc điểm chỉ)"),
  );

/** @vi đơn rút tố cáo, Mẫu số 02 of decree 156/2026: handed out at the counter, never filled in here */
export const denunciationWithdrawal = (): OfficialDocument =>
  ofResident(
    "ĐƠN RÚT TỐ CÁO",
    [
      to(),
      asked("Tên tôi/Chúng tôi là:"),
      asked("Địa chỉ:"),
      asked("Cách thức liên hệ:"),
      asked("Nội dung tố cáo được rút:"),
      ruled(8),
      paragraph(
        "Tôi/Chúng tôi làm đơn này đề nghị cơ quan có thẩm quyền chấp nhận việc rút tố cáo nêu trên./.",
      ),
    ],
    byHand(["NGƯỜI TỐ CÁO RÚT TỐ CÁO"], "(Chữ ký hoặc điểm chỉ)"),
  );
