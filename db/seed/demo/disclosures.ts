import type { WardToday } from "@/db/seed/demo/place";
import type { ChannelKind } from "@/lib/domain/disclosure/postings";
import type { PublicationVariant } from "@/lib/domain/disclosure/publication-due";
import type { AmendmentGround } from "@/lib/domain/disclosure/states";
import type { DisclosureItem } from "@/lib/domain/procedure/disclosure-items";

export type StoryChannel = {
  readonly kind: ChannelKind;
  /** So many days after it was published; lasting so many days, or still. */
  readonly after: number;
  readonly days: number | null;
  readonly place: string;
  readonly evidence?: string;
};

export type DisclosureStory = {
  readonly ward: WardToday;
  readonly item: DisclosureItem;
  readonly title: string;
  readonly body: string;
  readonly variant: PublicationVariant;
  /** Days before the story is told on which it was decided; left out while nothing is. */
  readonly decided?: number;
  /** Published so many days after that. Left out while it is not public. */
  readonly published?: number;
  /** How far a version has come that is not public; `plan`: nobody has written a word. */
  readonly state?: "plan" | "draft" | "submitted";
  /** Days from the telling on which the plan wants it. */
  readonly planned?: number;
  readonly channels: readonly StoryChannel[];
  /** In force for so many days from its decision. */
  readonly lasts?: number;
  readonly amended?: {
    readonly after: number;
    readonly ground: AmendmentGround;
    readonly reason: string;
    readonly body: string;
  };
};

const SEAT = "Bảng tin trụ sở Ủy ban nhân dân phường";
const hung = (days: number | null, after = 0): StoryChannel => ({
  kind: "board",
  after,
  days,
  place: SEAT,
  ...(days !== null && { evidence: "Biên bản niêm yết và kết thúc niêm yết (minh họa)" }),
});
const aired = (days: number): StoryChannel => ({
  kind: "radio",
  after: 0,
  days,
  place: "Hệ thống truyền thanh phường, bản tin 17 giờ",
});
const TOLD: StoryChannel = {
  kind: "neighbourhood_head",
  after: 1,
  days: 5,
  place: "Các tổ dân phố, tại cuộc họp tổ",
};

/** What each item is about in the story: no ward has decided any of this. */
const TEXTS: Record<DisclosureItem, readonly [title: string, body: string]> = {
  1: [
    "Kế hoạch phát triển kinh tế - xã hội năm của phường (minh họa)",
    "Mười hai chỉ tiêu chủ yếu, bốn nhóm giải pháp và phân công thực hiện.\n\nKết quả sáu tháng: chín chỉ tiêu đạt tiến độ, ba chỉ tiêu còn chậm, nêu rõ nguyên nhân.",
  ],
  2: [
    "Dự toán ngân sách phường đã được Hội đồng nhân dân quyết định (minh họa)",
    "# Tài liệu gồm\n\n1. Tổng thu, tổng chi theo từng lĩnh vực.\n2. Phần thuyết minh.\n\nSố liệu ở đây **chỉ để minh họa** cách trình bày, không phải số liệu thật.",
  ],
  3: [
    "Danh mục công trình đầu tư trên địa bàn và tiến độ thực hiện (minh họa)",
    "Năm công trình, mỗi công trình ghi:\n\n- tên, chủ đầu tư;\n- thời gian khởi công, khối lượng đã làm;\n- thời gian dự kiến hoàn thành.\n\nHai công trình chậm tiến độ có nêu lý do. Xem thêm [các dự án trên cổng](/du-an).",
  ],
  4: [
    "Quy chế thực hiện dân chủ ở phường (minh họa)",
    "Những việc người dân được biết, được bàn, được tham gia ý kiến, được kiểm tra, giám sát; trách nhiệm của cán bộ, công chức phường.",
  ],
  5: [
    "Thu, chi Quỹ đền ơn đáp nghĩa và Quỹ vì người nghèo (minh họa)",
    "Số đã vận động, số đã chi, danh mục khoản chi và số còn lại.\n\nSố liệu chỉ để minh họa.",
  ],
  6: [
    "Tình hình mua sắm, sử dụng tài sản công (minh họa)",
    "Tài sản mua mới, tài sản thanh lý, hình thức và kết quả; nhà văn hóa đang cho các tổ dân phố sử dụng.",
  ],
  7: [
    "Danh sách bình xét hộ được hỗ trợ sửa nhà (minh họa)",
    "Tiêu chí, trình tự bình xét và kết quả theo từng tổ dân phố. Danh sách ở đây không có tên người thật.",
  ],
  8: [
    "Hỗ trợ các hộ bị ngập sau mưa lớn: đối tượng, mức và thủ tục (minh họa)",
    "Phạm vi, đối tượng được hỗ trợ, mức hỗ trợ, thời gian và nơi nhận.",
  ],
  9: [
    "Kế hoạch tuyển quân và số lượng gọi nhập ngũ (minh họa)",
    "Số lượng, tiêu chuẩn, lịch sơ tuyển, khám tuyển; các trường hợp tạm hoãn, miễn gọi nhập ngũ theo luật.",
  ],
  10: [
    "Kết quả kiểm tra công vụ tại bộ phận một cửa (minh họa)",
    "Ba nội dung thực hiện tốt, một nội dung phải khắc phục và thời hạn khắc phục.",
  ],
  11: [
    "Tổng hợp ý kiến Nhân dân về phương án bố trí chợ tạm (minh họa)",
    "Số ý kiến đồng ý, không đồng ý, ý kiến khác; phần giải trình, tiếp thu từng nhóm ý kiến.",
  ],
  12: [
    "Mức thu phí, lệ phí do phường trực tiếp thu (minh họa)",
    "Tên khoản thu, đối tượng, mức thu, căn cứ, nơi nộp và trường hợp được miễn, giảm.",
  ],
  13: [
    "Danh mục thủ tục hành chính thực hiện tại phường (minh họa)",
    "Tên thủ tục, thành phần hồ sơ, thời hạn giải quyết, lệ phí, nơi nộp và nơi nhận kết quả.",
  ],
  14: [
    "Lịch tiếp xúc cử tri trong quý (minh họa)",
    "Ngày, giờ, địa điểm và nội dung dự kiến của từng cuộc.",
  ],
};

