import type { WardToday } from "@/db/seed/demo/place";
import type {
  ConsultationSubject,
  OpinionForm,
  Outcome,
  Stance,
} from "@/lib/domain/consultation/consultation";

export type ConsultationStory = {
  readonly ward: WardToday;
  readonly slug: string;
  readonly subject: ConsultationSubject;
  readonly title: string;
  readonly question: string;
  readonly papers: string;
  /** So many days before the story is told it was published; left out while the leader has not. */
  readonly opened?: number;
  /** Opinions are taken for so many days. */
  readonly days: number;
  /** What residents said, by the number of the resident. */
  readonly opinions: readonly (readonly [number, Stance, string | null])[];
  readonly sheets: readonly {
    readonly form: OpinionForm;
    /** So many days after it was published. */
    readonly after: number;
    readonly source: string;
    readonly counts: readonly [agree: number, disagree: number, other: number];
  }[];
  /** So many days after its last day it was answered, and ended. */
  readonly answered?: {
    readonly after: number;
    readonly closedAfter: number;
    readonly synthesis: string;
    readonly response: string;
    readonly outcome: Outcome;
    readonly departureReason: string;
  };
};

/** No ward has asked any of this. */
export const CONSULTATIONS: readonly ConsultationStory[] = [
  {
    ward: "kim-lien",
    slug: "phuong-an-cam-xe-tai-gio-cao-diem-minh-hoa",
    subject: "community_interest",
    title: "Phương án cấm xe tải trong ngõ vào giờ cao điểm (minh họa)",
    question: "Ông/bà có đồng ý cấm xe tải trên 2,5 tấn vào ngõ trong giờ cao điểm không?",
    papers:
      "1. Cấm xe tải trên 2,5 tấn từ 6 giờ 30 đến 8 giờ và từ 16 giờ 30 đến 18 giờ 30, các ngày trong tuần.\n\n2. Không áp dụng với xe chữa cháy, cứu thương, thu gom rác và xe được phường cho phép khi sửa chữa công trình.\n\n3. Thí điểm ba tháng, sau đó đánh giá và hỏi lại người dân.\n\nVăn bản này chỉ để minh họa, không phải dự thảo thật.",
    opened: 6,
    days: 25,
    opinions: [
      [1, "agree", "Giờ trẻ con đi học rất nguy hiểm, nên làm sớm."],
      [2, "agree", null],
      [3, "disagree", "Cửa hàng nhận hàng buổi sáng, cấm đến 8 giờ thì muộn quá."],
      [4, "other", "Nên cấm cả ngày thứ Bảy vì chợ đông."],
    ],
    sheets: [
      {
        form: "community_meeting",
        after: 3,
        source: "Biên bản họp tổ dân phố số 5, Tổ trưởng lập (minh họa)",
        counts: [31, 9, 2],
      },
    ],
  },
  {
    ward: "kim-lien",
    slug: "phuong-an-bo-tri-cho-tam-minh-hoa",
    subject: "investment",
    title: "Phương án bố trí chợ tạm trong thời gian cải tạo chợ (minh họa)",
    question: "Ông/bà có đồng ý bố trí chợ tạm ở khu đất trống cuối phố trong tám tháng không?",
    papers:
      "1. Chợ tạm 60 gian, mái che di động, họp từ 5 giờ đến 19 giờ.\n\n2. Thu gom rác hai lần mỗi ngày; có nhà vệ sinh, bể tách mỡ.\n\n3. Trả lại mặt bằng sau tám tháng.\n\nVăn bản này chỉ để minh họa, không phải dự thảo thật.",
    opened: 75,
    days: 22,
    opinions: [
      [1, "disagree", "Ngay cạnh trường mầm non, ồn và tắc đường giờ đón trẻ."],
      [2, "agree", "Gần nhà, tiện cho người già."],
      [5, "disagree", "Nước thải chợ sẽ chảy ra ngõ khi mưa."],
      [6, "disagree", null],
      [7, "other", "Nên chia làm hai điểm nhỏ."],
    ],
    sheets: [
      {
        form: "household_ballot",
        after: 15,
        source: "Biên bản kiểm phiếu ba tổ dân phố, Ban công tác Mặt trận lập (minh họa)",
        counts: [64, 97, 11],
      },
      {
        form: "dialogue",
        after: 18,
        source: "Biên bản hội nghị đối thoại với hộ kinh doanh (minh họa)",
        counts: [22, 5, 3],
      },
    ],
    answered: {
      after: 10,
      closedAfter: 16,
      synthesis:
        "- **Không đồng ý**, phần lớn: lo ồn, tắc đường giờ đón trẻ và nước thải.\n- **Đồng ý**: cần chỗ mua bán gần nhà trong lúc chợ cũ đóng cửa.\n- **Ý kiến khác**: đề nghị chia thành hai điểm nhỏ.",
      response:
        "Tiếp thu: giảm còn 35 gian, lùi giờ họp đến 8 giờ để tránh giờ đưa trẻ, xây bể tách mỡ có nắp trước khi mở chợ.\n\nKhông tiếp thu việc bỏ chợ tạm, lý do nêu ở dưới.",
      outcome: "changed",
      departureReason:
        "Chợ cũ phải đóng để sửa kết cấu nguy hiểm; 120 hộ kinh doanh không còn chỗ nào khác trong phường đủ điều kiện phòng cháy. Phường chịu trách nhiệm về quyết định này và sẽ báo cáo Hội đồng nhân dân tại kỳ họp gần nhất (minh họa).",
    },
  },
  {
    ward: "kim-lien",
    slug: "quy-che-thuc-hien-dan-chu-minh-hoa",
    subject: "democracy_regulation",
    title: "Dự thảo quy chế thực hiện dân chủ ở phường (minh họa)",
    question: "Ông/bà có đồng ý với dự thảo quy chế này không, cần sửa điều nào?",
    papers:
      "Dự thảo gồm những việc người dân được biết, được bàn, được tham gia ý kiến, được kiểm tra, giám sát; trách nhiệm của cán bộ, công chức.\n\nVăn bản này chỉ để minh họa, không phải dự thảo thật.",
    days: 30,
    opinions: [],
    sheets: [],
  },
];