type But = Partial<Omit<DisclosureStory, "ward" | "item">>;

const of = (ward: WardToday, item: DisclosureItem, but: But): DisclosureStory => ({
  ward,
  item,
  title: TEXTS[item][0],
  body: TEXTS[item][1],
  variant: "standard",
  channels: [],
  ...but,
});

/** In time, with the board it must hang on. */
const inTime = (ward: WardToday, item: DisclosureItem, decided: number, channels = [hung(null)]) =>
  of(ward, item, { decided, published: 4, channels });

/** Five wards, none of which has everything public: some in time, some late, some owed, some past their day. */
export const DISCLOSURES: readonly DisclosureStory[] = [
  of("kim-lien", 1, {
    decided: 120,
    published: 5,
    channels: [hung(32)],
    amended: {
      after: 40,
      ground: "was_wrong",
      reason: "Ghi nhầm số chỉ tiêu còn chậm tiến độ.",
      body: "Mười hai chỉ tiêu chủ yếu, bốn nhóm giải pháp và phân công thực hiện.\n\nKết quả sáu tháng: tám chỉ tiêu đạt tiến độ, bốn chỉ tiêu còn chậm, nêu rõ nguyên nhân.",
    },
  }),
  of("kim-lien", 2, {
    decided: 50,
    published: 20,
    variant: "budget_decided",
    channels: [hung(null)],
  }),
  of("kim-lien", 3, { decided: 44, published: 19, channels: [hung(18, 1)] }),
  inTime("kim-lien", 4, 300),
  inTime("kim-lien", 5, 75, [hung(31)]),
  inTime("kim-lien", 7, 36, [hung(null), aired(4), TOLD]),
  of("kim-lien", 8, { decided: 60, published: 4, channels: [hung(33), aired(2)], lasts: 45 }),
  of("kim-lien", 9, { planned: 18, state: "plan" }),
  of("kim-lien", 10, { decided: 21, state: "submitted" }),
  of("kim-lien", 11, { decided: 3, state: "draft" }),
  inTime("kim-lien", 12, 90, [hung(30), aired(3), TOLD]),
  inTime("kim-lien", 13, 280),
  inTime("kim-lien", 14, 15, []),

  inTime("o-cho-dua", 1, 130, [hung(35)]),
  of("o-cho-dua", 2, { decided: 48, state: "draft", variant: "budget_decided" }),
  inTime("o-cho-dua", 4, 310),
  inTime("o-cho-dua", 5, 42, [hung(null)]),
  of("o-cho-dua", 7, { decided: 26, published: 17, channels: [hung(null), aired(3), TOLD] }),
  of("o-cho-dua", 12, { decided: 4, state: "plan" }),
  inTime("o-cho-dua", 13, 270),

  inTime("lang", 1, 140, [hung(31)]),
  of("lang", 2, {
    decided: 70,
    published: 12,
    variant: "budget_execution",
    channels: [hung(30)],
  }),
  inTime("lang", 3, 33),
  inTime("lang", 4, 305),
  of("lang", 6, { decided: 29, state: "plan" }),
  inTime("lang", 7, 55, [hung(34), aired(3), TOLD]),
  inTime("lang", 13, 260),

  inTime("dong-da", 1, 125, [hung(36)]),
  inTime("dong-da", 4, 295),
  of("dong-da", 8, { decided: 38, published: 14, channels: [hung(null), aired(3)] }),
  of("dong-da", 10, { decided: 17, state: "draft" }),
  of("dong-da", 11, { planned: 25, state: "plan" }),
  inTime("dong-da", 12, 66, [hung(30), aired(3), TOLD]),
  inTime("dong-da", 13, 250),

  inTime("van-mieu", 1, 118, [hung(30)]),
  inTime("van-mieu", 2, 80, [hung(41)]),
  inTime("van-mieu", 4, 290),
  of("van-mieu", 5, {
    decided: 95,
    published: 5,
    channels: [hung(30)],
    amended: {
      after: 50,
      ground: "content_changed",
      reason: "Hội đồng quản lý quỹ quyết định bổ sung một khoản chi.",
      body: "Số đã vận động, số đã chi (thêm một khoản so với bản trước), danh mục khoản chi và số còn lại.\n\nSố liệu chỉ để minh họa.",
    },
  }),
  of("van-mieu", 9, { decided: 13, state: "submitted" }),
  inTime("van-mieu", 13, 240),
];
